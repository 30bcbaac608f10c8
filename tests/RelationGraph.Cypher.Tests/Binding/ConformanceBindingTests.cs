using System.Collections.Immutable;
using System.Text.RegularExpressions;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Tests.Conformance;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>The texts of openCypher's conformance scenarios: what fails before it runs, and what does not.</summary>
public sealed partial class ConformanceBindingTests
{
    private static readonly string? Folder = ConformanceFolder.Path;

    [Fact]
    public void Every_text_of_the_conformance_scenarios_binds_or_fails_as_its_scenario_says()
    {
        Assert.SkipWhen(Folder is null, ConformanceFolder.Missing);
        var wrong = new List<string>();
        var texts = 0;
        foreach (var file in Directory.EnumerateFiles(Folder!, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var reader = File.OpenText(file);
            foreach (var scenario in FeatureReader.Read(Path.GetFileName(file), reader))
                texts += Check(scenario, wrong);
        }

        Assert.True(texts > 0);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {texts}:\n{string.Join('\n', wrong)}");
    }

    private static int Check(Scenario scenario, List<string> wrong)
    {
        var procedures = new List<Procedure>();
        var parameters = ImmutableDictionary<string, Value>.Empty;
        var expected = scenario.Steps.Select(static step => Raised().Match(step.Text)).FirstOrDefault(static match => match.Success);
        var texts = 0;
        foreach (var step in scenario.Steps)
        {
            if (Exists().Match(step.Text) is { Success: true } match)
                procedures.Add(Catalogs.Of(TableProcedure.Read(match.Groups["signature"].Value, step.Table)));
            else if (step.Text.StartsWith("parameters are", StringComparison.Ordinal))
                parameters = step.Table.ToImmutableDictionary(static row => row[0], static _ => Value.Null, StringComparer.Ordinal);
            if (step.Query is not { } query)
                continue;
            texts++;
            var found = Fault(query, Catalogs.Of(procedures), parameters);
            var wanted = step.Text.StartsWith("executing query", StringComparison.Ordinal) ? expected : null;
            if (!Fits(found, wanted))
                wrong.Add($"{scenario}: expected {wanted?.Value ?? "to bind"}\n{query}\nfound {found?.Type} {found?.Detail} {found?.Message}\n");
        }

        return texts;
    }

    private static bool Fits(CypherException? found, Match? wanted)
    {
        if (wanted is null || wanted.Groups["phase"].Value == "runtime")
            return found is null;
        if (found is null)
            return wanted.Groups["phase"].Value == "any time";
        return found.Phase == QueryPhase.CompileTime
            && found.Type == wanted.Groups["type"].Value
            && (wanted.Groups["detail"].Value == "*" || found.Detail == wanted.Groups["detail"].Value)
            && found.Position is not null;
    }

    private static CypherException? Fault(string query, BindingCatalog catalog, ImmutableDictionary<string, Value> parameters)
    {
        try
        {
            Catalogs.Bind(query, catalog).Require(parameters);
            return null;
        }
        catch (CypherException fault)
        {
            return fault;
        }
    }

    [GeneratedRegex(@"^an? (?<type>\w+) should be raised at (?<phase>compile time|runtime|any time): (?<detail>\S+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Raised();

    [GeneratedRegex("^there exists a procedure (?<signature>.*?)\\s*:?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exists();
}
