namespace RelationGraph.Analysis.Centrality;

/// <summary>A year of a series: what holds as of that year, measured.</summary>
/// <param name="Year">The year.</param>
/// <param name="Certain">What certainly holds throughout the year.</param>
/// <param name="Possible">What holds at least possibly on some day of it.</param>
public sealed record YearMeasures(int Year, MeasuredNetwork Certain, MeasuredNetwork Possible)
{
    /// <summary>How many relations are left out since they have no date.</summary>
    public int Undated => Possible.Network.Graph!.Omitted.Undated;
}
