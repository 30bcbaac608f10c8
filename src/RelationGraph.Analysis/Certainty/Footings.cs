using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Certainty;

/// <summary>Tells how far relations are established.</summary>
public static class Footings
{
    /// <summary>Tells how far a tie is established with the status that its selection sees.</summary>
    /// <remarks>
    /// A statement is one whatever its status. Else a denial that nobody vouches against comes first, then a status that is not
    /// established, then a claim that nobody vouches for. A tie on the footing <see cref="Footing.Alleged"/> counts as established
    /// in paths and measures (<see cref="Tie.IsEstablished"/>) and is not counted as shared here.
    /// </remarks>
    /// <param name="tie">The tie.</param>
    /// <returns>Its footing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tie"/> is null.</exception>
    public static Footing Of(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return Of(tie.Relation, tie.Status.Status);
    }

    internal static Footing Of(Relation relation, StatusTerm status) =>
        !relation.Type.CountsAsTie ? Footing.Statement
        : relation.IsDenied ? Footing.Denied
        : !status.IsEstablished ? OfUnestablished(status.Name)
        : !relation.Evidence.IsEmpty && relation.Evidence.All(piece => piece.Assertion == Assertion.Alleged) ? Footing.Alleged
        : Footing.Established;

    // A status that an ontology of one's own adds is an offer: the weakest claim that something may still come of it.
    private static Footing OfUnestablished(string status) => status switch
    {
        "planned" => Footing.Planned,
        "rejected" => Footing.Rejected,
        "did-not-happen" => Footing.DidNotHappen,
        _ => Footing.Offered,
    };
}
