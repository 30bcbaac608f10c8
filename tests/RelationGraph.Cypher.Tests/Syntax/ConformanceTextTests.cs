using Gherkin.Ast;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Syntax;

public sealed class ConformanceTextTests
{
    private const string Reason = "OPENCYPHER_TCK names no folder of conformance scenarios.";

    // What the text alone tells; the other details of compile time need names and types.
    private static readonly HashSet<string> Syntactic = new(StringComparer.Ordinal)
    {
        "UnexpectedSyntax", "InvalidNumberLiteral", "IntegerOverflow", "FloatingPointOverflow", "InvalidUnicodeLiteral",
        "InvalidUnicodeCharacter", "InvalidClauseComposition", "InvalidRelationshipPattern",
    };

    [Fact]
    public void Every_text_of_the_conformance_scenarios_parses_or_fails_as_its_scenario_says()
    {
        var folder = Environment.GetEnvironmentVariable("OPENCYPHER_TCK");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), Reason);
        var wrong = new List<string>();
        var texts = 0;
        foreach (var file in Directory.EnumerateFiles(folder!, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var scenario in new Gherkin.Parser().Parse(file).Feature.Children.OfType<Scenario>())
            {
                foreach (var row in Rows(scenario))
                    texts += Check(scenario, row, $"{Path.GetFileNameWithoutExtension(file)} {scenario.Name}", wrong);
            }
        }
        Assert.True(texts > 0);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {texts}:\n{string.Join('\n', wrong)}");
    }

    private static int Check(Scenario scenario, IReadOnlyDictionary<string, string> row, string name, List<string> wrong)
    {
        var expected = scenario.Steps.Select(s => Filled(s.Text, row)).FirstOrDefault(t => t.Contains("at compile time: ", StringComparison.Ordinal));
        var detail = expected?[(expected.LastIndexOf(' ') + 1)..];
        var texts = 0;
        foreach (var step in scenario.Steps)
        {
            if (step.DocString?.Content is not { } content)
                continue;
            texts++;
            var fails = step.Text.StartsWith("executing query", StringComparison.Ordinal) && detail is not null && Syntactic.Contains(detail);
            var text = Filled(content, row);
            var found = Detail(text);
            if (found is null ? fails && !NeedsBinding(text) : !fails || !found.StartsWith(detail!, StringComparison.Ordinal))
                wrong.Add($"{name}: {found ?? "parses"}\n{text}\n");
        }
        return texts;
    }

    // A pattern where no truth value is wanted is known only where the expression around it is.
    private static bool NeedsBinding(string text) => text.Contains('-') && text.Contains('(');

    private static string? Detail(string text)
    {
        try
        {
            RelationGraph.Cypher.Syntax.Parser.Parse(text);
            return null;
        }
        catch (CypherException e)
        {
            Assert.Equal(QueryPhase.CompileTime, e.Phase);
            Assert.NotNull(e.Position);
            return $"{e.Detail} {e.Position.Value.Line}:{e.Position.Value.Column} {e.Message}";
        }
    }

    private static List<IReadOnlyDictionary<string, string>> Rows(Scenario scenario)
    {
        var rows = scenario.Examples
            .Where(e => e.TableHeader is not null)
            .SelectMany(e => e.TableBody.Select(r => (IReadOnlyDictionary<string, string>)e.TableHeader.Cells.Zip(r.Cells)
                .ToDictionary(c => c.First.Value, c => c.Second.Value, StringComparer.Ordinal)))
            .ToList();
        return rows.Count > 0 ? rows : [new Dictionary<string, string>(StringComparer.Ordinal)];
    }

    private static string Filled(string text, IReadOnlyDictionary<string, string> row) =>
        row.Aggregate(text, (filled, cell) => filled.Replace($"<{cell.Key}>", cell.Value, StringComparison.Ordinal));
}
