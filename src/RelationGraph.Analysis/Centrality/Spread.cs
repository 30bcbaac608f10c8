namespace RelationGraph.Analysis.Centrality;

/// <summary>The values that a node takes over resolutions of uncertain dates; no bounds, but for measures that only grow with edges.</summary>
/// <param name="Least">The least.</param>
/// <param name="Median">The median: of an even number of values the mean of the two in the middle.</param>
/// <param name="Greatest">The greatest.</param>
/// <param name="Undefined">In how many resolutions the measure is undefined.</param>
public sealed record Spread(double Least, double Median, double Greatest, int Undefined)
{
    internal static Spread? Of(IEnumerable<double?> values)
    {
        var all = values.ToList();
        var defined = all.OfType<double>().Order().ToList();
        if (defined.Count == 0)
            return null;
        var middle = defined.Count / 2;
        return new Spread(
            defined[0], defined.Count % 2 == 1 ? defined[middle] : (defined[middle - 1] + defined[middle]) / 2, defined[^1], all.Count - defined.Count);
    }
}
