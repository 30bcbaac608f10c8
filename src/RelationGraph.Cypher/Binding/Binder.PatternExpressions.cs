using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <content>Patterns in expressions.</content>
internal sealed partial class Binder
{
    /// <summary>Checks a pattern that only asks whether it is found: it names nothing new.</summary>
    private void BindPatternTest(PathPattern path, Scope scope)
    {
        ForbidConstant(path);
        foreach (var element in path.Elements.AsSpan())
        {
            ForbidQuantifier(element);
            switch (element)
            {
                case PathElement.Node { Variable: { } variable }:
                    ExpectVariable(Known(variable, scope), TypeSet.Node, variable, "a node");
                    break;
                case PathElement.Relationship relationship:
                    CheckRelationship(relationship, default);
                    var kind = relationship.Length is null ? TypeSet.Relationship : TypeSet.List;
                    if (relationship.Variable is { } name)
                        ExpectVariable(Known(name, scope), kind, name, TypeNames.Of(kind));
                    break;
            }
        }

        BindConditions(path, scope);
    }

    private StaticType Known(Expression.Variable variable, Scope scope)
    {
        if (scope.Has(variable.Name))
            return Resolve(variable, scope);
        throw Fault(
            "UndefinedVariable",
            variable,
            $"The variable `{variable.Name}` is not defined, and a pattern in an expression cannot bring it in. "
            + $"Leave the name out, or write EXISTS {{ … }}.{Suggestion.For(variable.Name, scope.Visible)}");
    }

    private StaticType TypeShortestPath(Expression.ShortestPathValue value, Scope scope)
    {
        var function = (PathSelector.Function)value.Part.Selector;
        CheckShortest(value.Part.Path, function);
        foreach (var element in value.Part.Path.Elements.AsSpan())
        {
            if (element is PathElement.Node { Variable: null })
                throw Fault("UnexpectedSyntax", element, "Outside MATCH both ends of a shortest path must be variables that are defined before.");
        }

        BindPatternTest(value.Part.Path, scope);
        return function.AllOfThem ? StaticType.ListOf(StaticType.Path) : StaticType.Path;
    }

    private StaticType TypePatternComprehension(Expression.PatternComprehension comprehension, Scope scope)
    {
        ForbidConstant(comprehension);
        foreach (var element in comprehension.Pattern.Elements.AsSpan())
            ForbidQuantifier(element);
        var inside = new Scope(scope);
        DeclarePath(comprehension.Pattern, new PatternPlace(inside, scope, new HashSet<string>(StringComparer.Ordinal)));
        if (comprehension.Path is { } path)
            DeclarePathVariable(path, inside);
        var aggregation = _aggregation;
        if (aggregation == Aggregation.Allowed)
            _aggregation = Aggregation.Forbidden;
        BindConditions(comprehension.Pattern, inside);
        if (comprehension.Where is { } where)
            Condition(where, inside, AfterWhere);
        var result = Type(comprehension.Result, inside);
        _aggregation = aggregation;
        return StaticType.ListOf(result);
    }

    private void ForbidConstant(SyntaxNode node)
    {
        if (_constant is not null)
            throw NotConstant(node, "no pattern can stand there");
    }

    private void ForbidQuantifier(PathElement element)
    {
        if (element is PathElement.Quantified or PathElement.Relationship { Quantifier: not null })
        {
            throw Fault(
                "UnexpectedSyntax",
                element,
                "A quantifier cannot stand in a pattern in an expression. Write EXISTS { … }, COUNT { … } or COLLECT { … }.");
        }
    }
}
