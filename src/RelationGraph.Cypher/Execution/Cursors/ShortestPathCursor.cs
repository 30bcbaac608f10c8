using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Shortest paths between the two nodes of each row.</summary>
internal sealed class ShortestPathCursor(Frame frame, ShortestSearch search, Cursor input) : Cursor
{
    private readonly MeetInTheMiddle _bidirectional = new(frame, search);
    private readonly PathsByLength _byLength = new(frame, search);
    private readonly List<List<int>> _paths = [];
    private int _at;

    public override void Open()
    {
        input.Open();
        _paths.Clear();
        _at = 0;
    }

    public override bool Next()
    {
        while (_at >= _paths.Count)
        {
            if (!input.Next())
                return false;
            _paths.Clear();
            _at = 0;
            Find();
        }

        Put(_paths[_at++]);
        return true;
    }

    private void Find()
    {
        var (from, to) = (frame.Slots[search.Step.From], frame.Slots[search.Step.To]);
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
            return;
        var (start, end) = ((int)from.AsEntityNumber(), (int)to.AsEntityNumber());
        if (start == end && search.Least > 0)
        {
            throw Fault.Argument(
                "InvalidArgumentValue",
                "A shortest path has two different ends, but here both are the same node; exclude that with a condition such as WHERE a <> b.");
        }

        if (search.Condition is null)
            _bidirectional.Find(start, end, _paths);
        else
            _byLength.Find(start, end, _paths, Put);
    }

    private void Put(List<int> relationships)
    {
        if (search.Step.Relationship >= 0)
            frame.Slots[search.Step.Relationship] = Value.Of(Walks.List(relationships));
        if (search.Path >= 0)
            frame.Slots[search.Path] = Value.Of(Walks.Path(frame.Graph, (int)frame.Slots[search.Step.From].AsEntityNumber(), Walks.List(relationships)));
    }
}
