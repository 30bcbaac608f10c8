using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution.Expressions;

/// <summary>An expression that may fail for some rows: its errors say where in the query it stands.</summary>
internal sealed class PlacedEvaluator(Evaluator inner, Place place) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        try
        {
            return inner.Evaluate(frame);
        }
        catch (CypherException fault) when (fault.Position is null)
        {
            throw place.Of(fault);
        }
    }

    public override bool IsTrue(Frame frame)
    {
        try
        {
            return inner.IsTrue(frame);
        }
        catch (CypherException fault) when (fault.Position is null)
        {
            throw place.Of(fault);
        }
    }
}
