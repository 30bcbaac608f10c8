using System.Collections.Immutable;

using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.Report.Content;

namespace RelationGraph.Report.Pages;

/// <summary>What is reported of, and where in the site each node, pair, document and relation stands.</summary>
internal sealed class Site
{
    private readonly Names nodeNames = new();
    private readonly Names documentNames = new();
    private readonly Names relationNames = new();
    private readonly Names routeNames = new();
    private readonly HashSet<string> shown;
    private readonly Dictionary<string, (Tie Tie, Target Place)> ties;
    private readonly ILookup<string, Tie> byPage;

    public Site(Corpus corpus, Selection selection, CancellationToken cancellation = default)
    {
        Corpus = corpus;
        Graph = corpus.Select(selection);
        Measures = new SiteMeasures(Graph, cancellation);
        Current = CurrentDay.Of(Graph);
        Actors = Actor.Of(Graph);
        Pairs = ActorPair.Of(Graph);
        shown = Graph.Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var node in corpus.Nodes)
            nodeNames.Of(node.Id);
        foreach (var document in corpus.Documents)
            documentNames.Of(document.Id);
        foreach (var relation in corpus.Relations)
            relationNames.Of(relation.Id);
        Transit = TransitOverview.Of(Graph);
        foreach (var route in Transit.Routes)
            routeNames.Of(route.Id);
        Ties = [.. Graph.Ties.Concat(Inside(selection)).OrderBy(tie => tie.Relation.Id, StringComparer.Ordinal)];
        ties = Ties.ToDictionary(tie => tie.Relation.Id, tie => (tie, PlaceOf(tie)), StringComparer.Ordinal);
        byPage = Ties.ToLookup(tie => ties[tie.Relation.Id].Place.Path, StringComparer.Ordinal);
    }

    public Corpus Corpus { get; }

    /// <summary>The selected graph.</summary>
    public SelectedGraph Graph { get; }

    /// <summary>The selected relations, those between an actor and its own organs too, which folding makes vanish from the graph.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>The date that "current" means, or null without dated documents.</summary>
    public DateOnly? Current { get; }

    /// <summary>The actors, most relations first.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>The pairs of actors that a relation joins, most relations first.</summary>
    public ImmutableArray<ActorPair> Pairs { get; }

    /// <summary>What is measured of it.</summary>
    public SiteMeasures Measures { get; }

    /// <summary>The routes.</summary>
    public TransitOverview Transit { get; }

    /// <summary>The projects and places.</summary>
    public IEnumerable<Node> Things => Graph.Nodes.Where(node => !IsActor(node));

    public static bool IsActor(Node node) => node.Label is NodeLabel.State or NodeLabel.Organization;

    /// <summary>Gives the page of a node: an organ's is a part of its actor's.</summary>
    /// <returns>The page, or null for what is no node or has no page here.</returns>
    public Target? Of(string id)
    {
        var principal = Folded(id);
        if (!shown.Contains(principal))
            return null;
        return string.Equals(principal, id, StringComparison.Ordinal)
            ? new Target(NodePath(id))
            : new Target(NodePath(principal), "organ-" + nodeNames.Of(id));
    }

    /// <summary>Gives the page of two actors that a relation joins.</summary>
    public Target Of(string first, string second)
    {
        var (a, b) = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        return new Target($"pairs/{nodeNames.Of(a)}--{nodeNames.Of(b)}");
    }

    /// <summary>Gives the page of a document, at the row of a line where one is given.</summary>
    public Target OfDocument(string id, int? line = null) =>
        new("documents/" + documentNames.Of(id), line is { } number ? LineAnchor(number) : null);

    public static string LineAnchor(int line) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line-{line}");

    /// <summary>Gives the place where a relation stands in full; each relation stands so once.</summary>
    /// <returns>The place, or null for a relation that was not selected.</returns>
    public Target? OfRelation(string id) => ties.TryGetValue(id, out var entry) ? entry.Place : null;

    public string AnchorOf(string relation) => "r-" + relationNames.Of(relation);

    /// <summary>Gives the place of a route.</summary>
    public Target OfRoute(Route route) => new("transit", "route-" + routeNames.Of(route.Id));

    /// <summary>Gives the relations that stand in full on a page, by id.</summary>
    public IEnumerable<Tie> At(string path) => byPage[path];

    public AssessedTie Assess(Tie tie) => AssessedTie.At(Corpus, tie, Current);

    private IEnumerable<Tie> Inside(Selection selection) => selection.Organs == Organs.Apart ? [] : Corpus
        .Select(selection with { Organs = Organs.Apart }).Ties.Where(tie => !string.Equals(tie.From, tie.To, StringComparison.Ordinal)
            && string.Equals(Corpus.PrincipalOf(tie.From), Corpus.PrincipalOf(tie.To), StringComparison.Ordinal)
            && shown.Contains(Corpus.PrincipalOf(tie.From)));

    private Target PlaceOf(Tie tie)
    {
        var (from, to) = (Corpus.Node(Folded(tie.From)), Corpus.Node(Folded(tie.To)));
        var page = !IsActor(from) ? new Target(NodePath(from.Id))
            : !IsActor(to) || from == to ? new Target(NodePath(to.Id))
            : Of(from.Id, to.Id);
        return page with { Anchor = AnchorOf(tie.Relation.Id) };
    }

    private string Folded(string id) => Graph.Selection.Organs == Organs.WithState ? Corpus.PrincipalOf(id) : id;

    private string NodePath(string id) => "nodes/" + nodeNames.Of(id);
}
