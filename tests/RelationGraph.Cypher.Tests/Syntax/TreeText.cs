using System.Collections;
using System.Globalization;

using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Tests.Syntax;

/// <summary>Writes a tree on one line: the case's name, then its members; what is absent is left out from the end, else shown as _.</summary>
internal static class TreeText
{
    public static string Of(object? node) => node switch
    {
        null => "_",
        Expression.Literal literal => literal.Value.Kind == PropertyGraph.Values.ValueKind.String
            ? $"'{literal.Value.AsString()}'"
            : literal.Value.ToString(),
        Expression.Variable variable => variable.Name,
        Expression.Parameter parameter => $"${parameter.Name}",
        LabelExpression.Name name => name.Text,
        SyntaxNode syntax => Node(syntax),
        string text => text,
        IEnumerable items => $"[{string.Join(' ', items.Cast<object?>().Select(Of))}]",
        _ => Convert.ToString(node, CultureInfo.InvariantCulture)!,
    };

    private static string Node(SyntaxNode node)
    {
        var type = node.GetType();
        var members = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First().GetParameters()
            .Select(p => Of(type.GetProperty(p.Name!)!.GetValue(node)))
            .ToList();
        while (members.Count > 0 && members[^1] is "_" or "[]" or "False")
            members.RemoveAt(members.Count - 1);
        return members.Count == 0 ? $"({type.Name})" : $"({type.Name} {string.Join(' ', members)})";
    }
}
