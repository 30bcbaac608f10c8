using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Planning;

/// <summary>Parts of a pattern in Cypher's own notation, for EXPLAIN.</summary>
internal static class PatternText
{
    /// <summary>A name as a person wrote it; what has none is anonymous.</summary>
    public static string Shown(string name) => name.StartsWith(' ') ? $"anon{name[1..]}" : name;

    public static string Of(PatternEdge edge, string near, string far, bool turned)
    {
        var direction = turned ? PatternEstimates.Turned(edge.Direction) : edge.Direction;
        var name = edge.Name.StartsWith(' ') ? "" : edge.Name;
        var types = edge.Types.IsEmpty ? "" : $":{string.Join('|', edge.Types)}";
        var length = edge.Kind == EdgeKind.Single ? "" : $"*{edge.Least}..{(edge.Most == int.MaxValue ? "" : edge.Most)}";
        var left = direction == Direction.Incoming ? "<-" : "-";
        var right = direction == Direction.Outgoing ? "->" : "-";
        return $"({Shown(near)}){left}[{name}{types}{length}]{right}({Shown(far)})";
    }

    /// <summary>A condition: as it stands in the query, or made from a pattern's properties and labels.</summary>
    public static string Of(Expression expression, string text)
    {
        if (expression.Span.End > expression.Span.Start)
            return text[expression.Span.Start..expression.Span.End];
        return expression switch
        {
            Expression.Variable variable => Shown(variable.Name),
            Expression.Literal literal => ValueText.Of(literal.Value),
            Expression.Property property => $"{Of(property.Target, text)}.{property.Key}",
            Expression.Comparison { Operands: [var left, var right], Operators: [ComparisonOperator.Equal] } => $"{Of(left, text)} = {Of(right, text)}",
            Expression.LabelTest { Labels: LabelExpression.Name name } test => $"{Of(test.Operand, text)}:{name.Text}",
            Expression.LabelTest test => $"{Of(test.Operand, text)}:…",
            Expression.NullTest test => $"{Of(test.Operand, text)} IS NOT NULL",
            _ => "…",
        };
    }
}
