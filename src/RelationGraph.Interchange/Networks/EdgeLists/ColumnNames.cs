using System.Collections.Frozen;

namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>The names by which headers and keys call what is read.</summary>
internal static class ColumnNames
{
    private static readonly (string Name, ColumnRole Role)[] Known =
    [
        ("source", ColumnRole.Tail), ("sourceid", ColumnRole.Tail), ("src", ColumnRole.Tail), ("fromnodeid", ColumnRole.Tail),
        ("fromnode", ColumnRole.Tail), ("fromid", ColumnRole.Tail), ("startid", ColumnRole.Tail), ("sender", ColumnRole.Tail),
        ("node1", ColumnRole.Tail), ("tail", ColumnRole.Tail), ("from", ColumnRole.Tail),
        ("target", ColumnRole.Head), ("targetid", ColumnRole.Head), ("dst", ColumnRole.Head), ("tonodeid", ColumnRole.Head),
        ("tonode", ColumnRole.Head), ("toid", ColumnRole.Head), ("endid", ColumnRole.Head), ("receiver", ColumnRole.Head),
        ("node2", ColumnRole.Head), ("head", ColumnRole.Head), ("to", ColumnRole.Head),
        ("weight", ColumnRole.Weight), ("weights", ColumnRole.Weight), ("strength", ColumnRole.Weight),
        ("sign", ColumnRole.Sign),
        ("type", ColumnRole.Type), ("kind", ColumnRole.Type), ("relation", ColumnRole.Type), ("relationship", ColumnRole.Type),
        ("id", ColumnRole.Id), ("edgeid", ColumnRole.Id),
        ("directed", ColumnRole.Directed),
        ("symmetric", ColumnRole.Symmetric),
    ];

    private static readonly FrozenDictionary<string, int> Ranks =
        Known.Select((entry, rank) => (entry.Name, rank)).ToFrozenDictionary(entry => entry.Name, entry => entry.rank, StringComparer.Ordinal);

    /// <summary>Tells what a column is by its name: case, blanks, dashes and the types that Neo4j writes after a colon do not count.</summary>
    public static ColumnRole RoleOf(string name) => RankOf(name) is { } rank ? Known[rank].Role : ColumnRole.None;

    /// <summary>Tells what columns are; of several with one role the one with the surer name has it, and else the first.</summary>
    public static ColumnRole[] RolesOf(IReadOnlyList<string> names)
    {
        var roles = new ColumnRole[names.Count];
        var best = Enumerable.Range(0, names.Count).Select(column => (Column: column, Rank: RankOf(names[column]))).Where(entry => entry.Rank is not null)
            .GroupBy(entry => Known[entry.Rank!.Value].Role).Select(group => group.MinBy(entry => entry.Rank));
        foreach (var (column, rank) in best)
            roles[column] = Known[rank!.Value].Role;
        return roles;
    }

    /// <summary>The names of a role, the surest first: <c>from</c> and <c>to</c> may be dates.</summary>
    public static IEnumerable<string> Of(ColumnRole role) => Known.Where(entry => entry.Role == role).Select(entry => entry.Name);

    private static int? RankOf(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var word = string.Concat((colon > 0 ? name[..colon] : name).Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Ranks.TryGetValue(word, out var rank) ? rank : null;
    }
}
