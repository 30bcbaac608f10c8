namespace RelationGraph.Analysis.Lookup;

/// <summary>The things that have an id.</summary>
public enum CandidateKind
{
    /// <summary>A state, an organization, a project or a place.</summary>
    Node,

    /// <summary>A relation.</summary>
    Relation,

    /// <summary>A document.</summary>
    Document,
}
