using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <content>Patterns that are looked for.</content>
internal sealed partial class Binder
{
    private const string AfterWhere = "The condition after WHERE";
    private const string InsideQuantifier = "what bears a quantifier sees what clauses before have found, and nothing else of its own MATCH.";
    private const string Quantifier = "Write a quantifier after the arrow, as in";

    /// <summary>A pattern whose variables are being declared.</summary>
    /// <param name="Scope">Where they go.</param>
    /// <param name="Before">What was there before the pattern, which is all that something repeated can see.</param>
    /// <param name="Relationships">The relationships that the pattern has named.</param>
    /// <param name="Repeated">Whether this is inside something repeated.</param>
    private readonly record struct PatternPlace(Scope Scope, Scope Before, HashSet<string> Relationships, bool Repeated = false);

    private Scope BindMatch(Clause.Match match, Scope before)
    {
        var scope = before.Copy();
        BindPattern(match.Pattern, new PatternPlace(scope, before, new HashSet<string>(StringComparer.Ordinal)));
        if (match.Where is { } where)
            Condition(where, scope, AfterWhere);
        return scope;
    }

    /// <summary>Declares all variables of a pattern, then checks the expressions in it, which may use any of them.</summary>
    private void BindPattern(Pattern pattern, PatternPlace place)
    {
        CheckSelectors(pattern);
        foreach (var part in pattern.Parts.AsSpan())
        {
            DeclarePath(part.Path, place);
            if (part.Variable is { } variable)
                DeclarePathVariable(variable, place.Scope);
        }

        foreach (var part in pattern.Parts.AsSpan())
            BindConditions(part.Path, place.Scope);
    }

    private void DeclarePathVariable(Expression.Variable variable, Scope scope)
    {
        if (scope.Has(variable.Name))
            throw AlreadyBound(variable);
        scope.Declare(variable.Name, StaticType.Path);
    }

    private void DeclarePath(PathPattern path, PatternPlace place)
    {
        foreach (var element in path.Elements.AsSpan())
        {
            switch (element)
            {
                case PathElement.Node node:
                    DeclareNode(node, place);
                    break;
                case PathElement.Relationship relationship:
                    DeclareRelationship(relationship, place);
                    break;
                case PathElement.Quantified { Quantifier: null } group:
                    ForbidPartVariable(group);
                    DeclarePath(group.Path, place);
                    break;
                case PathElement.Quantified quantified:
                    DeclareQuantified(quantified, place);
                    break;
            }
        }
    }

    private void DeclareNode(PathElement.Node node, PatternPlace place)
    {
        if (node.Variable is not { } variable)
            return;
        if (place.Scope.TryFind(variable.Name, out var type, out var home))
        {
            CheckGrouped(variable, home);
            ExpectVariable(type, TypeSet.Node, variable, "a node");
        }
        else
        {
            place.Scope.Declare(variable.Name, StaticType.Node);
        }
    }

    private void ExpectVariable(StaticType type, TypeSet kind, Expression.Variable variable, string wanted)
    {
        if (!type.CanBe(kind))
            throw Conflict(variable, type, wanted);
    }

    private CypherException Conflict(Expression.Variable variable, StaticType type, string wanted) => Fault(
        "VariableTypeConflict",
        variable,
        $"The variable `{variable.Name}` is {TypeNames.Of(type)} already, so that it cannot be {wanted} here.");

    private void DeclareRelationship(PathElement.Relationship relationship, PatternPlace place)
    {
        CheckRelationship(relationship, place);
        var repeated = relationship.Length is not null || relationship.Quantifier is not null;
        if (relationship.Variable is { } variable)
        {
            if (place.Scope.TryFind(variable.Name, out var type, out var home))
            {
                CheckGrouped(variable, home);
                ExpectRelationship(variable, type, relationship, place);
            }
            else
            {
                place.Scope.Declare(variable.Name, repeated ? StaticType.Relationships : StaticType.Relationship);
            }

            place.Relationships.Add(variable.Name);
        }

        if (relationship.Quantifier is null)
            return;
        // A condition under a quantifier is on one relationship at a time.
        var hidden = _hidden;
        _hidden = new Hidden(place.Scope, InsideQuantifier);
        var inside = new Scope(place.Before);
        if (relationship.Variable is { } single)
            inside.Declare(single.Name, StaticType.Relationship);
        BindConditions(relationship, inside);
        _hidden = hidden;
    }

    private void ExpectRelationship(Expression.Variable variable, StaticType type, PathElement.Relationship relationship, PatternPlace place)
    {
        if (relationship.Quantifier is not null)
            throw AlreadyBound(variable);
        if (relationship.Length is not null)
        {
            if (!type.CanBe(TypeSet.List) || !type.Item.CanBe(TypeSet.Relationship))
                throw Conflict(variable, type, "a list of relationships");
        }
        else
        {
            ExpectVariable(type, TypeSet.Relationship, variable, "a relationship");
        }

        if (place.Relationships.Contains(variable.Name))
        {
            throw Fault(
                "RelationshipUniquenessViolation",
                variable,
                $"The relationship `{variable.Name}` stands twice in one pattern, which takes no relationship twice. Use another variable.");
        }

        if (relationship.Length is not null)
            Notify("DeprecatedSyntax", variable, $"That a path takes the relationships of the list `{variable.Name}` is better said in WHERE.");
    }

