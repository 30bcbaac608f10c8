using System.Globalization;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cli.Output.Results;

/// <summary>Tells what a query changed.</summary>
internal static class ChangeText
{
    /// <summary>The counts that are not nought, under the names that programs read.</summary>
    /// <param name="changed">What was changed.</param>
    /// <returns>Names and counts.</returns>
    public static IEnumerable<(string Name, long Count)> Counts(QueryCounters changed) =>
        All(changed).Where(entry => entry.Count > 0).Select(entry => (entry.Name, entry.Count));

    /// <summary>Tells the counts that are not nought.</summary>
    /// <param name="changed">What was changed.</param>
    /// <returns>The text, as in <c>2 nodes created, 1 property set</c>; empty where nothing was changed.</returns>
    public static string Of(QueryCounters changed) => string.Join(", ", All(changed).Where(entry => entry.Count > 0)
        .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {(entry.Count == 1 ? entry.One : entry.Several)} {entry.Done}")));

    private static (string Name, long Count, string One, string Several, string Done)[] All(QueryCounters changed) =>
    [
        ("nodesCreated", changed.NodesCreated, "node", "nodes", "created"),
        ("nodesDeleted", changed.NodesDeleted, "node", "nodes", "deleted"),
        ("relationshipsCreated", changed.RelationshipsCreated, "relationship", "relationships", "created"),
        ("relationshipsDeleted", changed.RelationshipsDeleted, "relationship", "relationships", "deleted"),
        ("propertiesSet", changed.PropertiesSet, "property", "properties", "set"),
        ("labelsAdded", changed.LabelsAdded, "label", "labels", "added"),
        ("labelsRemoved", changed.LabelsRemoved, "label", "labels", "removed"),
        ("indexesAdded", changed.IndexesAdded, "index", "indexes", "added"),
        ("indexesRemoved", changed.IndexesRemoved, "index", "indexes", "removed"),
        ("constraintsAdded", changed.ConstraintsAdded, "constraint", "constraints", "added"),
        ("constraintsRemoved", changed.ConstraintsRemoved, "constraint", "constraints", "removed"),
    ];
}
