using System.Collections.Immutable;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <content>MATCH: in which order the parts of a pattern are found.</content>
internal sealed partial class Planner
{
    // The order of a pattern's parts is weighed part against part: what no person writes would take for ever.
    private const int MostPatternParts = 500;

    private (Plan Plan, Scope Scope) PlanMatch(Clause.Match match, Plan input, Scope scope)
    {
        var parts = match.Pattern.Parts.Sum(part => part.Path.Elements.Count);
        if (parts > MostPatternParts)
            throw TooLarge(match, $"A pattern has at most {MostPatternParts} nodes and relationships; this one has {parts}.");
        var graph = new QueryGraphBuilder(scope, NewName).Build(match.Pattern, match.Where);
        if (!match.Optional)
            return new PatternPlanner(this, graph, input, scope).Solve();
        var (inner, after) = new PatternPlanner(this, graph, Argument(), scope).Solve();
        var nulls = after.Slots.Except(scope.Slots).ToImmutableArray();
        return (new Plan.OptionalApply(input, inner, nulls) { Rows = input.Rows * Math.Max(1, inner.Rows) }, after);
    }

    /// <summary>One path pattern, with the row in the frame as arguments.</summary>
    private (Plan Plan, Scope Scope) PlanPattern(PatternPart part, Expression? where, Scope scope)
    {
        if (part.Path.Elements.Count > MostPatternParts)
            throw TooLarge(part.Path, $"A pattern has at most {MostPatternParts} nodes and relationships; this one has {part.Path.Elements.Count}.");
        var graph = new QueryGraphBuilder(scope, NewName).Build(new Pattern([part]), where);
        return new PatternPlanner(this, graph, Argument(), scope).Solve();
    }

    /// <summary>Plans one query graph: starts where there are the fewest rows, and always takes the edge that adds the fewest.</summary>
    private sealed partial class PatternPlanner
    {
        private readonly Planner _planner;
        private readonly QueryGraph _graph;
        private readonly PatternEstimates _estimates;
        private readonly HashSet<string> _found = new(StringComparer.Ordinal);
        private readonly List<PatternEdge> _walked = [];
        private Plan _plan;
        private Scope _scope;

        public PatternPlanner(Planner planner, QueryGraph graph, Plan input, Scope scope)
        {
            _planner = planner;
            _graph = graph;
            _plan = input;
            _scope = scope;
            _estimates = new PatternEstimates(graph, planner._statistics);
            foreach (var node in graph.Nodes.Values.Where(node => node.Bound))
                _found.Add(node.Name);
            foreach (var edge in graph.Edges.Where(edge => edge.Bound))
                _found.Add(edge.Name);
        }

        private Statistics Statistics => _planner._statistics;

        public (Plan Plan, Scope Scope) Solve()
        {
            TryConditions();
            while (true)
            {
                if (NextEdge() is { } edge)
                    Walk(edge);
                else if (_graph.Nodes.Values.Any(node => !_found.Contains(node.Name)))
                    Start();
                else
                    break;
            }

            foreach (var search in _graph.Searches)
                Search(search);
            foreach (var path in _graph.Paths)
                Name(path);
            TryConditions();
            return (_plan, _scope);
        }

        private bool IsFound(string name) => _found.Contains(name);

        /// <summary>The edge to walk next: of those with an end that is found, the one that adds the fewest rows.</summary>
        private PatternEdge? NextEdge()
        {
            PatternEdge? best = null;
            var least = double.PositiveInfinity;
            foreach (var edge in _graph.Edges)
            {
                if (_walked.Contains(edge) || (!edge.Bound && !IsFound(edge.From) && !IsFound(edge.To)) || !IsReady(edge))
                    continue;
                var rows = Growth(edge, IsFound);
                if (rows < least)
                    (best, least) = (edge, rows);
            }

            return best;
        }

