using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Centrality;

/// <summary>A node that more than half of those who could be are tied to, so that it shortens every path to two steps.</summary>
/// <param name="Node">The node.</param>
/// <param name="Tied">How many are tied to it.</param>
/// <param name="Among">Of how many.</param>
public sealed record Hub(NetworkNode Node, int Tied, int Among)
{
    /// <summary>With fewer, more than half says nothing.</summary>
    private const int Fewest = 4;

    /// <summary>Finds the hubs: in a network of relations the organizations that more than half of the states are tied to, in one from a file the nodes that more than half of the others are.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The hubs, those with most ties first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static ImmutableArray<Hub> Of(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var isFile = network.Graph is null;
        bool Could(int node) => isFile || network.Nodes[node].Told!.Label == NodeLabel.State;
        var could = Enumerable.Range(0, network.Nodes.Length).Count(Could) - (isFile ? 1 : 0);
        if (could < Fewest)
            return [];
        return
        [
            .. Enumerable.Range(0, network.Nodes.Length)
                .Where(node => isFile || network.Nodes[node].Told!.Label == NodeLabel.Organization)
                .Select(node => new Hub(network.Nodes[node], Contacts(network, node).Count(Could), could))
                .Where(hub => 2 * hub.Tied > could)
                .OrderByDescending(hub => hub.Tied).ThenBy(hub => hub.Node.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<int> Contacts(TieNetwork network, int node)
    {
        var plain = network.Network;
        int[] contacts = [.. plain.Neighbours(node), .. plain.InNeighbours[plain.InOffsets[node]..plain.InOffsets[node + 1]]];
        return contacts.Where(other => other != node).Distinct();
    }
}
