using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Finds shortest paths breadth first from both ends: the side with the smaller frontier goes on, until they meet.</summary>
internal sealed class MeetInTheMiddle(Frame frame, ShortestSearch search)
{
    private readonly Side _forward = new(new Hops(frame.Graph, search.Step));
    private readonly Side _backward = new(new Hops(frame.Graph, search.Step with { Direction = Turned(search.Step.Direction) }));

    public void Find(int start, int end, List<List<int>> paths)
    {
        if (start == end)
        {
            paths.Add([]);
            return;
        }

        _forward.Start(start);
        _backward.Start(end);
        while (_forward.Depth + _backward.Depth < search.Most)
        {
            var (side, other) = _forward.Frontier.Count <= _backward.Frontier.Count ? (_forward, _backward) : (_backward, _forward);
            if (side.Frontier.Count == 0)
                return;
            if (Advance(side, other))
            {
                Join(paths);
                return;
            }
        }
    }

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    /// <summary>Goes one step on from every node of the frontier.</summary>
    /// <returns>Whether the other side was met.</returns>
    private bool Advance(Side side, Side other)
    {
        var met = false;
        side.Depth++;
        foreach (var node in side.TakeFrontier())
        {
            side.Hops.Start(node);
            while (side.Hops.Next())
            {
                frame.Context.Step();
                var edge = side.Hops.Current;
                if (!Passes(edge.Relationship))
                    continue;
                if (side.Reach(edge.Node, node, edge.Relationship, search.All))
                    met |= other.Distances.ContainsKey(edge.Node);
            }
        }

        return met;
    }

    private bool Passes(int relationship)
    {
        if (search.Test is not { } test)
            return true;
        frame.Slots[test.Slot] = Value.RelationshipNumber(relationship);
        return test.Condition.IsTrue(frame);
    }

    private void Join(List<List<int>> paths)
    {
        var shortest = int.MaxValue;
        foreach (var node in _forward.Distances.Keys)
        {
            if (_backward.Distances.TryGetValue(node, out var rest))
                shortest = Math.Min(shortest, _forward.Distances[node] + rest);
        }

        // Every shortest path crosses the middle in one node: the one at the depth that the forward side has come to on it.
        foreach (var (node, distance) in _forward.Distances)
        {
            if (!_backward.Distances.TryGetValue(node, out var rest) || distance + rest != shortest || distance != Math.Min(_forward.Depth, shortest))
                continue;
            foreach (var first in _forward.WalksTo(node, frame))
            {
                foreach (var second in _backward.WalksTo(node, frame))
                {
                    List<int> path = [.. first];
                    path.Reverse();
                    path.AddRange(second);
                    paths.Add(path);
                    if (!search.All)
                        return;
                }
            }
        }
    }

    private sealed class Side(Hops hops)
    {
        private readonly Dictionary<int, List<(int Node, int Relationship)>> _before = [];

        public Hops Hops { get; } = hops;

        public Dictionary<int, int> Distances { get; } = [];

        public List<int> Frontier { get; private set; } = [];

        public int Depth { get; set; }

        public void Start(int node)
        {
            Distances.Clear();
            _before.Clear();
            Distances.Add(node, 0);
            Frontier = [node];
            Depth = 0;
        }

        public List<int> TakeFrontier()
        {
            var frontier = Frontier;
            Frontier = [];
            return frontier;
        }

        /// <summary>Notes a way to a node, if it is a shortest one from this side.</summary>
        public bool Reach(int node, int from, int relationship, bool all)
        {
            if (Distances.TryAdd(node, Depth))
            {
                Frontier.Add(node);
                _before.Add(node, [(from, relationship)]);
                return true;
            }

            if (all && Distances[node] == Depth)
                _before[node].Add((from, relationship));
            return false;
        }

        /// <summary>The walks from this side's end to a node, relationships in the order from the node back.</summary>
        public IEnumerable<List<int>> WalksTo(int node, Frame frame)
        {
            var pending = new Stack<(int Node, List<int> Walk)>();
            pending.Push((node, []));
            while (pending.TryPop(out var at))
            {
                frame.Context.Step();
                if (!_before.TryGetValue(at.Node, out var ways))
                {
                    yield return at.Walk;
                    continue;
                }

                for (var index = ways.Count - 1; index >= 0; index--)
                    pending.Push((ways[index].Node, [.. at.Walk, ways[index].Relationship]));
            }
        }
    }
}
