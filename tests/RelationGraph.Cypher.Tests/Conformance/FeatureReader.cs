using Gherkin;
using Gherkin.Ast;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Reads the cases of a feature file.</summary>
internal static class FeatureReader
{
    public static IReadOnlyList<Scenario> Read(string file, TextReader text)
    {
        var cases = new List<Scenario>();
        if (new Parser().Parse(text).Feature is { } feature)
            AddChildren(cases, file, feature.Children, []);
        return cases;
    }

    private static void AddChildren(List<Scenario> cases, string file, IEnumerable<IHasLocation> children, List<Step> before)
    {
        foreach (var child in children)
        {
            switch (child)
            {
                case Background background:
                    before = [.. before, .. background.Steps];
                    break;
                case Rule rule:
                    AddChildren(cases, file, rule.Children, before);
                    break;
                case Gherkin.Ast.Scenario scenario:
                    AddCases(cases, file, scenario, before);
                    break;
                default:
                    throw new NotSupportedException($"{file}:{child.Location.Line}: {child.GetType().Name}");
            }
        }
    }

    private static void AddCases(List<Scenario> cases, string file, Gherkin.Ast.Scenario scenario, List<Step> before)
    {
        List<Step> steps = [.. before, .. scenario.Steps];
        if (!scenario.Examples.Any())
        {
            cases.Add(new Scenario(file, scenario.Name, null, scenario.Location.Line, Fill(steps, [], [])));
            return;
        }

        var number = 0;
        foreach (var examples in scenario.Examples)
        {
            string[] names = [.. examples.TableHeader.Cells.Select(cell => cell.Value)];
            foreach (var row in examples.TableBody)
            {
                string[] values = [.. row.Cells.Select(cell => cell.Value)];
                cases.Add(new Scenario(file, Insert(scenario.Name, names, values), ++number, row.Location.Line, Fill(steps, names, values)));
            }
        }
    }

    private static List<ScenarioStep> Fill(List<Step> steps, string[] names, string[] values)
    {
        return steps.ConvertAll(step => new ScenarioStep(
            step.Location.Line,
            Insert(step.Text, names, values),
            step.DocString is { } query ? Insert(query.Content, names, values) : null,
            step.DataTable is { } table
                ? [.. table.Rows.Select(row => row.Cells.Select(cell => Insert(cell.Value, names, values)).ToArray())]
                : []));
    }

    private static string Insert(string text, string[] names, string[] values)
    {
        for (var index = 0; index < names.Length; index++)
            text = text.Replace($"<{names[index]}>", values[index], StringComparison.Ordinal);
        return text;
    }
}
