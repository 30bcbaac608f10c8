namespace RelationGraph.Analysis.Lookup;

/// <summary>A node, a relation or a document that a text may mean.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name or title.</param>
public sealed record Candidate(CandidateKind Kind, string Id, string Name);
