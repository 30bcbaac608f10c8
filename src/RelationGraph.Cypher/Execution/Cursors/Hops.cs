using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The relationships of a node that a step may take, one after another.</summary>
internal sealed class Hops(GraphStore graph, NameFilter types, Direction direction)
{
    private AdjacentEdge[] _edges = [];
    private int _at;
    private int _end;
    private int _node;
    private int _nextType;
    private bool _incoming;
    private bool _done;
    private AdjacentEdge _current;

    public Hops(GraphStore graph, Step step)
        : this(graph, new NameFilter(graph.Types, step.Types), step.Direction)
    {
    }

    /// <summary>The relationship that <see cref="Next"/> came to.</summary>
    public ref readonly AdjacentEdge Current => ref _current;

    /// <summary>What is left of the stretch at hand, for whoever takes it all at once; <see cref="NextStretch"/> goes to the next.</summary>
    public ReadOnlySpan<AdjacentEdge> Stretch => _edges.AsSpan(_at, _end - _at);

    /// <summary>Whether loops of the stretch at hand do not count, since they counted in the other direction.</summary>
    public bool WithoutLoops => _incoming && direction == Direction.Both;

    public void Start(int node)
    {
        _node = node;
        _nextType = 0;
        _incoming = direction == Direction.Incoming;
        _at = _end = 0;
        _done = false;
    }

    /// <summary>Begins where there is nothing.</summary>
    public void Stop()
    {
        _at = _end = 0;
        _done = true;
    }

    /// <summary>Leaves the stretch at hand as taken.</summary>
    public void TakeStretch() => _at = _end;

    public bool Next()
    {
        while (true)
        {
            while (_at < _end)
            {
                ref var edge = ref _edges[_at++];
                if (WithoutLoops && edge.Node == _node)
                    continue;
                _current = edge;
                return true;
            }

            if (!NextStretch())
                return false;
        }
    }

    public bool NextStretch()
    {
        while (!_done)
        {
            var type = -1;
            if (types.IsEmpty ? _nextType == 1 : _nextType == types.Numbers.Length)
            {
                if (_incoming || direction == Direction.Outgoing)
                {
                    _done = true;
                    return false;
                }

                _incoming = true;
                _nextType = 0;
                continue;
            }

            if (!types.IsEmpty)
                type = types.Numbers[_nextType];
            _nextType++;
            var segment = _incoming ? graph.InSegment(_node, type) : graph.OutSegment(_node, type);
            if (segment.Count == 0)
                continue;
            (_edges, _at, _end) = (segment.Array!, segment.Offset, segment.Offset + segment.Count);
            return true;
        }

        _at = _end;
        return false;
    }
}
