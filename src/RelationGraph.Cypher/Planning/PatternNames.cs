using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Planning;

/// <summary>The names that syntax mentions.</summary>
internal static class PatternNames
{
    /// <summary>The variables of a pattern's elements, those inside parentheses included.</summary>
    public static IEnumerable<string> Of(PathPattern path)
    {
        foreach (var element in path.Elements)
        {
            if (element is PathElement.Node { Variable: { } node })
                yield return node.Name;
            else if (element is PathElement.Relationship { Variable: { } relationship })
                yield return relationship.Name;
            else if (element is PathElement.Quantified quantified)
            {
                if (quantified.Variable is not null)
                    yield return quantified.Variable.Name;
                foreach (var name in Of(quantified.Path))
                    yield return name;
            }
        }
    }

    /// <summary>Every variable that an expression mentions, in whatever role, at any depth.</summary>
    public static List<string> Mentioned(SyntaxNode root)
    {
        var names = new List<string>();
        SyntaxChildren.Any(root, node =>
        {
            switch (node)
            {
                case Expression.Variable variable:
                    names.Add(variable.Name);
                    break;
                case PathElement.Node { Variable: { } variable }:
                    names.Add(variable.Name);
                    break;
                case PathElement.Relationship { Variable: { } variable }:
                    names.Add(variable.Name);
                    break;
                case Projection { All: true }:
                    break;
            }

            return false;
        });
        return names;
    }
}
