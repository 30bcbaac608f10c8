using System.Collections.Immutable;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>Takes a pattern apart into a query graph.</summary>
/// <param name="scope">What was found before the pattern.</param>
/// <param name="newName">Makes a name that no query can give.</param>
internal sealed class QueryGraphBuilder(Scope scope, Func<string> newName)
{
    private readonly QueryGraph _graph = new();
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private readonly List<Expression> _conditions = [];

    public QueryGraph Build(Pattern pattern, Expression? where)
    {
        foreach (var part in pattern.Parts.AsSpan())
            AddPart(part);
        if (where is not null)
            _conditions.Add(where);
        return Finish();
    }

    /// <summary>The same for the inside of a pattern in parentheses.</summary>
    public QueryGraph Build(ReadOnlySpan<PathElement> elements, Expression? where)
    {
        AddElements(elements);
        if (where is not null)
            _conditions.Add(where);
        return Finish();
    }

    /// <summary>The elements of a path with a node before, between and after whatever joins nodes, all with names.</summary>
    public static ImmutableArray<PathElement> Complete(ReadOnlySpan<PathElement> elements, Func<string> newName)
    {
        var complete = ImmutableArray.CreateBuilder<PathElement>();
        PathElement.Node Unnamed() => new(new Expression.Variable(newName()), null, null, null);
        foreach (var element in elements)
        {
            switch (element)
            {
                case PathElement.Node node:
                    complete.Add(node.Variable is null ? node with { Variable = new Expression.Variable(newName()) } : node);
                    break;
                case PathElement.Quantified { Quantifier: null } group:
                    // Parentheses alone change nothing; the condition inside is added by whoever reads the group's elements.
                    complete.AddRange(Complete(group.Path.Elements.AsSpan(), newName));
                    break;
                default:
                    if (complete.Count == 0 || complete[^1] is not PathElement.Node)
                        complete.Add(Unnamed());
                    complete.Add(element);
                    break;
            }
        }

        if (complete[^1] is not PathElement.Node)
            complete.Add(Unnamed());
        return complete.ToImmutable();
    }

    private QueryGraph Finish()
    {
        foreach (var condition in _conditions)
            Split(condition);
        return _graph;
    }

    private void AddPart(PatternPart part)
    {
        var edges = AddElements(part.Path.Elements.AsSpan(), out var start, out var end, part.Selector is PathSelector.Function);
        if (part.Variable is { } variable)
            _own.Add(variable.Name);
        if (part.Selector is PathSelector.Function function)
            _graph.Searches.Add(new ShortestPart(part.Variable?.Name, edges[0], function.AllOfThem));
        else if (part.Variable is not null || part.Selector is not PathSelector.All)
            _graph.Paths.Add(new NamedPath(part.Variable?.Name, start, end, edges, part.Selector));
    }

    private void AddElements(ReadOnlySpan<PathElement> elements) => AddElements(elements, out _, out _, false);

