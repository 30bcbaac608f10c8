using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Analysis.Paths;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Transit;

/// <summary>The restrictions that hinder travel, and the told routes that a closure breaks.</summary>
public sealed class Hindrances
{
    private readonly SelectedGraph graph;
    private readonly Grounds grounds;
    private readonly ImmutableArray<Tie> restrictions;

    /// <summary>Reads the restrictions of a selection, whatever types, modes and signs it asks for.</summary>
    /// <param name="graph">The selected graph whose date, documents and nodes decide.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public Hindrances(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var selection = graph.Selection with { Types = Selection.Words(), NodeKinds = Selection.Words(), Modes = Selection.Words(), Signs = [] };
        this.graph = graph.Corpus.Select(selection);
        grounds = new Grounds(graph);
        restrictions = [.. this.graph.Ties.Where(TransitOverview.IsHindrance)];
        Current = CurrentDay.Of(this.graph);
    }

    /// <summary>The date at which restrictions are judged: the one asked for, or that of the newest document; null where none is dated.</summary>
    public DateOnly? Current { get; }

    /// <summary>What travel selects where a person says nothing: legs, borders and where things lie, established, organs folded.</summary>
    public static Selection Preset { get; } = MeasureSelection.Default with
    {
        Types = Selection.Words(RelationTypeNames.Transit, RelationTypeNames.Borders, RelationTypeNames.LocatedIn, RelationTypeNames.PartOf),
        NodeKinds = Selection.Words(nameof(NodeLabel.State), nameof(NodeLabel.Place), nameof(NodeLabel.Project)),
    };

    /// <summary>Gives the restrictions that hit a step.</summary>
    /// <remarks>
    /// Where legs are told, those of their mode and time. Over a border where none is told, those that stop or slow traffic of
    /// any mode between the two.
    /// </remarks>
    /// <param name="network">The network of the path.</param>
    /// <param name="hop">The step.</param>
    /// <returns>The restrictions: those in force first, then by date.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ImmutableArray<AssessedTie> On(TieNetwork network, Hop hop)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(hop);
        var legs = hop.Ties.Where(IsLeg).ToList();
        var (from, to) = (network.Nodes[hop.From].Id, network.Nodes[hop.To].Id);
        bool Hits(Tie restriction) => legs.Count > 0
            ? TransitOverview.Hits(graph, grounds, restriction, legs)
            : TransitOverview.StopsTraffic(restriction) && Lies(restriction.From, from, to) && Lies(restriction.To, from, to);
        return StandingOverview.InOrder(restrictions.Where(Hits).Select(tie => AssessedTie.At(graph.Corpus, tie, Current)));
    }

    /// <summary>Gives the told routes that have a leg in what is closed.</summary>
    /// <param name="shut">What is closed.</param>
    /// <returns>The routes, by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shut"/> is null.</exception>
    public ImmutableArray<Route> BrokenBy(Closure shut)
    {
        ArgumentNullException.ThrowIfNull(shut);
        bool IsShut(Tie leg) => shut.Nodes.Contains(leg.From) || shut.Nodes.Contains(leg.To) || shut.Relations.Contains(leg.Relation.Id);
        return [.. TransitOverview.Of(graph, grounds).Routes.Where(route => route.Legs.Any(leg => IsShut(leg.Tie)))];
    }

    /// <summary>Whether a tie is a leg of travel.</summary>
    /// <param name="tie">The tie.</param>
    /// <returns>True for a leg, false for a border or where something lies.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tie"/> is null.</exception>
    public static bool IsLeg(Tie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return Ids.Same(tie.Relation.Type.Name, RelationTypeNames.Transit);
    }

    private bool Lies(string node, string from, string to) => grounds.Touches(from, node) || grounds.Touches(to, node);
}
