using System.Collections.Immutable;

using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Networks;
using RelationGraph.Networks.Projections;

namespace RelationGraph.Analysis.Projections;

/// <summary>The network of who has what: nodes of two modes, in which an organization may stand twice, as a member and as a body.</summary>
internal sealed class TwoModes
{
    private readonly SelectedGraph graph;
    private readonly ProjectionRequest request;
    private readonly ImmutableArray<NetworkNode> side;
    private readonly ImmutableArray<NetworkNode> others;
    private readonly ILookup<(string Side, string Other), Tie> ties;
    private readonly Network network;
    private readonly int aside;

    public TwoModes(SelectedGraph graph, ProjectionRequest request)
    {
        (this.graph, this.request) = (graph, request);
        var having = graph.Ties.Where(tie => !Ids.Same(tie.From, tie.To) && IsAsked(tie.Relation.Type) && IsWho(graph.Corpus.Node(tie.From))).ToList();
        var taking = having.Where(Partaking.JoinsEnds).ToList();
        aside = having.Count - taking.Count;
        var isTurned = request.Side == ProjectionSide.Things;
        ties = taking.ToLookup(tie => isTurned ? (tie.To, tie.From) : (tie.From, tie.To));
        side = Nodes(ties.Select(pair => pair.Key.Side));
        others = Nodes(ties.Select(pair => pair.Key.Other));
        var (places, otherPlaces) = (Places(side), Places(others));
        network = Network.Create(
            isDirected: false, side.Length + others.Length, [.. ties.Select(pair => places[pair.Key.Side])],
            [.. ties.Select(pair => side.Length + otherPlaces[pair.Key.Other])]);
    }

    public ProjectionResult Projected(Execution execution)
    {
        var isOfSide = new bool[network.NodeCount];
        isOfSide.AsSpan(0, side.Length).Fill(true);
        var (projected, _) = Projection.OneMode(network, isOfSide, request.Weight, execution);
        return new ProjectionResult
        {
            Request = request,
            Graph = graph,
            Pairs =
            [
                .. Enumerable.Range(0, projected.EdgeCount).Select(edge => Pair(projected.Tails[edge], projected.Heads[edge], projected.Weight(edge)))
                    .OrderByDescending(pair => pair.Weight).ThenByDescending(pair => pair.Shared.Length)
                    .ThenBy(pair => pair.First.Id, StringComparer.Ordinal).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal),
            ],
            Nodes =
            [
                .. side.Select((node, place) => new SharingNode(
                    node, network.OutDegree(place), projected.OutDegree(place), projected.OutWeights[projected.OutOffsets[place]..projected.OutOffsets[place + 1]].ToArray().Sum()))
                    .OrderByDescending(node => node.Strength).ThenBy(node => node.Node.Id, StringComparer.Ordinal),
            ],
            Things =
            [
                .. others.Select((thing, place) => new ThingUse(thing, [.. network.Neighbours(side.Length + place).ToArray().Select(node => side[node])]))
                    .OrderByDescending(use => use.Who.Length).ThenBy(use => use.Thing.Id, StringComparer.Ordinal),
            ],
            Network = projected,
            Aside = aside,
        };
    }

    private SharingPair Pair(int first, int second, double weight)
    {
        var known = network.Neighbours(second).ToArray().ToHashSet();
        return new SharingPair(side[first], side[second], weight, [.. network.Neighbours(first).ToArray().Where(known.Contains).Select(node =>
        {
            var thing = others[node - side.Length];
            ImmutableArray<Tie> firsts = [.. ties[(side[first].Id, thing.Id)]], seconds = [.. ties[(side[second].Id, thing.Id)]];
            return new SharedThing(thing, firsts, seconds, Simultaneity.Of(graph.Corpus, [firsts, seconds]));
        })]);
    }

    private bool IsAsked(RelationType type) =>
        (request.By != ProjectionSource.Projects && Ids.Same(type.Name, RelationTypeNames.MemberOf))
        || (request.By != ProjectionSource.Membership && Ids.Same(type.Name, RelationTypeNames.ParticipatesIn));

    private bool IsWho(Node node) => node.Label == NodeLabel.State || (request.Side != ProjectionSide.States && node.Label == NodeLabel.Organization);

    private ImmutableArray<NetworkNode> Nodes(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new NetworkNode(id, graph.Corpus.NameOf(id), graph.Corpus.Node(id)))];

    private static Dictionary<string, int> Places(ImmutableArray<NetworkNode> nodes) =>
        nodes.Select((node, place) => (node.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place, StringComparer.Ordinal);
}
