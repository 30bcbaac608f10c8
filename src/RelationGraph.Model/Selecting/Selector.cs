using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Selecting;

/// <summary>Applies a selection to a corpus.</summary>
public static class Selector
{
    /// <summary>Takes from a corpus what a selection asks for.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="selection">What is asked for.</param>
    /// <returns>
    /// The selected graph. Nodes without a tie are in it only where the selection restricts nothing but kinds of node, or where
    /// they are the ego or the pair asked for.
    /// </returns>
    public static SelectedGraph Select(this Corpus corpus, Selection selection)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(selection);
        var omitted = new Omissions();
        var ties = new List<Tie>(corpus.Relations.Length);
        foreach (var relation in corpus.Relations)
        {
            if (Sourced(relation, selection) is { } sourced && Tied(corpus, selection, sourced, ref omitted) is { } tie)
                ties.Add(tie);
        }

        var fixedNodes = new[] { selection.Ego, selection.Pair?.First, selection.Pair?.Second }.OfType<string>()
            .Select(id => Folded(corpus, selection, id)).ToHashSet(StringComparer.Ordinal);
        if (selection.Pair is { } pair)
            ties = AroundPair(corpus, selection, pair, ties);
        else if (selection.Ego is { } ego)
            ties = AroundEgo(Folded(corpus, selection, ego), selection.Hops, ties);