    private ImmutableArray<PatternEdge> AddElements(ReadOnlySpan<PathElement> elements, out string start, out string end, bool search)
    {
        AddGroups(elements);
        var complete = Complete(elements, newName);
        start = AddNode((PathElement.Node)complete[0]);
        end = start;
        var edges = ImmutableArray.CreateBuilder<PatternEdge>();
        for (var index = 1; index < complete.Length; index++)
        {
            // Two nodes side by side, where a group ends: they are one.
            if (complete[index] is PathElement.Node same)
            {
                AddSame(end, AddNode(same));
                continue;
            }

            var to = AddNode((PathElement.Node)complete[index + 1]);
            var edge = complete[index] switch
            {
                PathElement.Relationship relationship => Edge(relationship, end, to),
                PathElement.Quantified quantified => Repeated(quantified, end, to),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            edges.Add(edge);
            if (!search)
                _graph.Edges.Add(edge);
            end = to;
            index++;
        }

        return edges.ToImmutable();
    }

    private void AddGroups(ReadOnlySpan<PathElement> elements)
    {
        foreach (var element in elements)
        {
            if (element is not PathElement.Quantified { Quantifier: null } group)
                continue;
            AddGroups(group.Path.Elements.AsSpan());
            if (group.Where is not null)
                _conditions.Add(group.Where);
        }
    }

    private void AddSame(string one, string other)
    {
        if (!string.Equals(one, other, StringComparison.Ordinal))
            _conditions.Add(new Expression.Comparison([new Expression.Variable(one), new Expression.Variable(other)], [ComparisonOperator.Equal]));
    }

    private string AddNode(PathElement.Node node)
    {
        var name = node.Variable!.Name;
        if (!_graph.Nodes.ContainsKey(name))
        {
            var bound = scope.Contains(name);
            _graph.Nodes.Add(name, new PatternNode { Name = name, Bound = bound });
            _own.Add(name);
            if (bound)
                _conditions.Add(new Expression.NullTest(node.Variable, true));
        }

        if (node.Labels is not null)
            _conditions.Add(new Expression.LabelTest(node.Variable, node.Labels));
        AddProperties(node.Variable, node.Properties, _conditions);
        if (node.Where is not null)
            _conditions.Add(node.Where);
        return name;
    }

    private static void AddProperties(Expression.Variable variable, Expression? properties, List<Expression> conditions)
    {
        switch (properties)
        {
            case null:
                break;
            case Expression.Map map:
                foreach (var entry in map.Entries.AsSpan())
                    conditions.Add(new Expression.Comparison([new Expression.Property(variable, entry.Key), entry.Value], [ComparisonOperator.Equal]));
                break;
            default:
                // A whole map at once: every entry of it must be a property.
                var key = new Expression.Variable(" key");
                conditions.Add(new Expression.Quantifier(
                    QuantifierKind.All,
                    key,
                    new Expression.Call("keys", false, [properties]),
                    new Expression.Comparison([new Expression.Index(variable, key), new Expression.Index(properties, key)], [ComparisonOperator.Equal])));
                break;
        }
    }

    private PatternEdge Edge(PathElement.Relationship relationship, string from, string to)
    {
        var repetition = relationship.Length ?? relationship.Quantifier;
        var variable = relationship.Variable ?? new Expression.Variable(newName());
        var types = AskedTypes.Of(relationship.Types);
        var hop = new Expression.Variable(repetition is null ? variable.Name : relationship.Quantifier is null ? newName() : variable.Name);
        var edge = new PatternEdge
        {
            Kind = repetition is null ? EdgeKind.Single : EdgeKind.Variable,
            From = from,
            To = to,
            Name = variable.Name,
            HopName = hop.Name,
            Direction = relationship.Direction,
            Types = types ?? [],
            Least = Bounded(repetition is null ? 1 : repetition.From ?? (relationship.Quantifier is null ? 1 : 0)),
            Most = Bounded(repetition is null ? 1 : repetition.To ?? int.MaxValue),
            Bound = scope.Contains(variable.Name),
        };
        _own.Add(variable.Name);
        var conditions = repetition is null ? _conditions : edge.HopConditions;
        var before = conditions.Count;
        if (relationship.Types is not null && types is null)
            conditions.Add(new Expression.LabelTest(hop, relationship.Types));
        AddProperties(hop, relationship.Properties, conditions);
        if (relationship.Where is not null)
            conditions.Add(relationship.Where);

        // A condition asks for the relationship even where no variable names it.
        edge.AlwaysNamed = repetition is null && conditions.Count > before;
        return edge;
    }

    private PatternEdge Repeated(PathElement.Quantified quantified, string from, string to)
    {
        foreach (var name in PatternNames.Of(quantified.Path))
            _own.Add(name);
        return new PatternEdge
        {
            Kind = EdgeKind.Repeated,
            From = from,
            To = to,
            Name = newName(),
            Least = Bounded(quantified.Quantifier!.From ?? 0),
            Most = Bounded(quantified.Quantifier.To ?? int.MaxValue),
            Part = quantified,
            PartElements = Complete(quantified.Path.Elements.AsSpan(), newName),
        };
    }

    private static int Bounded(long count) => (int)Math.Min(count, int.MaxValue);

    private void Split(Expression condition)
    {
        if (condition is Expression.Binary { Operator: BinaryOperator.And } and)
        {
            Split(and.Left);
            Split(and.Right);
            return;
        }

        if (condition is Expression.LabelTest { Operand: Expression.Variable variable, Labels: var labels }
            && _graph.Nodes.TryGetValue(variable.Name, out var node))
        {
            if (labels is LabelExpression.And both)
            {
                Split(new Expression.LabelTest(variable, both.Left));
                Split(new Expression.LabelTest(variable, both.Right));
                return;
            }

            if (labels is LabelExpression.Name name && !node.Labels.Contains(name.Text))
                node.Labels.Add(name.Text);
        }

        _graph.Conditions.Add(new Condition(condition, Needs(condition)));
    }

    /// <summary>The names of the pattern that an expression mentions; some may be hidden by its own variables, which does no harm.</summary>
    private ImmutableArray<string> Needs(Expression expression) =>
        [.. PatternNames.Mentioned(expression).Where(_own.Contains).Distinct(StringComparer.Ordinal)];
}
