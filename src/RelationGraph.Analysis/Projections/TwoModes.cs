using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;
using RelationGraph.Networks.Projections;

namespace RelationGraph.Analysis.Projections;

/// <summary>The network of who has what: nodes of two modes, in which an organization may stand twice, as a member and as a body.</summary>
internal sealed class TwoModes
{
    private readonly ImmutableArray<NetworkNode> side;
    private readonly ImmutableArray<NetworkNode> others;
    private readonly ILookup<(string Side, string Other), Having> havings;
    private readonly Network network;

    /// <summary>Makes the network.</summary>
    /// <param name="all">Who has what.</param>
    /// <param name="isTurned">Whether those who are had are projected on, instead of those who have.</param>
    /// <param name="named">Gives a node by its id.</param>
    public TwoModes(IEnumerable<Having> all, bool isTurned, Func<string, NetworkNode> named)
    {
        havings = all.ToLookup(having => isTurned ? (having.What, having.Who) : (having.Who, having.What));
        side = Nodes(havings.Select(pair => pair.Key.Side), named);
        others = Nodes(havings.Select(pair => pair.Key.Other), named);
        var (places, otherPlaces) = (Places(side), Places(others));
        network = Network.Create(
            isDirected: false, side.Length + others.Length, [.. havings.Select(pair => places[pair.Key.Side])],
            [.. havings.Select(pair => side.Length + otherPlaces[pair.Key.Other])]);
    }

    /// <summary>What the nodes of the side have, by how many have it, most first, then by id.</summary>
    public ImmutableArray<ThingUse> Things =>
    [
        .. others.Select((thing, place) => new ThingUse(thing, [.. network.Neighbours(side.Length + place).ToArray().Select(node => side[node])]))
            .OrderByDescending(use => use.Who.Length).ThenBy(use => use.Thing.Id, StringComparer.Ordinal),
    ];

    /// <summary>Projects it on its side.</summary>
    public Network Projected(ProjectionWeight weight, Execution execution)
    {
        var isOfSide = new bool[network.NodeCount];
        isOfSide.AsSpan(0, side.Length).Fill(true);
        return Projection.OneMode(network, isOfSide, weight, execution).Network;
    }

    /// <summary>Gives the pairs of a projection, the heaviest first, then those that share more, then by id.</summary>
    public ImmutableArray<SharingPair> Pairs(Network projected, Corpus? corpus) =>
    [
        .. Enumerable.Range(0, projected.EdgeCount)
            .Select(edge => Pair(projected.Tails[edge], projected.Heads[edge], projected.Weight(edge), corpus))
            .OrderByDescending(pair => pair.Weight).ThenByDescending(pair => pair.Shared.Length)
            .ThenBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal),
    ];

    /// <summary>Gives the nodes of a projection, the most strongly tied first, then by id.</summary>
    public ImmutableArray<SharingNode> Sharing(Network projected) =>
    [
        .. side.Select((node, place) => new SharingNode(
            node, network.OutDegree(place), projected.OutDegree(place),
            projected.OutWeights[projected.OutOffsets[place]..projected.OutOffsets[place + 1]].ToArray().Sum()))
            .OrderByDescending(node => node.Strength).ThenBy(node => node.Node.Id, StringComparer.Ordinal),
    ];

    private SharingPair Pair(int first, int second, double weight, Corpus? corpus)
    {
        var known = network.Neighbours(second).ToArray().ToHashSet();
        return new SharingPair(side[first], side[second], weight, [.. network.Neighbours(first).ToArray().Where(known.Contains).Select(node =>
        {
            var thing = others[node - side.Length];
            var (ones, twos) = (havings[(side[first].Id, thing.Id)].ToList(), havings[(side[second].Id, thing.Id)].ToList());
            ImmutableArray<Tie> firsts = [.. ones.Select(having => having.Tie).OfType<Tie>()], seconds = [.. twos.Select(having => having.Tie).OfType<Tie>()];
            return new SharedThing
            {
                Thing = thing,
                TiesOfFirst = firsts,
                TiesOfSecond = seconds,
                Places = [.. ones.Concat(twos).SelectMany(having => having.Places)],
                Together = corpus is null ? Truth.Undetermined : Simultaneity.Of(corpus, [firsts, seconds]),
            };
        })]);
    }

    private static ImmutableArray<NetworkNode> Nodes(IEnumerable<string> ids, Func<string, NetworkNode> named) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(named)];

    private static Dictionary<string, int> Places(ImmutableArray<NetworkNode> nodes) =>
        nodes.Select((node, place) => (node.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place, StringComparer.Ordinal);
}
