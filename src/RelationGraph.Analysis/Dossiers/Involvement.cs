namespace RelationGraph.Analysis.Dossiers;

/// <summary>How a relation that does not join two nodes still lies between them.</summary>
public enum Involvement
{
    /// <summary>One of the two is an end and a property names the other: whom it also hits, on whose behalf it is.</summary>
    Named,

    /// <summary>One of the two is an end and the other end is a place or project that lies in the other.</summary>
    OnItsGround,
}
