using System.Collections.Immutable;

using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <content>Patterns that are walked several times, shortest paths and paths with names.</content>
internal sealed partial class Planner
{
    private sealed partial class PatternPlanner
    {
        private void Repeat(PatternEdge edge, bool fromFound, bool toFound, double rows)
        {
            var turned = !fromFound && toFound;
            var (near, far) = turned ? (edge.To, edge.From) : (edge.From, edge.To);
            var elements = edge.PartElements;
            var first = ((PathElement.Node)elements[0]).Variable!.Name;
            var last = ((PathElement.Node)elements[^1]).Variable!.Name;
            var (innerNear, innerFar) = turned ? (last, first) : (first, last);

            // Inside, the node where a walk begins is known; names from outside that the part gives to its own stay hidden.
            var start = _planner.NewSlot();
            var outside = Without(PatternNames.Of(new PathPattern([.. elements])));
            var inside = outside.With(innerNear, start);
            var graph = new QueryGraphBuilder(inside, _planner.NewName).Build(elements.AsSpan(), edge.Part!.Where);
            foreach (var inner in graph.Edges)
                inner.AlwaysNamed = true;
            var (body, after) = new PatternPlanner(_planner, graph, Argument(), inside).Solve();

            var groups = ImmutableArray.CreateBuilder<(int, int)>();
            foreach (var name in PatternNames.Of(edge.Part.Path).Distinct(StringComparer.Ordinal))
                groups.Add((after.Find(name), SlotFor(name)));
            var walked = SlotFor(edge.Name);
            var part = new Repetition(
                _scope.Find(near),
                SlotFor(far),
                fromFound && toFound,
                edge.Least,
                edge.Most,
                body,
                start,
                after.Find(innerFar),
                [.. after.Slots.Except(outside.Slots)],
                groups.ToImmutable(),
                [.. graph.Edges.Select(inner => after.Find(inner.Name))],
                walked,
                DifferFrom(edge),
                turned);
            _plan = new Plan.Repeat(_plan, part) { Rows = rows, Details = PatternText.Of(edge, near, far, turned) };
            foreach (var name in PatternNames.Of(edge.Part.Path))
                _found.Add(name);
        }

        private Scope Without(IEnumerable<string> names)
        {
            var hidden = names.ToHashSet(StringComparer.Ordinal);
            return _scope.Where(name => !hidden.Contains(name));
        }

        private void Search(ShortestPart search)
        {
            var edge = search.Edge;
            var variable = search.Variable;
            var relationships = SlotFor(edge.Name);
            var path = variable is null ? -1 : SlotFor(variable);
            _found.Add(edge.Name);
            if (variable is not null)
                _found.Add(variable);

            // Conditions on the path belong to the search: it looks for the shortest path that meets them.
            string[] names = variable is null ? [edge.Name] : [edge.Name, variable];
            var own = _graph.Conditions.Where(condition => !condition.Done && condition.Needs.All(IsFound) && condition.Needs.Intersect(names, StringComparer.Ordinal).Any()).ToList();
            foreach (var condition in own)
                condition.Done = true;
            var step = new Step(_scope.Find(edge.From), relationships, _scope.Find(edge.To), edge.Direction, edge.Types, [], []);
            var single = edge.Kind == EdgeKind.Single;
            _plan = new Plan.ShortestPath(_plan, new ShortestSearch(
                step,
                edge.Least,
                edge.Most,
                search.All,
                TestOf(edge),
                own.Count == 0 ? null : All(own.Select(condition => condition.Expression), _scope),
                path))
            { Rows = _plan.Rows, Details = PatternText.Of(edge, edge.From, edge.To, false) };
            if (single && !edge.Name.StartsWith(' '))
            {
                // The relationship of shortestPath((a)-[r]->(b)) is one, not a list of one.
                var first = new IndexEvaluator(new SlotEvaluator(relationships), new ConstantEvaluator(PropertyGraph.Values.Value.Of(0)));
                _plan = new Plan.Projection(_plan, [new Assignment(relationships, first)]) { Rows = _plan.Rows };
            }
        }

        private void Name(NamedPath path)
        {
            var relationships = path.Edges.Select(edge => _scope.Find(edge.Name)).ToImmutableArray();
            if (path.Selector is not PathSelector.All)
            {
                // What is chosen from are the paths of the pattern itself: WHERE comes after.
                var (count, groups) = path.Selector switch
                {
                    PathSelector.AnyPaths any => (any.Count, false),
                    PathSelector.Shortest shortest => (shortest.Count, false),
                    PathSelector.ShortestGroups lengths => (lengths.Count, true),
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
                _plan = new Plan.SelectShortest(_plan, _scope.Find(path.Start), _scope.Find(path.End), relationships, count, groups, [.. _scope.Slots])
                {
                    Rows = Math.Max(1, _plan.Rows / 2),
                };
            }

            if (path.Variable is null)
                return;
            var slot = SlotFor(path.Variable);
            _found.Add(path.Variable);
            _plan = new Plan.Projection(_plan, [new Assignment(slot, new PathEvaluator(_scope.Find(path.Start), relationships))])
            {
                Rows = _plan.Rows,
                Details = $"{path.Variable} = a path from {PatternText.Shown(path.Start)} to {PatternText.Shown(path.End)}",
            };
        }
    }
}
