namespace RelationGraph.Networks.Balance;

/// <summary>Three nodes, each two of them joined by a signed edge; the default is no triad.</summary>
/// <param name="First">The node of the least number.</param>
/// <param name="Second">The node of the middle number.</param>
/// <param name="Third">The node of the greatest number.</param>
/// <param name="FirstSecond">The edge between the first and the second.</param>
/// <param name="FirstThird">The edge between the first and the third.</param>
/// <param name="SecondThird">The edge between the second and the third.</param>
/// <param name="Negatives">How many of the three edges are negative, 0 to 3.</param>
public readonly record struct SignedTriad(
    int First, int Second, int Third, int FirstSecond, int FirstThird, int SecondThird, int Negatives)
{
    /// <summary>Whether the product of the three signs is positive: no negative edge, or two.</summary>
    public bool IsBalanced => int.IsEvenInteger(Negatives);

    /// <summary>Whether the number of negative edges is not one, so that three who are all opposed count as balanced too.</summary>
    public bool IsWeaklyBalanced => Negatives != 1;
}
