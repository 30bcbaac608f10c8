using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>What a cell of an expected result says.</summary>
internal abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>Whether a value is the one expected.</summary>
    /// <param name="actual">The value.</param>
    /// <param name="anyListOrder">Whether the order within lists is left open.</param>
    public abstract bool Matches(Value actual, bool anyListOrder);

    /// <summary>The value itself, as a parameter or a procedure's row gives it.</summary>
    public virtual Value ToValue() => throw new FormatException("A node, a relationship or a path stands where a plain value is wanted.");

    /// <summary>Null, a truth value or a number; whole and floating-point numbers differ, and so do the two noughts.</summary>
    public sealed record Plain(Value Value) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder) =>
            actual.Kind == Value.Kind && (actual.Kind == ValueKind.Float ? SameNumber(actual.AsFloat(), Value.AsFloat()) : actual == Value);

        public override Value ToValue() => Value;

        private static bool SameNumber(double one, double other) =>
            double.IsNaN(other) ? double.IsNaN(one) : one == other && double.IsNegative(one) == double.IsNegative(other);
    }

    /// <summary>A text, or a temporal value by its text.</summary>
    public sealed record Text(string Value) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder) =>
            (actual.Kind == ValueKind.String ? actual.AsString() : TemporalNotation.Write(actual)) is { } text
            && string.Equals(text, Value, StringComparison.Ordinal);

        public override Value ToValue() => PropertyGraph.Values.Value.Of(Value);
    }

    public sealed record Sequence(IReadOnlyList<Expectation> Items) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder)
        {
            if (actual.Kind != ValueKind.List || actual.AsList() is not { } list || list.Count != Items.Count)
                return false;
            if (!anyListOrder)
                return Items.Zip(list).All(pair => pair.First.Matches(pair.Second, false));
            List<Value> left = [.. list];
            return Items.All(item => left.FindIndex(value => item.Matches(value, true)) is >= 0 and var found && RemoveAt(left, found));
        }

        public override Value ToValue() => Value.Of(new ListValue([.. Items.Select(item => item.ToValue())]));

        private static bool RemoveAt(List<Value> list, int index)
        {
            list.RemoveAt(index);
            return true;
        }
    }

    public sealed record Entries(IReadOnlyDictionary<string, Expectation> Items) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder) => actual.Kind == ValueKind.Map && Matches(actual.AsMap(), anyListOrder);

        public bool Matches(MapValue actual, bool anyListOrder) =>
            actual.Count == Items.Count
            && Items.All(entry => actual.TryGetValue(entry.Key, out var value) && entry.Value.Matches(value, anyListOrder));

        public override Value ToValue() =>
            Value.Of(new MapValue(Items.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToValue()))));
    }

    public sealed record Node(IReadOnlySet<string> Labels, Entries Properties) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder) =>
            actual.Kind == ValueKind.Node
            && actual.AsNode() is var node
            && Labels.SetEquals(node.Labels)
            && node.Labels.Length == Labels.Count
            && Properties.Matches(node.Properties, anyListOrder);
    }

    public sealed record Relationship(string Type, Entries Properties) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder) =>
            actual.Kind == ValueKind.Relationship
            && actual.AsRelationship() is var relationship
            && string.Equals(relationship.Type, Type, StringComparison.Ordinal)
            && Properties.Matches(relationship.Properties, anyListOrder);
    }

    /// <summary>A path, which starts at a node and has steps.</summary>
    public sealed record Path(Node Start, IReadOnlyList<PathStep> Steps) : Expectation
    {
        public override bool Matches(Value actual, bool anyListOrder)
        {
            if (actual.Kind != ValueKind.Path || actual.AsPath() is not { } path || path.Length != Steps.Count)
                return false;
            if (!Start.Matches(path.Nodes[0], anyListOrder))
                return false;
            for (var index = 0; index < Steps.Count; index++)
            {
                var (step, relationship) = (Steps[index], path.Relationships[index]);
                var (here, there) = (path.Nodes[index].AsEntityNumber(), path.Nodes[index + 1].AsEntityNumber());
                var (start, end) = step.Forward ? (here, there) : (there, here);
                if (!step.Relationship.Matches(relationship, anyListOrder)
                    || !step.To.Matches(path.Nodes[index + 1], anyListOrder)
                    || relationship.AsRelationship().Start != start
                    || relationship.AsRelationship().End != end)
                    return false;
            }

            return true;
        }
    }

    /// <summary>A step of a path.</summary>
    /// <param name="Relationship">What is walked.</param>
    /// <param name="Forward">Whether it is walked from its start to its end.</param>
    /// <param name="To">Where the step leads.</param>
    public sealed record PathStep(Relationship Relationship, bool Forward, Node To);
}
