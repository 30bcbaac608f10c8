namespace RelationGraph.Networks.Connectivity;

/// <summary>An edge without which its component falls in two: a bridge.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="TailPiece">The number of nodes of the piece with the node where it starts.</param>
/// <param name="HeadPiece">The number of nodes of the piece with the node where it ends.</param>
public sealed record CutEdge(int Edge, int TailPiece, int HeadPiece)
{
    /// <summary>The number of nodes that its failure cuts off from the greater piece.</summary>
    public int CutOff => Math.Min(TailPiece, HeadPiece);

    /// <summary>The number of pairs of nodes that only it connects.</summary>
    public double PairsParted => (double)TailPiece * HeadPiece;
}
