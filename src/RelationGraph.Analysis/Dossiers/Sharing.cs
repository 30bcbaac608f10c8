using System.Collections.Immutable;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Dossiers;

/// <summary>Finds what two nodes belong to, take part in and quarrel over.</summary>
internal sealed class Sharing(SelectedGraph graph, DateOnly? current)
{
    public ImmutableArray<SharedThing> Memberships(string first, string second) =>
        Shared(first, second, tie => Ids.Same(tie.Relation.Type.Name, RelationTypeNames.MemberOf));

    public ImmutableArray<SharedThing> Projects(string first, string second) => Shared(first, second, Partaking.TakesPart);

    /// <summary>Gives what both have a part in or a word on, where at least one is against it or judges it.</summary>
    public ImmutableArray<RivalPositions> Rivalries(string first, string second)
    {
        var theirs = Outgoing(second, IsStand);
        return
        [
            .. Outgoing(first, IsStand).Where(mine => theirs.Contains(mine.Key) && mine.Concat(theirs[mine.Key]).Any(IsAside))
                .Where(mine => !Ids.Same(mine.Key, second) && graph.Corpus.Node(mine.Key).Label is NodeLabel.Project or NodeLabel.Place)
                .OrderBy(mine => mine.Key, StringComparer.Ordinal)
                .Select(mine => new RivalPositions(graph.Corpus.Node(mine.Key), Assessed(mine), Assessed(theirs[mine.Key]))),
        ];
    }

    private static bool IsStand(Tie tie) => tie.Relation.Type.Name is RelationTypeNames.ParticipatesIn or RelationTypeNames.Position;

    private static bool IsAside(Tie tie) => Ids.Same(tie.Relation.Type.Name, RelationTypeNames.Position)
        ? tie.Relation.Sign < 0
        : Partaking.IsAside(tie);

    private ILookup<string, Tie> Outgoing(string node, Func<Tie, bool> isWanted) => graph.TiesOf(node)
        .Where(tie => Ids.Same(tie.From, node) && isWanted(tie))
        .ToLookup(tie => tie.To, StringComparer.Ordinal);

    private ImmutableArray<SharedThing> Shared(string first, string second, Func<Tie, bool> isPart)
    {
        var theirs = Outgoing(second, isPart);
        return
        [
            .. Outgoing(first, isPart).Where(mine => theirs.Contains(mine.Key) && !Ids.Same(mine.Key, second) && !Ids.Same(mine.Key, first))
                .Select(mine => Thing(mine.Key, Assessed(mine), Assessed(theirs[mine.Key])))
                .OrderByDescending(shared => shared.IsEstablished).ThenBy(shared => shared.Thing.Id, StringComparer.Ordinal),
        ];
    }

    private SharedThing Thing(string id, ImmutableArray<AssessedTie> first, ImmutableArray<AssessedTie> second)
    {
        static bool IsEstablished(AssessedTie told) => told.Footing == Footing.Established;
        return new SharedThing(
            graph.Corpus.Node(id),
            first,
            second,
            first.Any(IsEstablished) && second.Any(IsEstablished),
            first.Where(IsEstablished).SelectMany(mine => second.Where(IsEstablished).Select(theirs => Together(mine, theirs)))
                .Aggregate(Truth.No, TruthLogic.Or));
    }

    private static Truth Together(AssessedTie mine, AssessedTie theirs)
    {
        if (mine.Tie.Relation.When is not { } one || theirs.Tie.Relation.When is not { } other)
            return Truth.Undetermined;
        var overlap = one.Overlaps(other);
        if (overlap != Truth.Undetermined || one.Uncertain || other.Uncertain)
            return overlap;
        // What goes on in both is known to go on up to the documents that say so, which the dates alone do not tell.
        var (until, otherUntil) = (CertainUntil(mine), CertainUntil(theirs));
        return one.StartLatest <= otherUntil && other.StartLatest <= until && one.StartLatest <= until && other.StartLatest <= otherUntil
            ? Truth.Yes
            : Truth.Undetermined;
    }

    private static DateOnly? CertainUntil(AssessedTie told)
    {
        var when = told.Tie.Relation.When!;
        return when.Ongoing ? told.Standing.KnownUntil : when.EndEarliest;
    }

    private ImmutableArray<AssessedTie> Assessed(IEnumerable<Tie> ties) => [.. ties.Select(tie => AssessedTie.At(graph.Corpus, tie, current))];
}
