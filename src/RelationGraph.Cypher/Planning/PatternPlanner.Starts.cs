using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <content>Where a pattern, or a part of it that hangs together, begins.</content>
internal sealed partial class Planner
{
    private sealed partial class PatternPlanner
    {
        private double StartRows(PatternNode node)
        {
            if (FindIdCondition(node) is not null)
                return 1;
            if (FindSeek(node) is { } seek)
                return Statistics.NodesOfValue(seek.Label, seek.Key) * (seek.AnyOf ? 10 : 1);

            // What is scanned costs, though conditions leave little of it.
            return _estimates.Scan(node) * Math.Max(0.3, _estimates.Selectivity(node, false));
        }

        /// <summary>The operator that finds a node by itself.</summary>
        private Plan NewLeaf(PatternNode node)
        {
            var slot = _planner.NewSlot();
            if (FindIdCondition(node) is { } id)
            {
                id.Condition.Done = true;
                return new Plan.NodeByIdSeek(slot, _planner.Compile(id.Value, _scope), id.ElementId, id.AnyOf) { Rows = 1, Details = node.Name };
            }

            if (FindSeek(node) is { } seek)
            {
                seek.Condition.Done = true;
                TakeLabel(node.Name, seek.Label);
                return new Plan.NodeIndexSeek(slot, seek.Label, seek.Key, _planner.Compile(seek.Value, _scope), seek.AnyOf)
                {
                    Rows = Statistics.NodesOfValue(seek.Label, seek.Key) * (seek.AnyOf ? 10 : 1),
                    Details = $"{PatternText.Shown(node.Name)}:{seek.Label}({seek.Key}) {(seek.AnyOf ? "IN" : "=")} {_planner.Text(seek.Value)}",
                };
            }

            if (node.Labels.Count == 0)
                return new Plan.AllNodesScan(slot) { Rows = Statistics.Nodes, Details = PatternText.Shown(node.Name) };
            var label = node.Labels.MinBy(Statistics.NodesOf)!;
            TakeLabel(node.Name, label);
            return new Plan.NodeByLabelScan(slot, label) { Rows = Statistics.NodesOf(label), Details = $"{PatternText.Shown(node.Name)}:{label}" };
        }

        /// <summary>Puts a new part beside what is found, joined by an equality of the two if there is one.</summary>
        private void Join(PatternNode node, Plan leaf)
        {
            var before = _scope;
            _scope = _scope.With(node.Name, SlotOfLeaf(leaf));
            _found.Add(node.Name);
            if (_plan is Plan.Argument)
            {
                _plan = leaf;
                return;
            }

            if (!IsSeek(leaf) && FindJoin(node) is { } join)
            {
                join.Condition.Done = true;
                _plan = new Plan.ValueHashJoin(
                    _plan, leaf, _planner.Compile(join.Known, before), _planner.Compile(join.New, _scope), [SlotOfLeaf(leaf)])
                {
                    Rows = Math.Max(_plan.Rows, leaf.Rows),
                    Details = PatternText.Of(join.Condition.Expression, _planner._bound.Text),
                };
                return;
            }

            // Only parts of one pattern make a product that its author may not have meant.
            var rows = _plan.Rows * leaf.Rows;
            var beside = _graph.Nodes.Keys.Any(name => IsFound(name) && !string.Equals(name, node.Name, StringComparison.Ordinal));
            _plan = IsSeek(leaf) || !beside
                ? new Plan.Apply(_plan, leaf) { Rows = rows }
                : new Plan.CartesianProduct(_plan, leaf) { Rows = rows };
        }

        private static int SlotOfLeaf(Plan leaf) => leaf switch
        {
            Plan.AllNodesScan scan => scan.Node,
            Plan.NodeByLabelScan scan => scan.Node,
            Plan.NodeIndexSeek seek => seek.Node,
            Plan.NodeByIdSeek seek => seek.Node,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        private static bool IsSeek(Plan leaf) => leaf is Plan.NodeIndexSeek or Plan.NodeByIdSeek;

        private void TakeLabel(string name, string label)
        {
            foreach (var condition in _graph.Conditions)
            {
                if (condition.Expression is Expression.LabelTest { Operand: Expression.Variable variable, Labels: LabelExpression.Name found }
                    && string.Equals(variable.Name, name, StringComparison.Ordinal) && string.Equals(found.Text, label, StringComparison.Ordinal))
                    condition.Done = true;
            }
        }

        /// <summary>A condition by which an index finds the node.</summary>
        private (Condition Condition, string Label, string Key, Expression Value, bool AnyOf)? FindSeek(PatternNode node)
        {
            foreach (var condition in Usable(node))
            {
                foreach (var (side, value, anyOf) in Sides(condition.Expression))
                {
                    if (side is not Expression.Property { Target: Expression.Variable target, Key: var key }
                        || !string.Equals(target.Name, node.Name, StringComparison.Ordinal) || !IsKnown(value))
                        continue;
                    if (node.Labels.Find(label => Statistics.IsIndexed(label, key)) is { } indexed)
                        return (condition, indexed, key, value, anyOf);
                }
            }

            return null;
        }

        private (Condition Condition, Expression Value, bool ElementId, bool AnyOf)? FindIdCondition(PatternNode node)
        {
            foreach (var condition in Usable(node))
            {
                foreach (var (side, value, anyOf) in Sides(condition.Expression))
                {
                    if (side is Expression.Call { Name: var name, Arguments: [Expression.Variable target] }
                        && string.Equals(target.Name, node.Name, StringComparison.Ordinal) && IsKnown(value)
                        && name.ToUpperInvariant() is "ID" or "ELEMENTID")
                        return (condition, value, name.Length > 2, anyOf);
                }
            }

            return null;
        }

        /// <summary>An equality between what is found and a new node.</summary>
        private (Condition Condition, Expression Known, Expression New)? FindJoin(PatternNode node)
        {
            foreach (var condition in _graph.Conditions.Where(condition => !condition.Done))
            {
                foreach (var (side, value, anyOf) in Sides(condition.Expression))
                {
                    if (!anyOf && IsOnlyOf(side, node.Name) && IsKnown(value, node.Name) && PatternNames.Mentioned(value).Count > 0)
                        return (condition, value, side);
                }
            }

            return null;
        }

        private IEnumerable<Condition> Usable(PatternNode node) =>
            _graph.Conditions.Where(condition => !condition.Done && condition.Needs.Contains(node.Name, StringComparer.Ordinal));

        /// <summary>The two ways to read an equality, or the one way to read <c>IN</c>.</summary>
        private static IEnumerable<(Expression Side, Expression Value, bool AnyOf)> Sides(Expression condition)
        {
            if (condition is Expression.Comparison { Operators: [ComparisonOperator.Equal], Operands: [var left, var right] })
            {
                yield return (left, right, false);
                yield return (right, left, false);
            }
            else if (condition is Expression.Binary { Operator: BinaryOperator.In } membership)
            {
                yield return (membership.Left, membership.Right, true);
            }
        }

        private bool IsKnown(Expression value, string besides = "") =>
            Names(value).All(name => !string.Equals(name, besides, StringComparison.Ordinal)
                && (IsFound(name) || (_scope.Contains(name) && !_graph.Nodes.ContainsKey(name))));

        private static bool IsOnlyOf(Expression side, string name) =>
            Names(side) is { Count: > 0 } names && names.All(mentioned => string.Equals(mentioned, name, StringComparison.Ordinal));

        // Names that an expression gives to the items of its own lists count as unknown, which only costs an index.
        private static List<string> Names(Expression expression) => PatternNames.Mentioned(expression);
    }
}
