using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>Finds what the documents leave open between two nodes.</summary>
internal static class GapFinder
{
    // What lies where, what is part of what and which states touch is no history to have gaps in.
    private static readonly string[] Structural =
        [RelationTypeNames.AgencyOf, RelationTypeNames.Borders, RelationTypeNames.LocatedIn, RelationTypeNames.PartOf];

    public static ImmutableArray<Gap> Find(Corpus corpus, Node first, Node second, ImmutableArray<AssessedTie> told)
    {
        var order = corpus.Ontology.RelationTypes.Select((type, index) => (type.Name, index))
            .ToDictionary(entry => entry.Name, entry => entry.index, StringComparer.Ordinal);
        return
        [
            .. told.Where(entry => !IsStructural(entry.Tie.Relation.Type)).SelectMany(OfRelation)
                .Concat(OfTypes(corpus, first, second, told))
                .OrderBy(gap => gap.Kind).ThenBy(gap => order[gap.Type]).ThenBy(gap => gap.Told?.Tie.Relation.Id, StringComparer.Ordinal),
        ];
    }

    private static bool IsStructural(RelationType type) => Structural.Contains(type.Name, StringComparer.Ordinal);

    private static IEnumerable<Gap> OfRelation(AssessedTie told)
    {
        var when = told.Tie.Relation.When;
        Gap Is(GapKind kind) => new(kind, told.Tie.Relation.Type.Name, told, []);
        if (when is null && told.Tie.Relation.History.All(entry => entry.When is null))
            yield return Is(GapKind.Undated);
        // A statement is made at a time; that it has no end is no gap.
        if (told.Footing == Footing.Statement)
            yield break;
        // What is over by its last step has its end told, even if not its date.
        if (when is { IsInterval: true, Ongoing: false, End: null } && !told.Tie.Status.Status.IsOver)
            yield return Is(GapKind.EndNotTold);
        if (when is { IsInterval: true, Start: null })
            yield return Is(GapKind.StartNotTold);
        if (told.Footing is Footing.Offered or Footing.Planned)
            yield return Is(GapKind.NeverConfirmed);
    }

    private static IEnumerable<Gap> OfTypes(Corpus corpus, Node first, Node second, ImmutableArray<AssessedTie> told)
    {
        var known = told.Select(entry => entry.Tie.Relation.Type.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var type in corpus.Ontology.RelationTypes)
        {
            if (known.Contains(type.Name) || IsStructural(type) || !MayJoin(type, first, second))
                continue;
            var coverage = corpus.Coverage.Where(covered => Ids.Same(covered.Type, type.Name)
                && IsCovered(corpus, covered, first) && IsCovered(corpus, covered, second)).ToImmutableArray();
            yield return new Gap(coverage.IsEmpty ? GapKind.Unknown : GapKind.NoneTold, type.Name, null, coverage);
        }
    }

    private static bool IsCovered(Corpus corpus, Coverage coverage, Node node) =>
        coverage.Actors.Any(actor => Ids.Same(actor, node.Id) || Ids.Same(corpus.PrincipalOf(actor), node.Id));

    private static bool MayJoin(RelationType type, Node first, Node second) =>
        (type.From.Contains(first.Label) && type.To.Contains(second.Label))
        || (type.From.Contains(second.Label) && type.To.Contains(first.Label));
}
