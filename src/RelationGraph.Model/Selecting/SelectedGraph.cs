using System.Collections.Immutable;

using RelationGraph.Model.Facts;

namespace RelationGraph.Model.Selecting;

/// <summary>The nodes and ties that a selection takes from a corpus.</summary>
public sealed class SelectedGraph
{
    private readonly ILookup<string, Tie> tiesByNode;

    internal SelectedGraph(Corpus corpus, Selection selection, ImmutableArray<Node> nodes, ImmutableArray<Tie> ties, Omissions omitted)
    {
        Corpus = corpus;
        Selection = selection;
        Nodes = nodes;
        Ties = ties;
        Omitted = omitted;
        tiesByNode = ties
            .SelectMany(tie => new[] { tie.From, tie.To }.Distinct(StringComparer.Ordinal).Select(end => (end, tie)))
            .ToLookup(entry => entry.end, entry => entry.tie, StringComparer.Ordinal);
    }

    /// <summary>What was selected from.</summary>
    public Corpus Corpus { get; }

    /// <summary>What was asked for.</summary>
    public Selection Selection { get; }

    /// <summary>The nodes, in the order of their ids.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The ties, in the order of their relations' ids.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>What was left out.</summary>
    public Omissions Omitted { get; }

    /// <summary>The documents that support the selected ties, in the order of their ids.</summary>
    public ImmutableArray<Document> Documents =>
    [
        .. Ties.SelectMany(tie => tie.Relation.Evidence).Select(piece => piece.Document).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(Corpus.FindDocument).OfType<Document>(),
    ];

    /// <summary>The date that "current" means: the last day of the newest document in the selection, or null without documents.</summary>
    public DateOnly? CurrentDate => Documents.Max(document => document.Date.EndLatest ?? document.Date.StartLatest);

    /// <summary>Gives the ties of a node.</summary>
    /// <param name="node">The node's id.</param>
    /// <returns>Its ties, in the order of their relations' ids; a loop stands once.</returns>
    public IEnumerable<Tie> TiesOf(string node) => tiesByNode[node];

    /// <summary>Gives the ties that join two nodes, in either direction.</summary>
    /// <param name="a">One node's id.</param>
    /// <param name="b">The other node's id.</param>
    /// <returns>The ties, in the order of their relations' ids.</returns>
    public IEnumerable<Tie> TiesBetween(string a, string b) => tiesByNode[a].Where(tie => tie.Joins(a, b));

    /// <summary>Gives the recipe: what was selected, and what that left out.</summary>
    /// <returns>One line a part.</returns>
    public ImmutableArray<string> Recipe()
    {
        var lines = Selection.Recipe().ToBuilder();
        void Left(int count, string what)
        {
            if (count > 0)
                lines.Add($"left out: {count} {(count == 1 ? "relation" : "relations")} {what}");
        }

        Left(Omitted.Undated, "without a date");
        Left(Omitted.OnlyPossible, "that may hold at that time but not certainly");
        Left(Omitted.Over, "ended or suspended by then");
        Left(Omitted.NotEstablished, "not established");
        Left(Omitted.InsideOneActor, "between an actor and its own organs");
        return lines.ToImmutable();
    }
}
