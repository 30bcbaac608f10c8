using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>The relationships between the two known nodes of each row.</summary>
internal sealed class ExpandIntoCursor(Frame frame, Step step, Cursor input) : Cursor
{
    private const int SieveWords = 64;

    private readonly NameFilter _types = new(frame.Graph.Types, step.Types);
    private readonly List<int> _found = [];

    // Rows come in runs that share the node where the relationships start: what leaves it, by type, is looked up once. Where it is
    // asked for again, a sieve by the last digits of the other ends keeps back most of those that it does not lead to.
    private readonly List<ArraySegment<AdjacentEdge>> _leaving = [];
    private readonly ulong[] _sieve = new ulong[SieveWords];
    private bool _isSieved;
    private int _start = -1;
    private long _version;
    private int _at;

    public override void Open()
    {
        input.Open();
        _found.Clear();
        _at = 0;
    }

    public override bool Next()
    {
        while (_at >= _found.Count)
        {
            if (!input.Next())
                return false;
            frame.Context.Step();
            Find();
        }

        if (step.Relationship >= 0)
            frame.Slots[step.Relationship] = Value.RelationshipNumber(_found[_at]);
        _at++;
        return true;
    }

    public override long Count()
    {
        var count = (long)_found.Count - _at;
        while (input.Next())
        {
            frame.Context.Step();
            Find();
            count += _found.Count;
        }

        _found.Clear();
        _at = 0;
        return count;
    }

    private void Find()
    {
        _found.Clear();
        _at = 0;
        ref readonly var from = ref frame.Slots[step.From];
        ref readonly var to = ref frame.Slots[step.To];
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
            return;
        var (start, end) = ((int)from.AsEntityNumber(), (int)to.AsEntityNumber());
        if (step.Direction != Direction.Incoming)
            Find(start, end);
        if (step.Direction == Direction.Incoming || (step.Direction == Direction.Both && start != end))
            Find(end, start);
    }

    private void Find(int start, int end)
    {
        if (_types.IsEmpty)
        {
            FindOfAnyType(start, end);
            return;
        }

        if (start != _start || frame.Graph.Version != _version)
            LookUp(start);
        else if (!_isSieved)
            Sieve();
        if (_isSieved && (_sieve[WordOf(end)] & (1UL << end)) == 0)
            return;
        foreach (var typed in _leaving)
        {
            foreach (ref readonly var edge in Adjacency.To(typed, end))
                Take(edge);
        }
    }

    // Relationships of any type stand in no order by their end: the shorter list is read.
    private void FindOfAnyType(int start, int end)
    {
        var outgoing = frame.Graph.Out(start);
        var incoming = frame.Graph.In(end);
        var other = outgoing.Length <= incoming.Length ? end : start;
        foreach (ref readonly var edge in outgoing.Length <= incoming.Length ? outgoing : incoming)
        {
            if (edge.Node == other)
                Take(edge);
        }
    }

    private void LookUp(int start)
    {
        _start = start;
        _version = frame.Graph.Version;
        _isSieved = false;
        _leaving.Clear();
        foreach (var type in _types.Numbers)
            _leaving.Add(frame.Graph.OutSegment(start, type));
    }

    private void Sieve()
    {
        Array.Clear(_sieve);
        foreach (var typed in _leaving)
        {
            foreach (ref readonly var edge in typed.AsSpan())
                _sieve[WordOf(edge.Node)] |= 1UL << edge.Node;
        }

        _isSieved = true;
    }

    private static int WordOf(int node) => (node >> 6) & (SieveWords - 1);

    private void Take(in AdjacentEdge edge)
    {
        if (Distinctness.Differs(frame.Slots, step.DifferFrom, edge.Relationship))
            _found.Add(edge.Relationship);
    }
}