    private void CheckRelationship(PathElement.Relationship relationship, PatternPlace place)
    {
        var repeated = relationship.Length is not null || relationship.Quantifier is not null;
        if (repeated && place.Repeated)
            throw Fault("UnexpectedSyntax", relationship, "A relationship inside a pattern with a quantifier cannot be repeated itself.");
        if (relationship.Length is null)
            return;
        if (relationship.Where is { } where)
            throw Fault("UnexpectedSyntax", where, $"A relationship with * cannot have a WHERE inside. {Quantifier} -[r:T WHERE …]->{{1,3}}.");
        if (relationship.Types is { } types && !IsAlternative(types))
            throw Fault("UnexpectedSyntax", types, $"A relationship with * can name types with | only. {Quantifier} -[r:!T]->{{1,3}}.");
    }

    private static bool IsAlternative(LabelExpression types)
    {
        while (types is LabelExpression.Or either)
        {
            if (!IsAlternative(either.Right))
                return false;
            types = either.Left;
        }

        return types is LabelExpression.Name;
    }

    /// <summary>Declares the variables of a repeated pattern: one at a time inside, lists of all outside.</summary>
    private void DeclareQuantified(PathElement.Quantified quantified, PatternPlace place)
    {
        if (place.Repeated)
            throw Fault("UnexpectedSyntax", quantified, "A pattern with a quantifier cannot stand inside another one.");
        ForbidPartVariable(quantified);
        if (!SyntaxChildren.Any(quantified.Path, static node => node is PathElement.Relationship, static node => node is not Expression))
            throw Fault("UnexpectedSyntax", quantified, "A pattern with a quantifier must have a relationship.");
        foreach (var variable in VariablesOf(quantified.Path))
        {
            if (place.Scope.Has(variable.Name))
                throw AlreadyBound(variable);
        }

        var hidden = _hidden;
        _hidden = new Hidden(place.Scope, InsideQuantifier);
        var inside = new Scope(place.Before);
        var inner = new PatternPlace(inside, place.Before, new HashSet<string>(StringComparer.Ordinal), Repeated: true);
        DeclarePath(quantified.Path, inner);
        BindConditions(quantified.Path, inside);
        if (quantified.Where is { } where)
            Condition(where, inside, AfterWhere);
        _hidden = hidden;
        foreach (var name in inside.Own)
            place.Scope.Declare(name, StaticType.ListOf(inside.OwnType(name)));
    }

    private void ForbidPartVariable(PathElement.Quantified group)
    {
        if (group.Variable is { } path)
            throw Fault("UnexpectedSyntax", path, "A part of a path cannot have a name of its own. Name the whole path, before its first node.");
    }

    private static IEnumerable<Expression.Variable> VariablesOf(PathPattern path)
    {
        foreach (var element in path.Elements)
        {
            var variable = element switch
            {
                PathElement.Node node => node.Variable,
                PathElement.Relationship relationship => relationship.Variable,
                _ => null,
            };
            if (variable is not null)
                yield return variable;
        }
    }

    /// <summary>Checks properties and conditions inside a pattern, but for those that are repeated.</summary>
    private void BindConditions(PathPattern path, Scope scope)
    {
        foreach (var element in path.Elements.AsSpan())
        {
            switch (element)
            {
                case PathElement.Node node:
                    BindProperties(node.Properties, scope);
                    if (node.Where is { } where)
                        Condition(where, scope, AfterWhere);
                    break;
                case PathElement.Relationship { Quantifier: null } relationship:
                    BindConditions(relationship, scope);
                    break;
                case PathElement.Quantified { Quantifier: null } group:
                    BindConditions(group.Path, scope);
                    if (group.Where is { } condition)
                        Condition(condition, scope, AfterWhere);
                    break;
            }
        }
    }

    private void BindConditions(PathElement.Relationship relationship, Scope scope)
    {
        BindProperties(relationship.Properties, scope);
        if (relationship.Where is { } where)
            Condition(where, scope, AfterWhere);
    }

    private void BindProperties(Expression? properties, Scope scope)
    {
        if (properties is Expression.Parameter parameter)
        {
            throw Fault(
                "InvalidParameterUse",
                parameter,
                $"The properties of a pattern cannot be the parameter `${parameter.Name}` as a whole. "
                + $"Name them, as in {{name: ${parameter.Name}.name}}.");
        }

        if (properties is not null)
            Type(properties, scope);
    }

    private void CheckSelectors(Pattern pattern)
    {
        foreach (var part in pattern.Parts.AsSpan())
        {
            if (part.Selector is PathSelector.All)
                continue;
            if (part.Selector is PathSelector.Function function)
            {
                CheckShortest(part.Path, function);
                continue;
            }

            if (pattern.Parts.Count > 1)
            {
                throw Fault(
                    "UnexpectedSyntax",
                    part,
                    "A pattern that asks for shortest or any paths must stand alone in its MATCH. Write the others in a MATCH of their own.");
            }
        }
    }

    private void CheckShortest(PathPattern path, PathSelector.Function function)
    {
        var name = function.AllOfThem ? "allShortestPaths" : "shortestPath";
        if (path.Elements.Count != 3 || path.Elements[1] is not PathElement.Relationship { Quantifier: null } relationship)
            throw Fault("UnexpectedSyntax", path, $"{name}() takes a pattern of one relationship between two nodes, as in (a)-[:T*]->(b).");
        if (relationship.Length is { From: > 1 } length)
            throw Fault("UnexpectedSyntax", relationship, $"The least length in {name}() must be 0 or 1, not {length.From}.");
    }
}
