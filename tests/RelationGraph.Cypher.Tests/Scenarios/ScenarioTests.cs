using System.Reflection;

using RelationGraph.Cypher.Tests.Conformance;

namespace RelationGraph.Cypher.Tests.Scenarios;

/// <summary>The project's own scenarios, one test case each.</summary>
public sealed class ScenarioTests
{
    private static readonly Dictionary<string, IReadOnlyList<Scenario>> Files = ReadAll();

    public static IEnumerable<TheoryDataRow<string, int>> Cases() => Files.SelectMany(file => file.Value.Select((scenario, index) =>
        new TheoryDataRow<string, int>(file.Key, index) { TestDisplayName = scenario.ToString(), Label = "" }));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scenario_holds(string file, int index)
    {
        using var graph = new EngineGraph();
        ScenarioRun.Run(Files[file][index], graph);
    }

    private static Dictionary<string, IReadOnlyList<Scenario>> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new Dictionary<string, IReadOnlyList<Scenario>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".feature", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(name, FeatureReader.Read(name, text));
        }

        return files;
    }
}
