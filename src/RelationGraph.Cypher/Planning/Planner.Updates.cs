using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Planning;

/// <content>Clauses that change the graph.</content>
internal sealed partial class Planner
{
    private (Plan Plan, Scope Scope) PlanUpdate(Clause clause, Plan input, Scope scope)
    {
        switch (clause)
        {
            case Clause.Create create:
                return PlanCreate(create, input, scope);
            case Clause.Merge merge:
                return PlanMerge(merge, input, scope);
            case Clause.Set set:
                var changes = set.Items.Select(item => Change(item, scope)).ToImmutableArray();
                return (new Plan.SetChanges(input, [.. scope.Slots], changes) { Rows = input.Rows, Details = Texts(set.Items) }, scope);
            case Clause.Remove remove:
                var removals = remove.Items.Select(item => Change(item, scope)).ToImmutableArray();
                return (new Plan.SetChanges(input, [.. scope.Slots], removals) { Rows = input.Rows, Details = Texts(remove.Items) }, scope);
            case Clause.Delete delete:
                var targets = delete.Targets.Select(target => Compile(target, scope)).ToImmutableArray();
                return (new Plan.Delete(input, [.. scope.Slots], targets, delete.Detach) { Rows = input.Rows, Details = Texts(delete.Targets) }, scope);
            case Clause.Foreach each:
                return PlanForeach(each, input, scope);
            default:
                throw new UnreachableException();
        }
    }

    private (Plan Plan, Scope Scope) PlanForeach(Clause.Foreach each, Plan input, Scope scope)
    {
        var source = Compile(each.Source, scope);
        var slot = NewSlot();
        Plan body = Argument();
        var inside = scope.With(each.Item.Name, slot);
        foreach (var clause in each.Body.AsSpan())
            (body, inside) = PlanClause(clause, body, inside);
        var plan = new Plan.Foreach(input, [.. scope.Slots], slot, source, body)
        {
            Rows = input.Rows,
            Details = $"{each.Item.Name} IN {Text(each.Source)}",
        };
        return (plan, scope);
    }

    private (Plan Plan, Scope Scope) PlanCreate(Clause.Create create, Plan input, Scope scope)
    {
        var nodes = ImmutableArray.CreateBuilder<Creation.Node>();
        var relationships = ImmutableArray.CreateBuilder<Creation.Relationship>();
        var paths = new List<(string Name, int Start, ImmutableArray<int> Relationships)>();
        var after = scope;
        foreach (var part in create.Pattern.Parts.AsSpan())
        {
            var elements = QueryGraphBuilder.Complete(part.Path.Elements.AsSpan(), NewName);
            var (start, edges) = AddCreation(elements, scope, ref after, nodes, relationships);
            if (part.Variable is not null)
                paths.Add((part.Variable.Name, start, edges));
        }

        Plan plan = new Plan.Create(input, [.. after.Slots], new Creation(nodes.ToImmutable(), relationships.ToImmutable()))
        {
            Rows = input.Rows,
            Details = Text(create.Pattern),
        };
        foreach (var (name, start, edges) in paths)
            (plan, after) = NamePath(plan, after, name, start, edges);
        return (plan, after);
    }

    private (Plan Plan, Scope Scope) NamePath(Plan plan, Scope scope, string name, int start, ImmutableArray<int> relationships)
    {
        var slot = NewSlot();
        return (new Plan.Projection(plan, [new Assignment(slot, new PathEvaluator(start, relationships))]) { Rows = plan.Rows }, scope.With(name, slot));
    }

    /// <summary>What a path pattern makes of nodes and relationships that are not there yet.</summary>
    /// <param name="elements">The pattern, every node named.</param>
    /// <param name="before">What was there before the clause.</param>
    /// <param name="after">What is there after it: slots of its own for what has none yet.</param>
    /// <param name="nodes">Takes the nodes.</param>
    /// <param name="relationships">Takes the relationships.</param>
    /// <returns>The slot of the path's first node, and those of its relationships.</returns>
    private (int Start, ImmutableArray<int> Relationships) AddCreation(
        ImmutableArray<PathElement> elements,
        Scope before,
        ref Scope after,
        ImmutableArray<Creation.Node>.Builder nodes,
        ImmutableArray<Creation.Relationship>.Builder relationships)
    {
        var edges = ImmutableArray.CreateBuilder<int>();
        foreach (var node in elements.OfType<PathElement.Node>())
        {
            var name = node.Variable!.Name;
            if (before.Contains(name))
                continue;
            var slot = SlotIn(ref after, name);
            if (nodes.All(made => made.Slot != slot))
                nodes.Add(new Creation.Node(slot, [.. LabelNames(node.Labels).Distinct(StringComparer.Ordinal)], CompileIf(node.Properties, after)));
        }

        for (var index = 1; index < elements.Length; index += 2)
        {
            var relationship = (PathElement.Relationship)elements[index];
            var slot = SlotIn(ref after, relationship.Variable?.Name ?? NewName());
            var (start, end) = (NodeAt(elements, index - 1, after), NodeAt(elements, index + 1, after));
            if (relationship.Direction == Direction.Incoming)
                (start, end) = (end, start);
            relationships.Add(new Creation.Relationship(slot, start, end, LabelNames(relationship.Types).First(), CompileIf(relationship.Properties, after)));
            edges.Add(slot);
        }

        return (NodeAt(elements, 0, after), edges.ToImmutable());
    }

