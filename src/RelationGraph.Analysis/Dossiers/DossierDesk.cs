using System.Collections.Immutable;

using RelationGraph.Analysis.Actors;
using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Contradictions;
using RelationGraph.Analysis.Lookup;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Overviews;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>Makes dossiers from one selection; what all of them need is worked out once.</summary>
public sealed class DossierDesk
{
    private readonly SelectedGraph graph;
    private readonly Grounds grounds;
    private readonly ILookup<string, Route> routesTouching;
    private readonly ILookup<string, Route> routesNaming;
    private readonly LinkIndex links;
    private readonly Sharing sharing;
    private readonly DateOnly? current;

    /// <summary>Prepares dossiers.</summary>
    /// <param name="graph">The selected graph; select with <see cref="Organs.WithState"/> so that organs are folded in, and no pair or ego.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public DossierDesk(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        this.graph = graph;
        grounds = new Grounds(graph);
        var routes = TransitOverview.Of(graph, grounds).Routes;
        routesTouching = ByNode(routes, leg => new[] { leg.From, leg.To }.SelectMany(end => grounds.Around(end).Append(end)));
        routesNaming = ByNode(routes, leg => NamedBy(leg.Relation));
        links = new LinkIndex(graph.Corpus);
        current = CurrentDay.Of(graph);
        sharing = new Sharing(graph, current);
    }

    /// <summary>Makes the dossier of two nodes.</summary>
    /// <param name="first">The first node's id, in its exact case; where the selection folds organs, an organ stands for its actor.</param>
    /// <param name="second">The second node's id.</param>
    /// <returns>The dossier.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Both are one node, once organs are folded.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such node.</exception>
    public Dossier Between(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var (a, b) = (Folded(first), Folded(second));
        if (Ids.Same(a.Id, b.Id))
            throw new ArgumentException($"'{first}' and '{second}' are one actor, {a.Name}.", nameof(second));
        var memberships = sharing.Memberships(a.Id, b.Id);
        var projects = sharing.Projects(a.Id, b.Id);
        var rivalries = sharing.Rivalries(a.Id, b.Id);
        var aside = memberships.Concat(projects).SelectMany(shared => shared.First.Concat(shared.Second))
            .Concat(rivalries.SelectMany(rivals => rivals.First.Concat(rivals.Second)))
            .Select(told => told.Tie).DistinctBy(tie => tie.Relation.Id, StringComparer.Ordinal).ToList();
        var direct = graph.TiesBetween(a.Id, b.Id).Select(At).ToImmutableArray();
        var indirect = Indirect(a.Id, b.Id, aside.ToDictionary(tie => tie.Relation.Id, StringComparer.Ordinal));
        var routes = RoutesBetween(a.Id, b.Id);
        ImmutableArray<AssessedTie> told =
            [.. direct.Concat(indirect.Select(tie => tie.Told)).OrderBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal)];
        var ties = told.Select(entry => entry.Tie).ToList();
        var all = ties.Concat(aside).Concat(routes.SelectMany(route => route.Legs.Concat(route.Restrictions)).Select(leg => leg.Tie))
            .DistinctBy(tie => tie.Relation.Id, StringComparer.Ordinal).ToList();
        return new Dossier
        {
            First = a,
            Second = b,
            FirstOrgans = OrgansIn(all, a.Id),
            SecondOrgans = OrgansIn(all, b.Id),
            Current = current,
            Tally = Tally.Of(graph.Corpus.Ontology, [.. direct.Select(entry => entry.Tie)]),
            Relations = direct,
            Indirect = indirect,
            Strands = Strands(told),
            Treaties = [.. ByDate(told.Where(Is(RelationTypeNames.Treaty))).Select(Treaty)],
            Timeline = Timeline.Of(ties),
            Money = MoneyOverview.Of(graph.Corpus, ties.Concat(aside)),
            Memberships = memberships,
            Projects = projects,
            Rivalries = rivalries,
            Routes = routes,
            Disputes = StandingOverview.InOrder(told.Where(Is(RelationTypeNames.Dispute))),
            Restrictions = StandingOverview.InOrder(told.Where(Is(RelationTypeNames.Restriction))),
            Security = StandingOverview.InOrder(told.Where(Is(RelationTypeNames.Security))),
            FirstPositions = [.. ByDate(told.Where(Is(RelationTypeNames.Position)).Where(entry => Ids.Same(entry.Tie.From, a.Id)))],
            SecondPositions = [.. ByDate(told.Where(Is(RelationTypeNames.Position)).Where(entry => Ids.Same(entry.Tie.From, b.Id)))],
            Contested = Disagreements.Of(graph.Corpus, all),
            Gaps = GapFinder.Find(graph.Corpus, a, b, told),
            Sources = SourceUse.Of(graph.Corpus, all.Select(tie => tie.Relation)),
        };
    }

    private static Func<AssessedTie, bool> Is(string type) => entry => Ids.Same(entry.Tie.Relation.Type.Name, type);

    private static IEnumerable<AssessedTie> ByDate(IEnumerable<AssessedTie> ties) => ties
        .OrderBy(entry => entry.Tie.Relation.When is null).ThenBy(entry => entry.Tie.Relation.When)
        .ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal);

    private Node Folded(string id)
    {
        var node = graph.Corpus.Node(id);
        return graph.Selection.Organs == Organs.WithState ? graph.Corpus.Node(graph.Corpus.PrincipalOf(id)) : node;
    }

    private AssessedTie At(Tie tie) => AssessedTie.At(graph.Corpus, tie, current);

    private TreatyEntry Treaty(AssessedTie told) => new(told, Timeline.Of([told.Tie]).Events, links.Of(told.Tie.Relation));

    /// <summary>The relations of either that name the other or end on its ground, but for what they share or quarrel over.</summary>
    private ImmutableArray<IndirectTie> Indirect(string a, string b, Dictionary<string, Tie> aside)
    {
        var found = new SortedDictionary<string, IndirectTie>(StringComparer.Ordinal);
        foreach (var (mine, other) in new[] { (a, b), (b, a) })
        {
            foreach (var tie in graph.TiesOf(mine))
            {
                if (tie.Joins(a, b) || aside.ContainsKey(tie.Relation.Id) || found.ContainsKey(tie.Relation.Id))
                    continue;
                if (NamedBy(tie.Relation).Contains(other, StringComparer.Ordinal))
                    found.Add(tie.Relation.Id, new IndirectTie(At(tie), Involvement.Named));
                else if (Acts(tie) && graph.Corpus.Node(tie.Other(mine)).Label is NodeLabel.Project or NodeLabel.Place
                    && grounds.LiesIn(tie.Other(mine), other) && !grounds.LiesIn(tie.Other(mine), mine))
                    found.Add(tie.Relation.Id, new IndirectTie(At(tie), Involvement.OnItsGround));
            }
        }

        return [.. found.Values];
    }

    /// <summary>Whether a relation is more than where things lie; what lies on whose ground follows from that already.</summary>
    private static bool Acts(Tie tie) => tie.Relation.Type.Name
        is not (RelationTypeNames.LocatedIn or RelationTypeNames.PartOf or RelationTypeNames.Borders);

    /// <summary>The nodes that a relation's properties name, folded as the selection asks.</summary>
    private IEnumerable<string> NamedBy(Relation relation) => relation.Type.Properties
        .Where(property => property.Kind is PropertyKind.Node or PropertyKind.Nodes)
        .SelectMany(property => relation.Properties.GetValueOrDefault(property.Name) switch
        {
            PropertyValue.Text text => [text.Value],
            PropertyValue.Texts texts => texts.Values,
            _ => ImmutableArray<string>.Empty,
        })
        .Select(id => graph.Selection.Organs == Organs.WithState ? graph.Corpus.PrincipalOf(id) : id);

    private ImmutableArray<Strand> Strands(ImmutableArray<AssessedTie> told)
    {
        var byStrand = told.Where(entry => entry.Footing != Footing.Statement)
            .ToLookup(entry => (entry.Tie.Relation.Type.Name, FormOf(entry.Tie.Relation)));
        return
        [
            .. graph.Corpus.Ontology.RelationTypes.SelectMany(type => byStrand
                .Where(strand => Ids.Same(strand.Key.Name, type.Name))
                .OrderBy(strand => strand.Key.Item2, StringComparer.Ordinal)
                .Select(strand => new Strand(type.Name, strand.Key.Item2, NewestFirst(strand)))),
        ];
    }

    /// <summary>What parts a type into strands: its first property that takes words and is required, or else its first that takes one word.</summary>
    private static string FormOf(Relation relation)
    {
        var parting = relation.Type.Properties.FirstOrDefault(property =>
                property.IsRequired && property.Kind is PropertyKind.Word or PropertyKind.Words)
            ?? relation.Type.Properties.FirstOrDefault(property => property.Kind == PropertyKind.Word);
        return parting is null ? "" : relation.Word(parting.Name);
    }

    private static ImmutableArray<AssessedTie> NewestFirst(IEnumerable<AssessedTie> ties) =>
    [
        .. ties.OrderBy(entry => entry.Openness).ThenBy(entry => entry.Standing.Kind)
            .ThenByDescending(entry => entry.Tie.Relation.When).ThenBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal),
    ];

    private static ILookup<string, Route> ByNode(ImmutableArray<Route> routes, Func<Tie, IEnumerable<string>> nodes) => routes
        .SelectMany(route => route.Legs.SelectMany(leg => nodes(leg.Tie)).Distinct(StringComparer.Ordinal).Select(node => (node, route)))
        .ToLookup(entry => entry.node, entry => entry.route, StringComparer.Ordinal);

    private ImmutableArray<Route> RoutesBetween(string a, string b) =>
    [
        .. routesTouching[a].Intersect(routesTouching[b].Concat(routesNaming[b]))
            .Union(routesTouching[b].Intersect(routesNaming[a]))
            .OrderBy(route => route.Id, StringComparer.Ordinal),
    ];

    private ImmutableArray<Node> OrgansIn(List<Tie> ties, string node) =>
    [
        .. ties.SelectMany(tie => new[] { (Acting: tie.Relation.From, For: tie.From), (Acting: tie.Relation.To, For: tie.To) })
            .Where(end => Ids.Same(end.For, node) && !Ids.Same(end.Acting, node))
            .Select(end => end.Acting).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(graph.Corpus.Node),
    ];
}
