using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Counts the cases that passed and failed by category, and prints the count when all have run.</summary>
public sealed class ConformanceTally : IDisposable
{
    private readonly ConcurrentBag<(string Category, string Scenario, bool Passed)> cases = [];

    /// <summary>Counts a case.</summary>
    internal void Add(Scenario scenario, bool passed)
    {
        var folder = scenario.Feature[..scenario.Feature.LastIndexOf('/')];
        cases.Add((folder, $"{scenario.Feature} {scenario.Number}", passed));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (cases.IsEmpty)
            return;
        var text = new StringBuilder("category | scenarios passed | of | cases passed | of\n");
        foreach (var category in cases.GroupBy(entry => entry.Category, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            AddLine(text, category.Key, [.. category]);
        AddLine(text, "all", [.. cases]);
        Console.WriteLine(text);
    }

    private static void AddLine(StringBuilder text, string category, IReadOnlyCollection<(string Category, string Scenario, bool Passed)> entries)
    {
        var scenarios = entries.GroupBy(entry => entry.Scenario, StringComparer.Ordinal).ToList();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{category} | {scenarios.Count(group => group.All(entry => entry.Passed))} | {scenarios.Count} | {entries.Count(entry => entry.Passed)} | {entries.Count}\n");
    }
}
