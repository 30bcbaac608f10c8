namespace RelationGraph.Analysis.Balance;

/// <summary>How far the network of a year is from balance.</summary>
/// <param name="Year">The year.</param>
/// <param name="Certain">What certainly holds throughout the year.</param>
/// <param name="Possible">What holds at least possibly on some day of it.</param>
public sealed record YearBalance(int Year, BalanceMeasures Certain, BalanceMeasures Possible);
