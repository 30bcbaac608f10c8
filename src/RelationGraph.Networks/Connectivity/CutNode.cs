using System.Collections.Immutable;

namespace RelationGraph.Networks.Connectivity;

/// <summary>A node without which its component falls apart: an articulation point.</summary>
/// <param name="Node">The node.</param>
/// <param name="Pieces">The numbers of nodes of the pieces that it leaves, at least two, the greatest first.</param>
public sealed record CutNode(int Node, ImmutableArray<int> Pieces)
{
    /// <summary>The number of nodes that its failure cuts off from the greatest piece.</summary>
    public int CutOff => Pieces.Skip(1).Sum();

    /// <summary>The number of pairs of nodes that only it connects.</summary>
    public double PairsParted
    {
        get
        {
            var (nodes, squares) = (0.0, 0.0);
            foreach (var piece in Pieces)
            {
                nodes += piece;
                squares += (double)piece * piece;
            }

            return ((nodes * nodes) - squares) / 2;
        }
    }

    /// <summary>Whether both are the same node with the same pieces.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(CutNode? other) => other is not null && Node == other.Node && Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Node, Pieces.Length);
}
