using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Tests.Conformance;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class ConformanceTextTests
{
    // What the text alone tells; the other details of compile time need names and types.
    private static readonly HashSet<string> Syntactic =
    [
        "UnexpectedSyntax", "InvalidNumberLiteral", "IntegerOverflow", "FloatingPointOverflow", "InvalidUnicodeLiteral",
        "InvalidUnicodeCharacter", "InvalidClauseComposition", "InvalidRelationshipPattern",
    ];

    [Fact]
    public void Every_text_of_the_conformance_scenarios_parses_or_fails_as_its_scenario_says()
    {
        var folder = ConformanceFolder.Path;
        Assert.SkipWhen(string.IsNullOrEmpty(folder), ConformanceFolder.Missing);
        var wrong = new List<string>();
        var texts = 0;
        foreach (var file in Directory.EnumerateFiles(folder!, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
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
        var expected = scenario.Steps.Select(s => s.Text).FirstOrDefault(t => t.Contains("at compile time: ", StringComparison.Ordinal));
        var detail = expected?[(expected.LastIndexOf(' ') + 1)..];
        var texts = 0;
        foreach (var step in scenario.Steps)
        {
            if (step.Query is not { } text)
                continue;
            texts++;
            var error = Error(text);
            var mayFail = step.Text.StartsWith("executing query", StringComparison.Ordinal) && detail is not null && Syntactic.Contains(detail);
            // A pattern where no truth value is wanted is known only where the expression around it is.
            var mustFail = mayFail && !text.Contains('(');
            if (error is null ? mustFail : !mayFail || error.Detail != detail)
                wrong.Add($"{scenario}: {error?.Detail} {error?.Message ?? "parses"}\n{text}\n");
        }
        return texts;
    }

    private static CypherException? Error(string text)
    {
        try
        {
            Parser.Parse(text);
            return null;
        }
        catch (CypherException e)
        {
            return e;
        }
    }
}
