using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Analysis.Overviews;

/// <summary>Which states places, projects and bodies lie in, as the selection's documents tell.</summary>
internal sealed class Grounds
{
    private readonly ILookup<string, string> direct;

    /// <summary>Reads where things lie, whatever types, dates and surroundings the selection asks for.</summary>
    public Grounds(SelectedGraph graph)
    {
        var selection = new Selection
        {
            Types = Selection.Words(RelationTypeNames.LocatedIn, RelationTypeNames.PartOf),
            Documents = graph.Selection.Documents,
            WithoutDocuments = graph.Selection.WithoutDocuments,
            WithoutNodes = graph.Selection.WithoutNodes,
            Organs = graph.Selection.Organs,
            Include = Selection.Words(),
        };
        direct = graph.Corpus.Select(selection).Ties.ToLookup(tie => tie.From, tie => tie.To, StringComparer.Ordinal);
    }

    /// <summary>Whether something is a node, or lies in it, directly or by way of what it lies in or is a part of.</summary>
    public bool Touches(string thing, string node) => Ids.Same(thing, node) || LiesIn(thing, node);

    /// <summary>Whether something lies in a node, directly or by way of what it lies in or is a part of.</summary>
    public bool LiesIn(string thing, string node) => direct.Contains(thing) && Around(thing).Contains(node);

    /// <summary>All that something lies in or is a part of, itself left out unless it lies in itself by a ring.</summary>
    public IReadOnlySet<string> Around(string thing)
    {
        var around = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([thing]);
        while (open.TryPop(out var current))
        {
            foreach (var next in direct[current].Where(around.Add))
                open.Push(next);
        }

        return around;
    }
}
