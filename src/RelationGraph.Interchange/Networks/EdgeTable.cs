using System.Globalization;
using System.Runtime.InteropServices;

using RelationGraph.Networks;

namespace RelationGraph.Interchange.Networks;

/// <summary>The edges of a file, column by column; a column is there once a row has it.</summary>
internal sealed class EdgeTable
{
    private const int Removed = -1;

    private readonly int most;
    private readonly List<int> tails = [];
    private readonly List<int> heads = [];
    private readonly List<int> lines = [];
    private readonly Dictionary<string, int> typeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> typesBySpan;
    private readonly List<string> typeNames = [];
    private readonly List<bool> areBothWays = [];
    private List<double>? weights;
    private List<sbyte>? signs;
    private List<int>? types;
    private List<string?>? ids;
    private int removed;
    private int bothWays;
    private int withWeight;
    private int withSign;

    public EdgeTable(int most)
    {
        this.most = most;
        typesBySpan = typeNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many rows are edges.</summary>
    public int Count => tails.Count - removed;

    /// <summary>How many rows were added, whether they are edges still or not.</summary>
    public int Added => tails.Count;

    /// <summary>How many edges have no direction, by their own words or the file's.</summary>
    public int BothWays => bothWays;

    /// <summary>How many edges say of themselves other than the file says of all.</summary>
    public int Deviating { get; private set; }

    /// <summary>Adds an edge.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isDirected">Whether it is directed where it does not say.</param>
    /// <exception cref="UnreadableFile">There are too many edges.</exception>
    public void Add(in EdgeRow row, bool isDirected)
    {
        if (tails.Count >= most)
            throw new UnreadableFile(NetworkDiagnostics.TooMany, string.Create(CultureInfo.InvariantCulture, $"{most} edges"), line: row.Line);
        if (row.Weight is { } weight)
        {
            (weights ??= Padded(1.0)).Add(weight);
            withWeight++;
        }
        else
        {
            weights?.Add(1);
        }

        if (row.Sign is { } sign)
        {
            (signs ??= Padded<sbyte>(0)).Add(sign);
            withSign++;
        }
        else
        {
            signs?.Add(0);
        }

        if (row.Type.IsEmpty)
            types?.Add(-1);
        else
            (types ??= Padded(-1)).Add(TypeNumber(row.Type));
        if (row.Id.IsEmpty)
            ids?.Add(null);
        else
            (ids ??= Padded<string?>(null)).Add(row.Id.ToString());
        var isBothWays = !(row.IsDirected ?? isDirected);
        Deviating += isBothWays == isDirected ? 1 : 0;
        areBothWays.Add(isBothWays);
        bothWays += isBothWays ? 1 : 0;
        tails.Add(row.Tail);
        heads.Add(row.Head);
        lines.Add(row.Line);
    }

    /// <summary>The ends and the line of an edge that was added.</summary>
    public (int Tail, int Head, int Line) Ends(int edge) => (tails[edge], heads[edge], lines[edge]);

    /// <summary>Takes an edge out again.</summary>
    public void Remove(int edge)
    {
        tails[edge] = Removed;
        removed++;
        bothWays -= areBothWays[edge] ? 1 : 0;
    }

    /// <summary>Makes the network of the edges.</summary>
    /// <param name="isDirected">Whether it is directed.</param>
    /// <param name="doubles">Whether edges without direction stand both ways.</param>
    /// <param name="nodeIds">The ids of the nodes.</param>
    /// <param name="nodeNumbers">The number in the network of each node as rows number them, or null where it is the same.</param>
    public EdgeColumns Build(bool isDirected, bool doubles, IReadOnlyList<string> nodeIds, int[]? nodeNumbers)
    {
        var rows = new List<int>(Count + (doubles ? bothWays : 0));
        for (var edge = 0; edge < tails.Count; edge++)
        {
            if (tails[edge] == Removed)
                continue;
            rows.Add(edge);
            // The complement is the edge turned round.
            if (doubles && areBothWays[edge])
                rows.Add(~edge);
        }

        var order = rows.ToArray();
        int NodeOf(int node) => nodeNumbers is null ? node : nodeNumbers[node];
        var from = Array.ConvertAll(order, row => NodeOf(row < 0 ? heads[~row] : tails[row]));
        var to = Array.ConvertAll(order, row => NodeOf(row < 0 ? tails[~row] : heads[row]));
        var edgeLines = InOrder(lines, order);
        var network = Network.Create(
            isDirected, nodeIds.Count, from, to, weights is null ? default : InOrder(weights, order), nodeIds, IdsOf(order, edgeLines, out var repeats));
        return new EdgeColumns
        {
            Network = network,
            Lines = ImmutableCollectionsMarshal.AsImmutableArray(edgeLines),
            Signs = signs is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(InOrder(signs, order)),
            Types = types is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(InOrder(types, order), type => type < 0 ? null : typeNames[type])),
            WithoutWeight = weights is null ? 0 : tails.Count - withWeight,
            WithoutSign = signs is null ? 0 : tails.Count - withSign,
            RepeatsIds = repeats,
        };
    }

    private static T[] InOrder<T>(List<T> column, int[] order) => Array.ConvertAll(order, row => column[row < 0 ? ~row : row]);

    /// <summary>Gives the edges' own ids where no two rows have the same; else their lines.</summary>
    private IReadOnlyList<string> IdsOf(int[] order, int[] edgeLines, out bool repeats)
    {
        repeats = false;
        if (ids is null)
            return new LineIds(edgeLines);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in order)
            repeats |= row >= 0 && ids[row] is { } id && !seen.Add(id);
        return repeats ? new LineIds(edgeLines) : InOrder(ids, order).Zip(edgeLines, (id, line) => id ?? LineIds.Of(line)).ToArray();
    }

    private List<T> Padded<T>(T value)
    {
        var column = new List<T>(tails.Capacity);
        CollectionsMarshal.SetCount(column, tails.Count);
        CollectionsMarshal.AsSpan(column).Fill(value);
        return column;
    }

    private int TypeNumber(ReadOnlySpan<char> type)
    {
        if (typesBySpan.TryGetValue(type, out var number))
            return number;
        var text = type.ToString();
        typeNames.Add(text);
        return typeNumbers[text] = typeNames.Count - 1;
    }
}
