using RelationGraph.Cypher.Planning;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Finds the shortest paths that fulfil a condition on the whole: all paths of a length are tried before longer ones.</summary>
internal sealed class PathsByLength(Frame frame, ShortestSearch search)
{
    private readonly NameFilter _types = new(frame.Graph.Types, search.Step.Types);
    private readonly List<int> _walked = [];

    public void Find(int start, int end, List<List<int>> paths, Action<List<int>> put)
    {
        for (var length = search.Least; length <= search.Most; length++)
        {
            _walked.Clear();
            var any = false;
            Walk(start, end, length, paths, put, ref any);
            if (paths.Count > 0 || !any)
                return;
        }
    }

    private void Walk(int node, int end, int left, List<List<int>> paths, Action<List<int>> put, ref bool any)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left == 0)
        {
            any = true;
            if (node == end)
                Try(paths, put);
            return;
        }

        var hops = new Hops(frame.Graph, _types, search.Step.Direction);
        hops.Start(node);
        while (hops.Next())
        {
            frame.Context.Step();
            var edge = hops.Current;
            if (_walked.Contains(edge.Relationship) || !Passes(edge.Relationship))
                continue;
            _walked.Add(edge.Relationship);
            Walk(edge.Node, end, left - 1, paths, put, ref any);
            _walked.RemoveAt(_walked.Count - 1);
            if (paths.Count > 0 && !search.All)
                return;
        }
    }

    private void Try(List<List<int>> paths, Action<List<int>> put)
    {
        put(_walked);
        if (search.Condition!.IsTrue(frame))
            paths.Add([.. _walked]);
    }

    private bool Passes(int relationship)
    {
        if (search.Test is not { } test)
            return true;
        frame.Slots[test.Slot] = Value.RelationshipNumber(relationship);
        return test.Condition.IsTrue(frame);
    }
}
