using System.Collections.Immutable;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Diagrams;

/// <summary>What a diagram is to be like.</summary>
public sealed record DiagramOptions
{
    /// <summary>What it is about.</summary>
    public required DiagramKind Kind { get; init; }

    /// <summary>The heading, which is its accessible name too.</summary>
    public required string Title { get; init; }

    /// <summary>How nodes are arranged, or null for what suits the kind: layered for a pair, else organic.</summary>
    public DiagramLayout? Layout { get; init; }

    /// <summary>The ids of the nodes that it is about, the first of a pair at the left; nodes that are not drawn are passed over.</summary>
    public ImmutableArray<string> Focus { get; init; } = [];

    /// <summary>What it shows of nodes beside what they are, or null for nothing.</summary>
    public DiagramEmphasis? Emphasis { get; init; }

    /// <summary>Gives the options that follow from a selection: a pair, an ego, or the whole.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The options, with a heading made from the names of what was selected.</returns>
    public static DiagramOptions For(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (selection, corpus) = (graph.Selection, graph.Corpus);
        string Shown(string id) => selection.Organs == Organs.WithState ? corpus.PrincipalOf(id) : id;
        if (selection.Pair is { } pair)
        {
            var (first, second) = (Shown(pair.First), Shown(pair.Second));
            return new() { Kind = DiagramKind.Pair, Title = $"{corpus.NameOf(first)} and {corpus.NameOf(second)}", Focus = [first, second] };
        }

        if (selection.Ego is not { } ego)
            return new() { Kind = DiagramKind.Whole, Title = "All relations" };
        var centre = Shown(ego);
        return new() { Kind = DiagramKind.Ego, Title = $"{corpus.NameOf(centre)} and its relations", Focus = [centre] };
    }
}
