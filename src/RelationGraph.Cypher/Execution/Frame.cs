using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>The row that a running query works on, in place: each variable has a slot of its own for the whole of the query.</summary>
/// <param name="context">What the query has at hand.</param>
/// <param name="slots">How many slots the plan uses.</param>
/// <param name="subqueries">How many subqueries stand in its expressions.</param>
/// <param name="profile">Where each operator's rows and time are counted; null where nobody asks.</param>
internal sealed class Frame(QueryContext context, int slots, int subqueries, Profile? profile = null)
{
    public QueryContext Context { get; } = context;

    public GraphStore Graph { get; } = context.Graph;

    public Profile? Profile { get; } = profile;

    public Value[] Slots { get; } = new Value[slots];

    /// <summary>The cursors of the subqueries in expressions, opened when first needed.</summary>
    public Cursor?[] Subqueries { get; } = new Cursor?[subqueries];
}
