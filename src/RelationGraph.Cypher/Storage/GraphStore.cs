using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>A property graph in memory, which queries read and change.</summary>
/// <remarks>It is for one thread at a time.</remarks>
public sealed partial class GraphStore
{
    private const int Deleted = -1;

    private readonly LabelSets _labelSets = new();
    private readonly List<NodeSet> _byLabel = [];
    private readonly Adjacency _out = new();
    private readonly Adjacency _in = new();
    private readonly PropertyColumns _nodeProperties = new();
    private readonly PropertyColumns _relationshipProperties = new();
    private readonly List<int> _typeCounts = [];
    private readonly Dictionary<int, string> _nodeNames = [];
    private readonly Dictionary<int, string> _relationshipNames = [];

    // A node's combination of labels, or Deleted.
    private int[] _labelSetOf = [];

    // A relationship's type; the complement of it once it is deleted, since the type of what was deleted may still be asked for.
    private int[] _typeOf = [];
    private int[] _startOf = [];
    private int[] _endOf = [];

    /// <summary>How many nodes there are.</summary>
    public int NodeCount { get; private set; }

    /// <summary>How many relationships there are.</summary>
    public int RelationshipCount { get; private set; }

    internal NameTable Labels { get; } = new();

    internal NameTable Types { get; } = new();

    internal NameTable Keys { get; } = new();

    internal Journal Journal { get; } = new();

    internal StoreCounters Counters { get; } = new();

    /// <summary>One more than the greatest number that a node ever had.</summary>
    internal int NodeLimit { get; private set; }

    /// <summary>One more than the greatest number that a relationship ever had.</summary>
    internal int RelationshipLimit { get; private set; }

    internal PropertyColumns NodeColumns => _nodeProperties;

    internal PropertyColumns RelationshipColumns => _relationshipProperties;

    internal bool NodeExists(int node) => (uint)node < (uint)NodeLimit && _labelSetOf[node] != Deleted;

    internal bool RelationshipExists(int relationship) => (uint)relationship < (uint)RelationshipLimit && _typeOf[relationship] >= 0;

    internal ReadOnlySpan<int> LabelsOf(int node) => _labelSetOf[node] == Deleted ? default : _labelSets[_labelSetOf[node]];

    internal bool HasLabel(int node, int label) => (uint)label < (uint)_byLabel.Count && _byLabel[label].Contains(node);

    /// <summary>The nodes of a label; null where no node ever had it.</summary>
    internal NodeSet? NodesOf(int label) => (uint)label < (uint)_byLabel.Count ? _byLabel[label] : null;

    internal int TypeOf(int relationship) => _typeOf[relationship] >= 0 ? _typeOf[relationship] : ~_typeOf[relationship];

    internal int StartOf(int relationship) => _startOf[relationship];

    internal int EndOf(int relationship) => _endOf[relationship];

    internal ReadOnlySpan<AdjacentEdge> Out(int node) => _out.Of(node);

    internal ReadOnlySpan<AdjacentEdge> Out(int node, int type) => _out.Of(node, type);

    internal ReadOnlySpan<AdjacentEdge> Out(int node, int type, int other) => _out.Of(node, type, other);

    internal ReadOnlySpan<AdjacentEdge> In(int node) => _in.Of(node);

    internal ReadOnlySpan<AdjacentEdge> In(int node, int type) => _in.Of(node, type);

    internal ReadOnlySpan<AdjacentEdge> In(int node, int type, int other) => _in.Of(node, type, other);

    /// <summary>A node's outgoing relationships of a type, or of any with -1; valid until something changes.</summary>
    internal ArraySegment<AdjacentEdge> OutSegment(int node, int type) => _out.Segment(node, type);

    /// <summary>A node's incoming relationships of a type, or of any with -1; valid until something changes.</summary>
    internal ArraySegment<AdjacentEdge> InSegment(int node, int type) => _in.Segment(node, type);

    internal int Degree(int node) => _out.Count(node) + _in.Count(node);

    internal Value NodeProperty(int node, int key) => _nodeProperties.Get(node, key);

    internal Value RelationshipProperty(int relationship, int key) => _relationshipProperties.Get(relationship, key);

    internal MapValue NodeProperties(int node) => _nodeProperties.All(node, Keys);

    internal MapValue RelationshipProperties(int relationship) => _relationshipProperties.All(relationship, Keys);

    internal int CountOfLabel(int label) => NodesOf(label)?.Count ?? 0;

    internal int CountOfType(int type) => (uint)type < (uint)_typeCounts.Count ? _typeCounts[type] : 0;

    /// <summary>What <c>elementId</c> says of a node.</summary>
    internal string NodeElementId(int node) =>
        _nodeNames.TryGetValue(node, out var name) ? name : node.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The node of an element id, -1 where there is none.</summary>
    internal int FindNode(string elementId)
    {
        foreach (var (node, name) in _nodeNames)
        {
            if (string.Equals(name, elementId, StringComparison.Ordinal))
                return node;
        }

        return int.TryParse(elementId, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && !_nodeNames.ContainsKey(number) ? number : -1;
    }

    /// <summary>What <c>elementId</c> says of a relationship.</summary>
    internal string RelationshipElementId(int relationship) =>
        _relationshipNames.TryGetValue(relationship, out var name) ? name : relationship.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
