using System.Globalization;

namespace RelationGraph.Cypher.Functions.Unicode;

/// <summary>What normal forms need to know of code points; read when it is first asked for.</summary>
internal sealed class NormalizationData
{
    private static readonly Lazy<NormalizationData> Read = new(static () => new NormalizationData());

    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int[]> _compatible = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];
    private readonly Dictionary<int, int> _classes = [];

    private NormalizationData()
    {
        using var reader = new StreamReader(typeof(NormalizationData).Assembly.GetManifestResourceStream("normalization.txt")!);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                section = line;
                continue;
            }

            foreach (var entry in line.Split(';'))
                Add(section, entry);
        }
    }

    public static NormalizationData Instance => Read.Value;

    /// <summary>What a code point is made of; null where it is whole.</summary>
    public int[]? Decomposition(int point, bool compatible) => _canonical.TryGetValue(point, out var parts) ? parts
        : compatible ? _compatible.GetValueOrDefault(point)
        : null;

    /// <summary>The code point that two make together, -1 where they make none.</summary>
    public int Composition(int first, int second) => _compositions.GetValueOrDefault((first, second), -1);

    /// <summary>The combining class, 0 of what is no mark.</summary>
    public int Class(int point) => _classes.GetValueOrDefault(point);

    private void Add(string section, string entry)
    {
        var space = entry.IndexOf(' ', StringComparison.Ordinal);
        var range = entry[..space].Split('-');
        int from = Point(range[0]), to = Point(range[^1]);
        var excluded = entry.EndsWith('!');
        var words = entry[(space + 1)..].TrimEnd('!').Split(' ');
        for (var point = from; point <= to; point++)
        {
            switch (section)
            {
                case "# Classes":
                    _classes.Add(point, int.Parse(words[0], CultureInfo.InvariantCulture));
                    break;
                case "# Compatible":
                    _compatible.Add(point, Parts(words, point - from));
                    break;
                default:
                    var parts = Parts(words, point - from);
                    _canonical.Add(point, parts);
                    if (!excluded && parts.Length == 2)
                        _compositions.Add((parts[0], parts[1]), point);
                    break;
            }
        }
    }

    private static int[] Parts(string[] words, int offset) => [.. words.Select(word => Point(word) + offset)];

    private static int Point(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
