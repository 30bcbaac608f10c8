using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.Cypher.Binding;

/// <summary>The names that can be used at a place, with what is known of each; those of the outer scope are seen through it.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, StaticType> _names = new(StringComparer.Ordinal);

    /// <summary>What surrounds it.</summary>
    public Scope? Outer => outer;

    /// <summary>The names declared here itself, in the order of their characters, as <c>*</c> lists them.</summary>
    public IEnumerable<string> Own => _names.Keys.Order(StringComparer.Ordinal);

    /// <summary>All names that can be used.</summary>
    public IEnumerable<string> Visible => outer is null ? _names.Keys : _names.Keys.Concat(outer.Visible);

    public bool IsEmpty => _names.Count == 0;

    public void Declare(string name, StaticType type) => _names[name] = type;

    public bool Has(string name) => TryFind(name, out _, out _);

    public bool HasOwn(string name) => _names.ContainsKey(name);

    public StaticType OwnType(string name) => _names[name];

    /// <summary>What is known of a name, and the scope that declares it.</summary>
    public bool TryFind(string name, [MaybeNullWhen(false)] out StaticType type, [MaybeNullWhen(false)] out Scope home)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._names.TryGetValue(name, out type))
            {
                home = scope;
                return true;
            }
        }

        type = null;
        home = null;
        return false;
    }

    /// <summary>Whether another scope is this one or inside it.</summary>
    public bool Surrounds(Scope inner)
    {
        for (var scope = inner; scope is not null; scope = scope.Outer!)
        {
            if (ReferenceEquals(scope, this))
                return true;
        }

        return false;
    }

    /// <summary>A scope of the same names, which can go its own way.</summary>
    public Scope Copy()
    {
        var copy = new Scope(outer);
        foreach (var (name, type) in _names)
            copy._names.Add(name, type);
        return copy;
    }
}
