using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>An expression made ready to be evaluated; it keeps nothing from one row to the next.</summary>
internal abstract class Evaluator
{
    public abstract Value Evaluate(Frame frame);

    /// <summary>Whether it is true, as WHERE asks: neither false nor null.</summary>
    public virtual bool IsTrue(Frame frame)
    {
        var value = Evaluate(frame);
        return value.Kind is ValueKind.Boolean or ValueKind.Null
            ? value.IsTrue
            : throw Fault.Type("InvalidArgumentType", $"A condition is true, false or null, but found {ValueText.Of(value)}.");
    }
}
