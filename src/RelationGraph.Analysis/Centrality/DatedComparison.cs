namespace RelationGraph.Analysis.Centrality;

/// <summary>What certainly holds at a time and what possibly does, measured over the same nodes.</summary>
/// <param name="Certain">The ties that certainly hold; nodes that only possible ties touch stand alone in it.</param>
/// <param name="Possible">The ties that certainly or possibly hold.</param>
/// <param name="Undetermined">How many relations hold possibly but not certainly.</param>
public sealed record DatedComparison(MeasuredNetwork Certain, MeasuredNetwork Possible, int Undetermined);
