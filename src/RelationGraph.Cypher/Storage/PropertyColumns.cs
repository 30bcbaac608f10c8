using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>The properties of all nodes, or of all relationships: a column a key.</summary>
internal sealed class PropertyColumns
{
    private readonly List<PropertyColumn?> _columns = [];

    public Value Get(int number, int key) => (uint)key < (uint)_columns.Count && _columns[key] is { } column ? column.Get(number) : default;

    public Value Set(int number, int key, Value value)
    {
        while (_columns.Count <= key)
            _columns.Add(null);
        return (_columns[key] ??= new PropertyColumn()).Set(number, value);
    }

    /// <summary>The column of a key, for whoever reads many values of it; null where nothing has the key.</summary>
    public PropertyColumn? Column(int key) => (uint)key < (uint)_columns.Count ? _columns[key] : null;

    /// <summary>How many have a value for a key.</summary>
    public int Count(int key) => Column(key)?.Count ?? 0;

    /// <summary>The numbers of the keys for which one has a value, in order.</summary>
    public IEnumerable<int> KeysOf(int number)
    {
        for (var key = 0; key < _columns.Count; key++)
        {
            if (!Get(number, key).IsNull)
                yield return key;
        }
    }

    public MapValue All(int number, NameTable keys) =>
        new(KeysOf(number).Select(key => KeyValuePair.Create(keys[key], Get(number, key))));
}
