using System.Collections.Immutable;
using System.Runtime.CompilerServices;

using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Expressions;

/// <summary>What a slot of the row holds.</summary>
internal sealed class SlotEvaluator(int slot) : Evaluator
{
    public int Slot => slot;

    public override Value Evaluate(Frame frame) => frame.Slots[slot];
}

/// <summary>The same for every row.</summary>
internal sealed class ConstantEvaluator(Value value) : Evaluator
{
    public Value Value => value;

    public override Value Evaluate(Frame frame) => value;
}

internal sealed class ParameterEvaluator(string name) : Evaluator
{
    public override Value Evaluate(Frame frame) => frame.Context.Parameters.TryGetValue(name, out var value)
        ? value
        : throw new CypherException("ParameterMissing", QueryPhase.CompileTime, "MissingParameter", $"The parameter ${name} has no value.");
}

/// <summary>A property of whatever the target is.</summary>
internal sealed class PropertyEvaluator(Evaluator target, string key) : Evaluator
{
    // The number of the key, looked up until the store has it.
    private int _number = -1;

    public override Value Evaluate(Frame frame) => Of(target.Evaluate(frame), frame);

    private Value Of(in Value value, Frame frame)
    {
        if (value.Kind is not (ValueKind.Node or ValueKind.Relationship))
            return Operators.Property(value, key, frame.Context);
        if (_number < 0)
            _number = frame.Graph.Keys.Find(key);
        return value.Kind == ValueKind.Node
            ? Operators.NodeProperty(value, _number, frame.Context)
            : Operators.RelationshipProperty(value, _number, frame.Context);
    }
}

/// <summary>A property of what a slot holds, which is read in place.</summary>
internal sealed class SlotPropertyEvaluator(int slot, string key) : Evaluator
{
    // The columns of the key, looked up until the store has them; there they stay for good.
    private PropertyColumn? _ofNodes;
    private PropertyColumn? _ofRelationships;

    public int Slot => slot;

    public override Value Evaluate(Frame frame)
    {
        ref readonly var target = ref frame.Slots[slot];
        switch (target.Kind)
        {
            case ValueKind.Node:
                var node = Existing.Node(target, frame.Context);
                _ofNodes ??= frame.Graph.NodeColumns.Column(frame.Graph.Keys.Find(key));
                return _ofNodes is null ? default : _ofNodes.Get(node);
            case ValueKind.Relationship:
                var relationship = Existing.Relationship(target, frame.Context);
                _ofRelationships ??= frame.Graph.RelationshipColumns.Column(frame.Graph.Keys.Find(key));
                return _ofRelationships is null ? default : _ofRelationships.Get(relationship);
            default:
                return Operators.Property(target, key, frame.Context);
        }
    }
}

internal sealed class IndexEvaluator(Evaluator target, Evaluator at) : Evaluator
{
    public override Value Evaluate(Frame frame) => Operators.Index(target.Evaluate(frame), at.Evaluate(frame), frame.Context);
}

internal sealed class SliceEvaluator(Evaluator target, Evaluator? from, Evaluator? to) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var list = target.Evaluate(frame);
        if (from is null)
            return to is null ? list : Operators.SliceTo(list, to.Evaluate(frame));
        return to is null ? Operators.SliceFrom(list, from.Evaluate(frame)) : Operators.Slice(list, from.Evaluate(frame), to.Evaluate(frame));
    }
}

internal sealed class ListEvaluator(ImmutableArray<Evaluator> items) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var values = new Value[items.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = items[index].Evaluate(frame);
        return Value.Of(new ListValue(values));
    }
}

internal sealed class MapEvaluator(ImmutableArray<(string Key, Evaluator Value)> entries) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var values = new KeyValuePair<string, Value>[entries.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = new(entries[index].Key, entries[index].Value.Evaluate(frame));
        return Value.Of(new MapValue(values));
    }
}

/// <summary>A map of what a target has; a selector without a key takes all. Null of null.</summary>
internal sealed class MapProjectionEvaluator(Evaluator target, ImmutableArray<(string? Key, Evaluator? Value)> selectors) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var source = target.Evaluate(frame);
        if (source.IsNull)
            return default;
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var (key, value) in selectors)
        {
            if (key is null)
                entries.AddRange(All(source, frame));
            else
                entries.Add(new(key, value is null ? Operators.Property(source, key, frame.Context) : value.Evaluate(frame)));
        }

        return Value.Of(new MapValue(entries));
    }

    private static MapValue All(in Value source, Frame frame) => source.Kind switch
    {
        ValueKind.Map => source.AsMap(),
        ValueKind.Node => frame.Graph.NodeProperties(Existing.Node(source, frame.Context)),
        ValueKind.Relationship => frame.Graph.RelationshipProperties(Existing.Relationship(source, frame.Context)),
        _ => throw Fault.Type("InvalidArgumentType", $"A map projection expects a map, a node or a relationship, but found {ValueText.Of(source)}."),
    };
}

internal sealed class CallEvaluator(Function function, ImmutableArray<Evaluator> arguments) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        var few = default(FewValues);
        Span<Value> values = arguments.Length <= FewValues.Capacity ? few[..arguments.Length] : new Value[arguments.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = arguments[index].Evaluate(frame);
            if (function.NullIfAnyIsNull && values[index].IsNull)
                return default;
        }

        return function.Body(values, frame.Context);
    }

    // Most functions take few arguments: these need no array.
    [InlineArray(Capacity)]
    private struct FewValues
    {
        public const int Capacity = 4;

        private Value _first;
    }
}

/// <summary>A path from what a pattern bound: its first node, and relationships or lists of them; null where one of them is.</summary>
internal sealed class PathEvaluator(int start, ImmutableArray<int> relationships) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        if (frame.Slots[start].Kind != ValueKind.Node)
            return default;
        var steps = new List<Value>();
        foreach (var slot in relationships)
        {
            ref readonly var value = ref frame.Slots[slot];
            if (value.Kind == ValueKind.Relationship)
                steps.Add(value);
            else if (value.Kind == ValueKind.List)
                steps.AddRange(value.AsList());
            else
                return default;
        }

        return Value.Of(Walks.Path(frame.Graph, (int)frame.Slots[start].AsEntityNumber(), new ListValue([.. steps])));
    }
}
