using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Interchange;

/// <summary>A selected graph as a corpus of its own, so that every format is written from the same thing.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="LeftOut">What a selection cannot carry into a corpus of its own, one sentence each.</param>
internal sealed record SelectedCorpus(Corpus Corpus, ImmutableArray<string> LeftOut)
{
    /// <remarks>
    /// A relation keeps the history up to the status that the selection sees, so that its status is that one. Links to relations
    /// outside the selection would lead nowhere, and what the documents cover is no longer true of what was selected from them.
    /// </remarks>
    public static SelectedCorpus Of(SelectedGraph graph)
    {
        if (graph.Selection.IsEverything)
            return new SelectedCorpus(graph.Corpus, []);
        var ids = graph.Ties.Select(tie => tie.Relation.Id).ToHashSet(StringComparer.Ordinal);
        var relations = graph.Ties.Select(tie => Seen(tie, ids)).ToList();
        var links = graph.Ties.Sum(tie => tie.Relation.Links.Count(link => !ids.Contains(link.Relation)));
        var leftOut = ImmutableArray.CreateBuilder<string>();
        if (links > 0)
            leftOut.Add($"{links} {(links == 1 ? "link leads" : "links lead")} to relations outside the selection and {(links == 1 ? "is" : "are")} left out.");
        if (!graph.Corpus.Coverage.IsEmpty)
            leftOut.Add("What the documents cover is left out, since it does not hold of a selection.");
        return new SelectedCorpus(
            new Corpus(graph.Corpus.Ontology, graph.Documents, graph.Nodes, relations, []), leftOut.ToImmutable());
    }

    private static Relation Seen(Tie tie, HashSet<string> ids)
    {
        var relation = tie.Relation;
        // The same step itself: a history may hold two that are equal.
        var step = relation.History.Select((entry, index) => (entry, index)).First(step => ReferenceEquals(step.entry, tie.Status)).index;
        return relation with
        {
            From = tie.From,
            To = tie.To,
            History = relation.History[..(step + 1)],
            Links = relation.Links.RemoveAll(link => !ids.Contains(link.Relation)),
        };
    }
}
