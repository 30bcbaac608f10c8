namespace RelationGraph.Cypher.Fuzzing;

/// <summary>The variables that a part of a query may use.</summary>
internal sealed class Sight
{
    private readonly List<(string Name, Shape Shape)> _values = [];
    private readonly List<string> _nodes = [];
    private readonly List<string> _relationships = [];
    private readonly List<string> _paths = [];

    /// <summary>The variables that are nodes.</summary>
    public string[] Nodes => [.. _nodes];

    /// <summary>The variables that are relationships.</summary>
    public string[] Relationships => [.. _relationships];

    /// <summary>All variables.</summary>
    public string[] All => [.. _nodes, .. _relationships, .. _paths, .. _values.Select(value => value.Name)];

    /// <summary>What is of a kind: variables, and properties and lengths of variables.</summary>
    public string[] Values(Shape shape) => shape switch
    {
        Shape.Number => [.. Named(shape), .. _nodes.Select(node => $"{node}.k"), .. _relationships.Select(relationship => $"{relationship}.k"), .. _paths.Select(path => $"length({path})")],
        Shape.Text => [.. Named(shape), .. _nodes.Select(node => $"{node}.t"), .. _relationships.Select(relationship => $"type({relationship})")],
        Shape.Truth => [.. Named(shape), .. _nodes.Select(node => $"{node}.b")],
        Shape.List => [.. Named(shape), .. _nodes.Select(node => $"{node}.l")],
        _ => [.. Named(shape)],
    };

    public void AddNode(string name) => _nodes.Add(name);

    public void AddRelationship(string name) => _relationships.Add(name);

    public void AddPath(string name) => _paths.Add(name);

    public void AddValue(string name, Shape shape) => _values.Add((name, shape));

    /// <summary>Forgets everything, as WITH does.</summary>
    public void Clear()
    {
        _values.Clear();
        _nodes.Clear();
        _relationships.Clear();
        _paths.Clear();
    }

    public bool IsNode(string name) => _nodes.Contains(name, StringComparer.Ordinal);

    public bool IsRelationship(string name) => _relationships.Contains(name, StringComparer.Ordinal);

    public bool IsPath(string name) => _paths.Contains(name, StringComparer.Ordinal);

    public Shape ShapeOf(string name) => _values.Find(value => string.Equals(value.Name, name, StringComparison.Ordinal)).Shape;

    private IEnumerable<string> Named(Shape shape) => _values.Where(value => value.Shape == shape).Select(value => value.Name);
}