        // What the conditions on its relationships mention beside them must be there when it is walked, as long as that can be had.
        private bool IsReady(PatternEdge edge)
        {
            if (edge.HopConditions.Count == 0 && edge.Part is null)
                return true;
            var others = _graph.Nodes.Keys.Where(name => !IsFound(name)).Except([edge.From, edge.To], StringComparer.Ordinal);
            var mentioned = edge.HopConditions.SelectMany(PatternNames.Mentioned).Concat(edge.Part is null ? [] : PatternNames.Mentioned(edge.Part));
            return !others.Intersect(mentioned, StringComparer.Ordinal).Any() || _graph.Nodes.Values.All(node => IsFound(node.Name));
        }

        private double Growth(PatternEdge edge, Func<string, bool> found)
        {
            var (from, to) = (_graph.Nodes[edge.From], _graph.Nodes[edge.To]);
            if (found(edge.From) && found(edge.To))
                return _estimates.Fanout(edge, from, true) / Math.Max(1, Statistics.Nodes);
            return found(edge.From)
                ? _estimates.Fanout(edge, from, true) * _estimates.Selectivity(to, true)
                : _estimates.Fanout(edge, to, false) * _estimates.Selectivity(from, true);
        }

        /// <summary>Begins a part of the pattern that nothing found so far leads to.</summary>
        private void Start()
        {
            PatternNode? best = null;
            var least = double.PositiveInfinity;
            foreach (var node in _graph.Nodes.Values)
            {
                if (IsFound(node.Name))
                    continue;
                var cost = CostFrom(node);
                if (cost < least)
                    (best, least) = (node, cost);
            }

            Join(best!, NewLeaf(best!));
            TryConditions();
        }

        /// <summary>The rows that come up on the way, if the part of the pattern around a node is found from that node on.</summary>
        private double CostFrom(PatternNode start)
        {
            var found = new HashSet<string>(_found, StringComparer.Ordinal) { start.Name };
            var walked = new HashSet<PatternEdge>(_walked);
            var rows = StartRows(start);
            var cost = rows;
            while (true)
            {
                PatternEdge? best = null;
                var least = double.PositiveInfinity;
                foreach (var edge in _graph.Edges)
                {
                    if (walked.Contains(edge) || (!found.Contains(edge.From) && !found.Contains(edge.To)))
                        continue;
                    var growth = Growth(edge, found.Contains);
                    if (growth < least)
                        (best, least) = (edge, growth);
                }

                if (best is null)
                    return cost;
                walked.Add(best);
                found.Add(best.From);
                found.Add(best.To);
                rows *= least;
                cost += rows;
            }
        }

        private void Walk(PatternEdge edge)
        {
            _walked.Add(edge);
            var (fromFound, toFound) = (IsFound(edge.From), IsFound(edge.To));
            var rows = _plan.Rows * Growth(edge, IsFound);
            if (edge.Bound)
                Endpoints(edge, fromFound, toFound);
            else if (edge.Kind == EdgeKind.Repeated)
                Repeat(edge, fromFound, toFound, rows);
            else
                Expand(edge, fromFound, toFound, rows);
            _found.Add(edge.From);
            _found.Add(edge.To);
            _found.Add(edge.Name);
            TryConditions();
        }

        private int SlotFor(string name)
        {
            var slot = _scope.Find(name);
            if (slot >= 0)
                return slot;
            slot = _planner.NewSlot();
            _scope = _scope.With(name, slot);
            return slot;
        }

        private void Expand(PatternEdge edge, bool fromFound, bool toFound, double rows)
        {
            var turned = !fromFound && toFound;
            var (near, far) = turned ? (edge.To, edge.From) : (edge.From, edge.To);
            var into = fromFound && toFound;
            var step = new Step(
                _scope.Find(near),
                NeedsSlot(edge) ? SlotFor(edge.Name) : -1,
                SlotFor(far),
                turned ? PatternEstimates.Turned(edge.Direction) : edge.Direction,
                edge.Types,
                into ? [] : TakeLabels(far),
                DifferFrom(edge));
            var details = Arrow(edge, near, far, turned);
            _plan = edge.Kind == EdgeKind.Single
                ? new Plan.Expand(_plan, step, into) { Rows = rows, Details = details }
                : new Plan.VariableExpand(_plan, step, edge.Least, edge.Most, into, turned, TestOf(edge)) { Rows = rows, Details = details };
        }