    private int SlotIn(ref Scope scope, string name)
    {
        var slot = scope.Find(name);
        if (slot >= 0)
            return slot;
        slot = NewSlot();
        scope = scope.With(name, slot);
        return slot;
    }

    private static int NodeAt(ImmutableArray<PathElement> elements, int index, Scope scope) =>
        scope.Find(((PathElement.Node)elements[index]).Variable!.Name);

    private static IEnumerable<string> LabelNames(LabelExpression? labels) => labels switch
    {
        null => [],
        LabelExpression.Name name => [name.Text],
        LabelExpression.And and => LabelNames(and.Left).Concat(LabelNames(and.Right)),
        _ => throw new UnreachableException("What is created has plain labels."),
    };

    private (Plan Plan, Scope Scope) PlanMerge(Clause.Merge merge, Plan input, Scope scope)
    {
        // With every part named, what is found and what is made share their slots.
        Sequence<PathElement> elements =
        [
            .. QueryGraphBuilder.Complete(merge.Part.Path.Elements.AsSpan(), NewName).Select(element => element is PathElement.Relationship { Variable: null } unnamed
                ? unnamed with { Variable = new Expression.Variable(NewName()) }
                : element),
        ];
        if (elements.Count > MostPatternParts)
            throw TooLarge(merge, $"A pattern has at most {MostPatternParts} nodes and relationships; this one has {elements.Count}.");
        var graph = new QueryGraphBuilder(scope, NewName).Build(elements.AsSpan(), null);
        foreach (var edge in graph.Edges)
            edge.AlwaysNamed = true;
        var (find, after) = new PatternPlanner(this, graph, Argument(), scope).Solve();

        var nodes = ImmutableArray.CreateBuilder<Creation.Node>();
        var relationships = ImmutableArray.CreateBuilder<Creation.Relationship>();
        var (start, edges) = AddCreation([.. elements], scope, ref after, nodes, relationships);
        var seen = after;
        Plan plan = new Plan.Merge(
            input,
            [.. after.Slots],
            find,
            new Creation(nodes.ToImmutable(), relationships.ToImmutable()),
            [.. merge.OnCreate.Select(item => Change(item, seen))],
            [.. merge.OnMatch.Select(item => Change(item, seen))])
        {
            Rows = input.Rows,
            Details = Text(merge.Part),
        };
        return merge.Part.Variable is null ? (plan, after) : NamePath(plan, after, merge.Part.Variable.Name, start, edges);
    }

    private Change Change(SetItem item, Scope scope) => item switch
    {
        SetItem.Property property => new Change.Property(Compile(property.Target, scope), property.Key, Compile(property.Value, scope)),
        SetItem.DynamicProperty property => new Change.DynamicProperty(
            Compile(property.Target, scope), Compile(property.Key, scope), Compile(property.Value, scope)),
        SetItem.Properties properties => new Change.Properties(SlotOf(properties.Target.Name, scope), Compile(properties.Value, scope), properties.Add),
        SetItem.Labels labels => new Change.AddLabels(SlotOf(labels.Target.Name, scope), [.. labels.Names]),
        _ => throw new UnreachableException(),
    };

    private Change Change(RemoveItem item, Scope scope) => item switch
    {
        RemoveItem.Property property => new Change.Property(Compile(property.Target, scope), property.Key, new ConstantEvaluator(Value.Null)),
        RemoveItem.DynamicProperty property => new Change.DynamicProperty(
            Compile(property.Target, scope), Compile(property.Key, scope), new ConstantEvaluator(Value.Null)),
        RemoveItem.Labels labels => new Change.RemoveLabels(SlotOf(labels.Target.Name, scope), [.. labels.Names]),
        _ => throw new UnreachableException(),
    };

    private string Texts(IEnumerable<SyntaxNode> nodes) => string.Join(", ", nodes.Select(Text));
}
