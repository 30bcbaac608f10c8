using System.Globalization;

namespace RelationGraph.Interchange.Networks;

/// <summary>The nodes of a file by their ids, numbered in the order in which they are met.</summary>
internal sealed class NodeTable
{
    private readonly int most;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> ids = [];

    public NodeTable(int most)
    {
        this.most = most;
        bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The ids, by node.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>Gives the number of a node, which is added where there is none of that id.</summary>
    /// <exception cref="UnreadableFile">There are too many nodes.</exception>
    public int Number(ReadOnlySpan<char> id)
    {
        if (bySpan.TryGetValue(id, out var number))
            return number;
        if (ids.Count >= most)
            throw new UnreadableFile(NetworkDiagnostics.TooMany, string.Create(CultureInfo.InvariantCulture, $"{most} nodes"));
        var text = id.ToString();
        ids.Add(text);
        return numbers[text] = ids.Count - 1;
    }
}