        var used = ties.SelectMany(tie => new[] { tie.From, tie.To }).ToHashSet(StringComparer.Ordinal);
        var keepsLoners = KeepsNodesWithoutTies(selection);
        var nodes = corpus.Nodes.Where(node =>
            used.Contains(node.Id) || fixedNodes.Contains(node.Id) || (keepsLoners && IsWanted(corpus, selection, node.Id)));
        return new SelectedGraph(corpus, selection, [.. nodes], [.. ties], omitted);
    }

    private static Relation? Sourced(Relation relation, Selection selection)
    {
        if (selection.Documents.IsEmpty && selection.WithoutDocuments.IsEmpty)
            return relation;
        var kept = relation.Evidence.RemoveAll(piece =>
            selection.WithoutDocuments.Contains(piece.Document)
            || (!selection.Documents.IsEmpty && !selection.Documents.Contains(piece.Document)));
        return kept.IsEmpty ? null : relation with { Evidence = kept };
    }

    private static Tie? Tied(Corpus corpus, Selection selection, Relation relation, ref Omissions omitted)
    {
        if (!IsOfSort(relation, selection))
            return null;
        var from = Folded(corpus, selection, relation.From);
        var to = Folded(corpus, selection, relation.To);
        if (!IsWanted(corpus, selection, from) || !IsWanted(corpus, selection, to))
            return null;
        if (string.Equals(from, to, StringComparison.Ordinal) && !string.Equals(relation.From, relation.To, StringComparison.Ordinal))
        {
            omitted = omitted with { InsideOneActor = omitted.InsideOneActor + 1 };
            return null;
        }

        var status = selection.AsOf is { } asOf ? StatusHolding(corpus, selection, relation, asOf, ref omitted) : relation.History[^1];
        if (status is null || (!selection.Statuses.IsEmpty && !selection.Statuses.Contains(status.Status.Name)))
            return null;
        var tie = new Tie(relation, from, to, status);
        if (IsIncluded(selection, tie))
            return tie;
        omitted = omitted with { NotEstablished = omitted.NotEstablished + 1 };
        return null;
    }

    private static bool IsOfSort(Relation relation, Selection selection) =>
        !selection.WithoutRelations.Contains(relation.Id)
        && (selection.Types.IsEmpty || selection.Types.Contains(relation.Type.Name))
        && (selection.Signs.IsEmpty || selection.Signs.Contains(relation.Sign))
        && (selection.Modes.IsEmpty || (relation.Properties.TryGetValue("mode", out var mode)
            && (selection.Modes.Contains(mode.ToString()) || Is(mode.ToString(), Selection.AnyMode))));

    private static StatusEntry? StatusHolding(Corpus corpus, Selection selection, Relation relation, Edtf asOf, ref Omissions omitted)
    {
        if (relation.When is null)
        {
            omitted = omitted with { Undated = omitted.Undated + 1 };
            return null;
        }

        var holds = relation.When.HoldsOn(asOf, corpus.KnownUntil(relation));
        if (holds == Truth.No)
            return null;
        if (relation.StatusOn(asOf) is not { } status)
            return null;
        if (status.Status.IsOver)
        {
            omitted = omitted with { Over = omitted.Over + 1 };
            return null;
        }

        if (holds == Truth.Undetermined && !selection.Possible)
        {
            omitted = omitted with { OnlyPossible = omitted.OnlyPossible + 1 };
            return null;
        }

        return status;
    }

    private static bool IsIncluded(Selection selection, Tie tie)
    {
        var include = selection.Include;
        if (include.Contains(Selection.IncludeAll) || tie.IsEstablished)
            return true;
        return (tie.Relation.Type.CountsAsTie || include.Contains(Selection.IncludeStatements))
            && (tie.Status.Status.IsEstablished || include.Contains(tie.Status.Status.Name))
            && (!tie.Relation.IsDenied || include.Contains(Selection.IncludeDenied));
    }

    private static List<Tie> AroundEgo(string ego, int hops, List<Tie> ties)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { ego };
        for (var hop = 0; hop < hops; hop++)
        {
            var reached = ties.Where(tie => within.Contains(tie.From) || within.Contains(tie.To))
                .SelectMany(tie => new[] { tie.From, tie.To }).ToList();
            within.UnionWith(reached);
        }

        return ties.FindAll(tie => within.Contains(tie.From) && within.Contains(tie.To));
    }

    /// <summary>The ties between the two sides, those that hang organs on them, and those by which both take part in a third.</summary>
    private static List<Tie> AroundPair(Corpus corpus, Selection selection, Pair pair, List<Tie> ties)
    {
        string? Side(string id) =>
            Is(corpus.PrincipalOf(id), corpus.PrincipalOf(pair.First)) ? pair.First
            : Is(corpus.PrincipalOf(id), corpus.PrincipalOf(pair.Second)) ? pair.Second
            : null;

        var shared = ties.Where(IsPartaking).GroupBy(tie => tie.To, StringComparer.Ordinal)
            .Where(group => group.Select(tie => Side(tie.From)).OfType<string>().Distinct(StringComparer.Ordinal).Count() == 2)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var direct = ties.FindAll(tie => (Side(tie.From), Side(tie.To)) is ({ } a, { } b) && !Is(a, b));
        var acting = direct.SelectMany(tie => new[] { tie.From, tie.To }).ToHashSet(StringComparer.Ordinal);
        return ties.FindAll(tie =>
            direct.Contains(tie)
            || (IsPartaking(tie) && shared.Contains(tie.To) && Side(tie.From) is not null)
            || (selection.Organs == Organs.Apart && Is(tie.Relation.Type.Name, RelationTypeNames.AgencyOf)
                && acting.Contains(tie.From) && Side(tie.From) is not null));
    }

    /// <summary>Belonging to a body, or taking part in a project otherwise than against it.</summary>
    private static bool IsPartaking(Tie tie) =>
        Is(tie.Relation.Type.Name, RelationTypeNames.MemberOf)
        || (Is(tie.Relation.Type.Name, RelationTypeNames.ParticipatesIn)
            && !(tie.Relation.Properties.TryGetValue("role", out var role) && role.ToString() is "opponent" or "assessor"));

    private static string Folded(Corpus corpus, Selection selection, string id) =>
        selection.Organs == Organs.WithState ? corpus.PrincipalOf(id) : id;

    private static bool IsWanted(Corpus corpus, Selection selection, string id)
    {
        if (selection.WithoutNodes.Contains(id))
            return false;
        if (selection.NodeKinds.IsEmpty)
            return true;
        var node = corpus.Node(id);
        return selection.NodeKinds.Contains(node.Label.ToString()) || selection.NodeKinds.Contains(node.Kind);
    }

    private static bool KeepsNodesWithoutTies(Selection selection) =>
        (selection with { NodeKinds = Selection.Words() }).IsEverything;

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
