using RelationGraph.Model.Facts;

namespace RelationGraph.Model.Selecting;

/// <summary>A relation as a selection sees it.</summary>
/// <param name="Relation">The relation, with the evidence of the selected documents only.</param>
/// <param name="From">The id of the node where it starts, after organs are folded.</param>
/// <param name="To">The id of the node where it ends, after organs are folded.</param>
/// <param name="Status">The step in its history that the selection sees: the newest, or the one that held at its date.</param>
public sealed record Tie(Relation Relation, string From, string To, StatusEntry Status)
{
    /// <summary>Whether it counts as established with that status.</summary>
    public bool IsEstablished => Relation.Type.CountsAsTie && Status.Status.IsEstablished && !Relation.IsDenied;

    /// <summary>Gives the end that is not the one named.</summary>
    /// <param name="node">One end's id.</param>
    /// <returns>The other end's id.</returns>
    public string Other(string node) => string.Equals(From, node, StringComparison.Ordinal) ? To : From;

    /// <summary>Tells whether the tie joins two nodes, in either direction.</summary>
    /// <param name="a">One node's id.</param>
    /// <param name="b">The other node's id.</param>
    /// <returns>True where it does.</returns>
    public bool Joins(string a, string b) =>
        (string.Equals(From, a, StringComparison.Ordinal) && string.Equals(To, b, StringComparison.Ordinal))
        || (string.Equals(From, b, StringComparison.Ordinal) && string.Equals(To, a, StringComparison.Ordinal));
}
