namespace RelationGraph.Cypher.Planning;

/// <summary>Where the variables in sight stand in a row. A scope does not change; what is added makes another.</summary>
internal sealed class Scope
{
    private readonly (string Name, int Slot)[] _entries;

    private Scope((string Name, int Slot)[] entries) => _entries = entries;

    public static Scope Empty { get; } = new([]);

    public int Count => _entries.Length;

    /// <summary>The names that the query's author gave, in ordinal order; those that stand for what has no name begin with a blank.</summary>
    public IEnumerable<string> Names =>
        _entries.Select(entry => entry.Name).Where(name => !name.StartsWith(' ')).Order(StringComparer.Ordinal);

    /// <summary>The slots in use.</summary>
    public int[] Slots => [.. _entries.Select(entry => entry.Slot).Distinct()];

    /// <summary>The slot of a name, -1 where it is not in sight.</summary>
    public int Find(string name)
    {
        foreach (var (known, slot) in _entries)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
                return slot;
        }

        return -1;
    }

    public bool Contains(string name) => Find(name) >= 0;

    /// <summary>This scope and one name more, which hides another of the same name.</summary>
    public Scope With(string name, int slot)
    {
        var at = Array.FindIndex(_entries, entry => string.Equals(entry.Name, name, StringComparison.Ordinal));
        if (at < 0)
            return new Scope([.. _entries, (name, slot)]);
        var entries = ((string, int)[])_entries.Clone();
        entries[at] = (name, slot);
        return new Scope(entries);
    }

    /// <summary>This scope with those names alone that fulfil a condition.</summary>
    public Scope Where(Func<string, bool> wanted) => new([.. _entries.Where(entry => wanted(entry.Name))]);

    /// <summary>This scope without the names that a query's author did not give.</summary>
    public Scope Named() => new([.. _entries.Where(entry => !entry.Name.StartsWith(' '))]);
}
