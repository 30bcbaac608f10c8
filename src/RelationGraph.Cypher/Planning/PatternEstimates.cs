using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>How many rows the parts of a pattern are expected to give.</summary>
internal sealed class PatternEstimates(QueryGraph graph, Statistics statistics)
{
    // What share of rows a condition is expected to let through, where nothing is known.
    private const double Equality = 0.1;
    private const double Other = 0.5;

    /// <summary>How many nodes a scan for a node gives, by the rarest of its labels.</summary>
    public double Scan(PatternNode node) => node.Labels.Count == 0 ? statistics.Nodes : node.Labels.Min(statistics.NodesOf);

    /// <summary>The share of a node's candidates that its own conditions let through, labels included unless a scan saw to them.</summary>
    public double Selectivity(PatternNode node, bool withLabels)
    {
        var share = 1.0;
        foreach (var condition in graph.Conditions)
        {
            if (condition.Needs is not [var only] || !string.Equals(only, node.Name, StringComparison.Ordinal))
                continue;
            share *= condition.Expression switch
            {
                Expression.Comparison { Operators: [ComparisonOperator.Equal] } => Equality,
                Expression.LabelTest { Labels: LabelExpression.Name } => 1,
                Expression.NullTest { Negated: true } => 1,
                _ => Other,
            };
        }

        if (withLabels && statistics.Nodes > 0)
        {
            foreach (var label in node.Labels)
                share *= statistics.NodesOf(label) / statistics.Nodes;
        }

        return share;
    }

    /// <summary>How many ends an edge has for one node at the end that is known.</summary>
    public double Fanout(PatternEdge edge, PatternNode known, bool fromKnown)
    {
        var direction = fromKnown ? edge.Direction : Turned(edge.Direction);
        if (edge.Bound)
            return 0.5;
        if (edge.Kind == EdgeKind.Repeated)
            return Math.Pow(Math.Max(1, statistics.Degree(null, [], Direction.Both)), Math.Min(edge.Most, 3));
        var degree = known.Labels.Count == 0
            ? statistics.Degree(null, edge.Types, direction)
            : known.Labels.Min(label => statistics.Degree(label, edge.Types, direction));
        if (edge.Kind == EdgeKind.Single)
            return degree;
        var steps = Math.Min(edge.Most, edge.Least + 3);
        return (edge.Least == 0 ? 1 : 0) + Math.Pow(Math.Max(1, degree), steps);
    }

    public static Direction Turned(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}
