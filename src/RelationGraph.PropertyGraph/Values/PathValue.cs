namespace RelationGraph.PropertyGraph.Values;

/// <summary>A path: nodes and the relationships between them, in the order walked.</summary>
public sealed class PathValue : IEquatable<PathValue>
{
    private readonly Value[] _nodes;
    private readonly Value[] _relationships;

    /// <summary>Makes a path over arrays that are not written any more.</summary>
    /// <param name="nodes">The nodes, one more than relationships.</param>
    /// <param name="relationships">The relationships, which may be walked against their direction.</param>
    /// <exception cref="ArgumentException">The counts do not fit.</exception>
    public PathValue(Value[] nodes, Value[] relationships)
    {
        if (nodes.Length != relationships.Length + 1)
            throw new ArgumentException("A path has one node more than relationships.", nameof(nodes));
        _nodes = nodes;
        _relationships = relationships;
    }

    /// <summary>How many relationships it has.</summary>
    public int Length => _relationships.Length;

    /// <summary>The nodes, in order.</summary>
    public ReadOnlySpan<Value> Nodes => _nodes;

    /// <summary>The relationships, in order.</summary>
    public ReadOnlySpan<Value> Relationships => _relationships;

    /// <inheritdoc/>
    public bool Equals(PathValue? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_nodes[0]);
        foreach (var relationship in _relationships)
            hash.Add(relationship);
        return hash.ToHashCode();
    }
}
