namespace RelationGraph.Cypher.Storage;

/// <summary>Numbers names from 0 in the order in which they came up.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public IReadOnlyList<string> Names => _names;

    public string this[int number] => _names[number];

    /// <summary>The number of a name, -1 where it has none.</summary>
    public int Find(string name) => _numbers.GetValueOrDefault(name, -1);

    /// <summary>The number of a name, a new one where it has none.</summary>
    public int Add(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }
}