        private void Endpoints(PatternEdge edge, bool fromFound, bool toFound)
        {
            var step = new Step(
                SlotFor(edge.From), SlotFor(edge.Name), SlotFor(edge.To), edge.Direction, edge.Types, toFound ? [] : TakeLabels(edge.To), DifferFrom(edge));
            _plan = new Plan.ProjectEndpoints(_plan, step, edge.Kind == EdgeKind.Variable, edge.Least, edge.Most, fromFound, toFound)
            {
                Rows = _plan.Rows,
                Details = Arrow(edge, edge.From, edge.To, false),
            };
            if (TestOf(edge) is { } test)
            {
                var all = new QuantifierEvaluator(QuantifierKind.All, test.Slot, new SlotEvaluator(_scope.Find(edge.Name)), test.Condition);
                _plan = new Plan.Filter(_plan, all) { Rows = _plan.Rows };
            }
        }

        private HopTest? TestOf(PatternEdge edge)
        {
            if (edge.HopConditions.Count == 0)
                return null;
            var slot = _planner.NewSlot();
            var inside = _scope.With(edge.HopName, slot);
            return new HopTest(slot, All(edge.HopConditions, inside));
        }

        private Evaluator All(IEnumerable<Expression> conditions, Scope scope) =>
            conditions.Select(condition => _planner.Compile(condition, scope)).Aggregate((one, other) => new AndEvaluator(one, other));

        // Whether anyone asks for the relationship: by its name, as part of a path, or because another must differ from it.
        private bool NeedsSlot(PatternEdge edge) =>
            !edge.Name.StartsWith(' ') || edge.AlwaysNamed
                || _graph.Edges.Exists(other => other != edge && MayMeet(edge, other))
                || _graph.Paths.Exists(path => path.Edges.Contains(edge));

        private static bool MayMeet(PatternEdge one, PatternEdge other) =>
            one.Types.IsEmpty || other.Types.IsEmpty || one.Types.Intersect(other.Types, StringComparer.Ordinal).Any();

        private ImmutableArray<int> DifferFrom(PatternEdge edge) =>
        [
            .. _graph.Edges.Where(other => other != edge && (other.Bound || _walked.Contains(other)) && MayMeet(edge, other))
                .Select(other => _scope.Find(other.Name))
                .Where(slot => slot >= 0)
                .Distinct(),
        ];

        /// <summary>The labels that a node must have, which the operator that finds it sees to.</summary>
        private ImmutableArray<string> TakeLabels(string name)
        {
            var node = _graph.Nodes[name];
            foreach (var condition in _graph.Conditions)
            {
                if (condition.Expression is Expression.LabelTest { Operand: Expression.Variable variable, Labels: LabelExpression.Name }
                    && string.Equals(variable.Name, name, StringComparison.Ordinal))
                    condition.Done = true;
            }

            return [.. node.Labels];
        }

        /// <summary>Tries the conditions for which everything is found.</summary>
        private void TryConditions()
        {
            var ready = _graph.Conditions.Where(condition => !condition.Done && condition.Needs.All(IsFound)).ToList();
            if (ready.Count == 0)
                return;
            foreach (var condition in ready)
                condition.Done = true;
            _plan = new Plan.Filter(_plan, All(ready.Select(condition => condition.Expression), _scope))
            {
                Rows = _plan.Rows * Math.Pow(0.5, ready.Count),
                Details = string.Join(" AND ", ready.Select(condition => PatternText.Of(condition.Expression, _planner._bound.Text))),
            };
        }

        private static string Arrow(PatternEdge edge, string near, string far, bool turned) => PatternText.Of(edge, near, far, turned);
    }
}
