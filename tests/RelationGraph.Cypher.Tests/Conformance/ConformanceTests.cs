using System.Collections.Concurrent;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>The scenarios of openCypher's conformance kit, one test case each, from the folder that <c>OPENCYPHER_TCK</c> names.</summary>
public sealed class ConformanceTests(ConformanceTally tally) : IClassFixture<ConformanceTally>
{
    private static readonly string? Folder = ConformanceFolder.Path;
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Scenario>> Files = new(StringComparer.Ordinal);

    public static IEnumerable<TheoryDataRow<string, int>> Cases() => Folder is null
        ? [new("", 0) { Skip = ConformanceFolder.Missing, TestDisplayName = "The scenarios of openCypher", Label = "" }]
        : FileNames().SelectMany(file => ScenariosOf(file).Select((scenario, index) =>
            new TheoryDataRow<string, int>(file, index) { TestDisplayName = scenario.ToString(), Label = "" }));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scenario_holds(string file, int index)
    {
        var scenario = ScenariosOf(file)[index];
        using var graph = new EngineGraph();
        try
        {
            ScenarioRun.Run(scenario, graph, name => File.ReadAllText(Path.Combine(Folder!, "graphs", name, $"{name}.cypher")));
        }
        catch
        {
            tally.Add(scenario, passed: false);
            throw;
        }

        tally.Add(scenario, passed: true);
    }

    [Fact]
    public void Every_cell_of_every_scenario_can_be_read()
    {
        Assert.SkipWhen(Folder is null, ConformanceFolder.Missing);
        foreach (var step in FileNames().SelectMany(ScenariosOf).SelectMany(scenario => scenario.Steps))
        {
            if (step.Text.StartsWith("the result should be", StringComparison.Ordinal))
                Assert.All(step.Table.Skip(1).SelectMany(row => row), cell => Assert.NotNull(ExpectationReader.Read(cell)));
        }
    }

    private static IEnumerable<string> FileNames()
    {
        var features = Path.Combine(Folder!, "features");
        return Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(features, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<Scenario> ScenariosOf(string file) => Files.GetOrAdd(file, static name =>
    {
        using var text = File.OpenText(Path.Combine(Folder!, "features", name));
        return FeatureReader.Read(name, text);
    });
}
