using System.Collections.Immutable;

using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>From the node of each row over a pattern that is walked several times, depth first; all relationships walked differ.</summary>
internal sealed class RepeatCursor(Frame frame, Repetition part, Func<Cursor> open, Cursor input) : Cursor
{
    private readonly List<Level> _levels = [];
    private int _depth = -1;
    private int _target = -1;

    public override void Open()
    {
        input.Open();
        _depth = -1;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_depth >= 0)
            {
                if (Walk() is var node and >= 0 && Gives(node))
                    return true;
            }

            if (!input.Next())
                return false;
            if (Begin() is var start and >= 0 && Gives(start))
                return true;
        }
    }

    private int Begin()
    {
        ref readonly var from = ref frame.Slots[part.From];
        if (from.Kind != ValueKind.Node)
            return -1;
        _target = -1;
        if (part.ToKnown)
        {
            ref readonly var to = ref frame.Slots[part.To];
            if (to.Kind != ValueKind.Node)
                return -1;
            _target = (int)to.AsEntityNumber();
        }

        var node = (int)from.AsEntityNumber();
        Enter(node);
        return part.Least == 0 ? node : -1;
    }

    private int Walk()
    {
        frame.Context.Step();
        var level = _levels[_depth];
        if (!level.Open || !Resume(level))
        {
            _depth--;
            return -1;
        }

        level.Keep(frame, part.BodySlots);
        if (!Differs(level))
            return -1;
        var node = (int)frame.Slots[part.InnerTo].AsEntityNumber();
        Enter(node);
        return _depth >= part.Least ? node : -1;
    }

    // Deeper walks used the same slots: what this one needs is put back.
    private bool Resume(Level level)
    {
        if (level.Walked)
            level.Restore(frame, part.BodySlots);
        level.Walked = true;
        return level.Cursor.Next();
    }

    private void Enter(int node)
    {
        _depth++;
        if (_depth == _levels.Count)
            _levels.Add(new Level(open(), part.BodySlots.Length));
        var level = _levels[_depth];
        level.Open = _depth < part.Most;
        level.Walked = false;
        if (!level.Open)
            return;
        frame.Slots[part.InnerFrom] = Value.NodeNumber(node);
        level.Cursor.Open();
    }

    private bool Differs(Level level)
    {
        foreach (var slot in part.Relationships)
        {
            ref readonly var walked = ref level.Values[part.BodySlots.IndexOf(slot)];
            if (walked.Kind == ValueKind.Relationship && !Differs((int)walked.AsEntityNumber()))
                return false;
        }

        return true;
    }

    private bool Differs(int relationship)
    {
        if (!Distinctness.Differs(frame.Slots, part.DifferFrom, relationship))
            return false;
        for (var depth = 0; depth < _depth; depth++)
        {
            foreach (var slot in part.Relationships)
            {
                ref readonly var other = ref _levels[depth].Values[part.BodySlots.IndexOf(slot)];
                if (other.Kind == ValueKind.Relationship && other.AsEntityNumber() == relationship)
                    return false;
            }
        }

        return true;
    }

    private bool Gives(int node)
    {
        if (part.ToKnown)
        {
            if (node != _target)
                return false;
        }
        else
        {
            frame.Slots[part.To] = Value.NodeNumber(node);
        }

        foreach (var (inner, outer) in part.Groups)
            frame.Slots[outer] = Value.Of(Group(part.BodySlots.IndexOf(inner)));
        if (part.Walked >= 0)
            frame.Slots[part.Walked] = Value.Of(WalkedRelationships());
        return true;
    }

    private ListValue Group(int index)
    {
        var items = new Value[_depth];
        for (var depth = 0; depth < _depth; depth++)
            items[part.Turned ? _depth - 1 - depth : depth] = _levels[depth].Values[index];
        return new ListValue(items);
    }

    private ListValue WalkedRelationships()
    {
        var items = new List<Value>();
        for (var depth = 0; depth < _depth; depth++)
        {
            var level = _levels[part.Turned ? _depth - 1 - depth : depth];
            foreach (var slot in part.Relationships)
                items.Add(level.Values[part.BodySlots.IndexOf(slot)]);
        }

        return new ListValue([.. items]);
    }

    private sealed class Level(Cursor cursor, int slots)
    {
        public Cursor Cursor { get; } = cursor;

        public Value[] Values { get; } = new Value[slots];

        public bool Open { get; set; }

        public bool Walked { get; set; }

        public void Keep(Frame frame, ImmutableArray<int> from)
        {
            for (var index = 0; index < Values.Length; index++)
                Values[index] = frame.Slots[from[index]];
        }

        public void Restore(Frame frame, ImmutableArray<int> to)
        {
            for (var index = 0; index < Values.Length; index++)
                frame.Slots[to[index]] = Values[index];
        }
    }
}
