namespace RelationGraph.Networks.Similarity;

/// <summary>How much two values disagree.</summary>
public enum Disagreement
{
    /// <summary>0 where they are equal and 1 where they are not: values are categories.</summary>
    Nominal,

    /// <summary>Their difference without its sign: values are ordered, twice as far is twice as much.</summary>
    Absolute,

    /// <summary>The square of their difference: values are ordered, twice as far is four times as much.</summary>
    Squared,
}
