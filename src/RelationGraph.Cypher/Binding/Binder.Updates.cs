using System.Diagnostics;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <content>Clauses that write.</content>
internal sealed partial class Binder
{
    /// <summary>Checks a clause that writes; what it creates is declared in the scope.</summary>
    private void BindUpdate(Clause clause, Scope scope)
    {
        _writes = true;
        switch (clause)
        {
            case Clause.Create create:
                BindCreate(create, scope);
                break;
            case Clause.Merge merge:
                BindMerge(merge, scope);
                break;
            case Clause.Set set:
                BindSet(set.Items, scope);
                break;
            case Clause.Remove remove:
                BindRemove(remove, scope);
                break;
            case Clause.Delete delete:
                BindDelete(delete, scope);
                break;
            case Clause.Foreach loop:
                BindForeach(loop, scope);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void BindCreate(Clause.Create create, Scope scope)
    {
        foreach (var part in create.Pattern.Parts.AsSpan())
        {
            CheckWritten(part, "CREATE");
            foreach (var element in part.Path.Elements.AsSpan())
            {
                // The properties of what is created later may use what is created before.
                if (element is PathElement.Node node)
                {
                    CheckCreatedNode(node, part.Path.Elements.Count == 1, scope);
                    BindWritten(node.Properties, scope);
                    if (node.Variable is { } variable && !scope.Has(variable.Name))
                        scope.Declare(variable.Name, StaticType.Node);
                }
                else if (element is PathElement.Relationship relationship)
                {
                    CheckCreatedRelationship(relationship, scope, directed: true);
                    BindWritten(relationship.Properties, scope);
                    if (relationship.Variable is { } variable)
                        scope.Declare(variable.Name, StaticType.Relationship);
                }
            }

            if (part.Variable is { } path)
                DeclarePathVariable(path, scope);
        }
    }

    private void BindMerge(Clause.Merge merge, Scope scope)
    {
        var elements = merge.Part.Path.Elements;
        CheckWritten(merge.Part, "MERGE");
        // Its properties are worked out before anything is found or made, so that they cannot use its own variables.
        foreach (var element in elements.AsSpan())
            BindProperties(element is PathElement.Node node ? node.Properties : ((PathElement.Relationship)element).Properties, scope);
        foreach (var element in elements.AsSpan())
        {
            if (element is PathElement.Node node)
            {
                CheckCreatedNode(node, elements.Count == 1, scope);
                if (node.Variable is { } variable && !scope.Has(variable.Name))
                    scope.Declare(variable.Name, StaticType.Node);
            }
            else if (element is PathElement.Relationship relationship)
            {
                CheckCreatedRelationship(relationship, scope, directed: false);
                if (relationship.Variable is { } variable)
                    scope.Declare(variable.Name, StaticType.Relationship);
            }
        }

        if (merge.Part.Variable is { } path)
            DeclarePathVariable(path, scope);
        BindSet(merge.OnCreate, scope);
        BindSet(merge.OnMatch, scope);
    }

    private void CheckWritten(PatternPart part, string keyword)
    {
        if (part.Selector is not PathSelector.All)
            throw Fault("UnexpectedSyntax", part, $"Shortest or any paths can be asked for in MATCH only, not in {keyword}.");
        foreach (var element in part.Path.Elements.AsSpan())
        {
            if (element is PathElement.Quantified)
                throw Fault("CreatingVarLength", element, $"{keyword} needs to know how many relationships it makes: it takes no quantifier.");
            var where = element is PathElement.Node node ? node.Where : ((PathElement.Relationship)element).Where;
            if (where is not null)
                throw Fault("UnexpectedSyntax", where, $"A WHERE inside a pattern can stand in MATCH only, not in {keyword}.");
        }
    }

    private void BindWritten(Expression? properties, Scope scope)
    {
        if (properties is not null)
            Type(properties, scope);
    }

    private void CheckCreatedNode(PathElement.Node node, bool alone, Scope scope)
    {
        if (node.Variable is { } variable && scope.TryFind(variable.Name, out var type, out _))
        {
            if (alone)
                throw AlreadyBound(variable);
            ExpectVariable(type, TypeSet.Node, variable, "a node");
            if (node.Labels is not null || node.Properties is not null)
            {
                throw Fault(
                    "VariableAlreadyBound",
                    variable,
                    $"The node `{variable.Name}` is there already: labels and properties cannot be given to it here. Use SET.");
            }
        }

        if (node.Labels is { } labels && !IsConjunction(labels))
            throw Fault("UnexpectedSyntax", labels, "A node that is made bears plain labels, as in (n:A:B).");
    }

    private static bool IsConjunction(LabelExpression labels)
    {
        while (labels is LabelExpression.And both)
        {
            if (!IsConjunction(both.Right))
                return false;
            labels = both.Left;
        }

        return labels is LabelExpression.Name;
    }

    private void CheckCreatedRelationship(PathElement.Relationship relationship, Scope scope, bool directed)
    {
        if (relationship.Variable is { } variable && scope.Has(variable.Name))
            throw AlreadyBound(variable);
        if (relationship.Length is not null || relationship.Quantifier is not null)
            throw Fault("CreatingVarLength", relationship, "Relationships that are made are made one by one: they take no length.");
        if (relationship.Types is not LabelExpression.Name)
        {
            var hint = relationship is { Types: null, Variable: { } name } ? $" Did you mean [:{name.Name}]?" : "";
            throw Fault("NoSingleRelationshipType", relationship, $"A relationship that is made needs one type, as in -[:KNOWS]->.{hint}");
        }

        if (directed && relationship.Direction == Direction.Both)
            throw Fault("RequiresDirectedRelationship", relationship, "A relationship that is created needs one direction, --> or <--.");
    }

    private void BindSet(Sequence<SetItem> items, Scope scope)
    {
        foreach (var item in items.AsSpan())
        {
            switch (item)
            {
                case SetItem.Property property:
                    ExpectOwner(property.Target, scope);
                    Type(property.Value, scope);
                    break;
                case SetItem.DynamicProperty property:
                    ExpectOwner(property.Target, scope);
                    Expect(Type(property.Key, scope), TypeSet.String, property.Key, "The name of a property");
                    Type(property.Value, scope);
                    break;
                case SetItem.Properties properties:
                    ExpectOwner(properties.Target, scope);
                    Expect(Type(properties.Value, scope), Propertied, properties.Value, "What replaces the properties");
                    break;
                case SetItem.Labels labels:
                    Expect(Resolve(labels.Target, scope), TypeSet.Node, labels.Target, "What is given labels");
                    break;
            }
        }
    }

    private void ExpectOwner(Expression target, Scope scope) =>
        Expect(Type(target, scope), TypeSet.Entity, target, "What is given or loses properties");

    private void BindRemove(Clause.Remove remove, Scope scope)
    {
        foreach (var item in remove.Items.AsSpan())
        {
            switch (item)
            {
                case RemoveItem.Property property:
                    ExpectOwner(property.Target, scope);
                    break;
                case RemoveItem.DynamicProperty property:
                    ExpectOwner(property.Target, scope);
                    Expect(Type(property.Key, scope), TypeSet.String, property.Key, "The name of a property");
                    break;
                case RemoveItem.Labels labels:
                    Expect(Resolve(labels.Target, scope), TypeSet.Node, labels.Target, "What loses labels");
                    break;
            }
        }
    }

    private void BindDelete(Clause.Delete delete, Scope scope)
    {
        foreach (var target in delete.Targets.AsSpan())
        {
            if (target is Expression.LabelTest)
                throw Fault("InvalidDelete", target, "Labels and types cannot be deleted. To take a label off write REMOVE n:Label.");
            Expect(Type(target, scope), TypeSet.Entity | TypeSet.Path, target, "What is deleted");
        }
    }

    private void BindForeach(Clause.Foreach loop, Scope scope)
    {
        var inside = Walking(loop.Item, loop.Source, scope);
        foreach (var clause in loop.Body.AsSpan())
            BindUpdate(clause, inside);
    }

    private Scope BindUnwind(Clause.Unwind unwind, Scope scope)
    {
        var source = Type(unwind.Source, scope);
        if (scope.Has(unwind.Item.Name))
            throw AlreadyBound(unwind.Item);
        var after = scope.Copy();
        // What is no list is unwound as a list of itself.
        after.Declare(unwind.Item.Name, source.CanBe(TypeSet.List) ? source.Item : source);
        return after;
    }
}
