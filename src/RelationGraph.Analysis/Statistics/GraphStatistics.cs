using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Money;
using RelationGraph.Analysis.Sources;
using RelationGraph.Analysis.Timelines;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Statistics;

/// <summary>How much of what a selection holds.</summary>
public sealed record GraphStatistics
{
    /// <summary>The date that "current" means, or null where no document is dated.</summary>
    public required DateOnly? Current { get; init; }

    /// <summary>How many nodes.</summary>
    public required int Nodes { get; init; }

    /// <summary>How many relations.</summary>
    public required int Relations { get; init; }

    /// <summary>How many relations count as established.</summary>
    public required int Established { get; init; }

    /// <summary>How many relations carry no date at all, neither their own nor a step's.</summary>
    public required int Undated { get; init; }

    /// <summary>How many pieces of evidence.</summary>
    public required int Pieces { get; init; }

    /// <summary>Nodes by label, in the order State, Organization, Project, Place.</summary>
    public required ImmutableArray<Count> ByLabel { get; init; }

    /// <summary>Nodes by label and kind, in the ontology's order; kinds without a node are left out.</summary>
    public required ImmutableArray<KindCount> ByKind { get; init; }

    /// <summary>Relations by type, in the ontology's order; types without one are left out.</summary>
    public required ImmutableArray<TypeCount> ByType { get; init; }

    /// <summary>Relations by the status that the selection sees, in the ontology's order; statuses without one are left out.</summary>
    public required ImmutableArray<Count> ByStatus { get; init; }

    /// <summary>Relations by how far they are established, firmest first; footings without one are left out.</summary>
    public required ImmutableArray<Count> ByFooting { get; init; }

    /// <summary>Relations by sign: cooperation, neither, conflict.</summary>
    public required ImmutableArray<Count> BySign { get; init; }

    /// <summary>Pieces of evidence by how the document puts the fact: stated, reported, alleged, denied.</summary>
    public required ImmutableArray<Count> ByAssertion { get; init; }

    /// <summary>The corpus's documents that the selection takes something from, by id.</summary>
    public required ImmutableArray<DocumentCount> ByDocument { get; init; }

    /// <summary>Relations by the year, decade or century of their first date, as the dates write it.</summary>
    public required ImmutableArray<Count> ByYear { get; init; }

    /// <summary>Amounts by kind and currency, in ordinal order.</summary>
    public required ImmutableArray<AmountCount> Amounts { get; init; }

    /// <summary>Counts a selection.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static GraphStatistics Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ties = graph.Ties;
        var ontology = graph.Corpus.Ontology;
        var timeline = Timeline.Of(graph);
        return new GraphStatistics
        {
            Current = CurrentDay.Of(graph),
            Nodes = graph.Nodes.Length,
            Relations = ties.Length,
            Established = ties.Count(tie => tie.IsEstablished),
            Undated = timeline.Undated.Length,
            Pieces = ties.Sum(tie => tie.Relation.Evidence.Length),
            ByLabel = ByWords(Enum.GetNames<Model.Vocabulary.NodeLabel>(), graph.Nodes.Select(node => node.Label.ToString()), keepsZero: true),
            ByKind =
            [
                .. ontology.NodeTypes.SelectMany(type => type.Kinds.Select(kind => new KindCount(
                        type.Label, kind.Name, graph.Nodes.Count(node => node.Label == type.Label && Ids.Same(node.Kind, kind.Name)))))
                    .Where(count => count.Number > 0),
            ],
            ByType =
            [
                .. ontology.RelationTypes.Select(type => OfType(type.Name, ties)).Where(count => count.Relations > 0),
            ],
            ByStatus = ByWords(ontology.Statuses.Select(status => status.Name), ties.Select(tie => tie.Status.Status.Name), keepsZero: false),
            ByFooting = ByWords(Enum.GetNames<Footing>(), ties.Select(tie => Footings.Of(tie).ToString()), keepsZero: false),
            BySign =
            [
                new Count("cooperation", ties.Count(tie => tie.Relation.Sign > 0)),
                new Count("neither", ties.Count(tie => tie.Relation.Sign == 0)),
                new Count("conflict", ties.Count(tie => tie.Relation.Sign < 0)),
            ],
            ByAssertion = ByWords(
                Enum.GetNames<Assertion>(),
                ties.SelectMany(tie => tie.Relation.Evidence).Select(piece => piece.Assertion.ToString()),
                keepsZero: true),
            ByDocument =
            [
                .. SourceUse.Of(graph.Corpus, ties.Select(tie => tie.Relation)).Select(use => new DocumentCount(
                    use.Document, use.Relations, use.Pieces, use.Lines.Length,
                    use.Document.None.SelectMany(none => none.Lines).Distinct().Count())),
            ],
            ByYear = YearsOf(timeline),
            Amounts = AmountsOf(graph),
        };
    }

    private static TypeCount OfType(string type, ImmutableArray<Tie> ties)
    {
        var ofType = ties.RemoveAll(tie => !Ids.Same(tie.Relation.Type.Name, type));
        return new TypeCount(
            type, ofType.Length, ofType.Count(tie => tie.IsEstablished), ofType.Sum(tie => tie.Relation.Evidence.Length));
    }

    private static ImmutableArray<Count> ByWords(IEnumerable<string> words, IEnumerable<string> found, bool keepsZero)
    {
        var numbers = found.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. words.Select(word => new Count(word, numbers.GetValueOrDefault(word))).Where(count => keepsZero || count.Number > 0),
        ];
    }

    private static ImmutableArray<Count> YearsOf(Timeline timeline)
    {
        var first = timeline.Events.DistinctBy(entry => entry.Tie.Relation.Id, StringComparer.Ordinal).ToImmutableArray();
        return [.. new Timeline(first, []).Years.Select(year => new Count(year.Label, year.Events.Length))];
    }

    private static ImmutableArray<AmountCount> AmountsOf(SelectedGraph graph) =>
    [
        .. MoneyOverview.Of(graph).Rows.GroupBy(row => (row.Amount.Kind, row.Amount.Currency))
            .OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
            .Select(group =>
            {
                var totals = group.Where(row => row.Amount.Per is null).ToList();
                return new AmountCount(
                    group.Key.Kind,
                    group.Key.Currency,
                    group.Count(),
                    group.Count(row => !row.PartOf.IsEmpty),
                    totals.Min(row => row.Amount.Value ?? row.Amount.Min ?? row.Amount.Max),
                    totals.Max(row => row.Amount.Value ?? row.Amount.Max ?? row.Amount.Min));
            }),
    ];
}
