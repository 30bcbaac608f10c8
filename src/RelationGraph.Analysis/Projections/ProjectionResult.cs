using System.Collections.Immutable;

using RelationGraph.Model.Selecting;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Projections;

/// <summary>Who is tied by what they share.</summary>
public sealed record ProjectionResult
{
    /// <summary>What was asked.</summary>
    public required ProjectionRequest Request { get; init; }

    /// <summary>The relations that tell who has what, or null where a file tells it.</summary>
    public required SelectedGraph? Graph { get; init; }

    /// <summary>What was selected of the relations or the file, as the recipe tells it, one line a part.</summary>
    public required ImmutableArray<string> Source { get; init; }

    /// <summary>The pairs, the heaviest first, then by id.</summary>
    public required ImmutableArray<SharingPair> Pairs { get; init; }

    /// <summary>Those of the side who have anything, most strongly tied first, then by id.</summary>
    public required ImmutableArray<SharingNode> Nodes { get; init; }

    /// <summary>What they have, by how many have it, most first, then by id.</summary>
    public required ImmutableArray<ThingUse> Things { get; init; }

    /// <summary>The network that the pairs make, its nodes in the order of their ids.</summary>
    public required Network Network { get; init; }

    /// <summary>How many relations were left out since those who oppose or assess a project take no part in it.</summary>
    public int Aside { get; init; }

    /// <summary>Gives the recipe: what was selected, what ties two, how much, and what that left out.</summary>
    /// <returns>One line a part.</returns>
    public ImmutableArray<string> Recipe() =>
    [
        .. Source,
        .. Graph is null ? [OfFile] : new[] { By, Who },
        $"weight: {Request.Weight.ToString().ToLowerInvariant()}",
        "direction: ignored",
        "parallel relations: what is told of one more than once counts once",
        .. Aside > 0 ? [$"left out: {Aside} {(Aside == 1 ? "relation" : "relations")} of those who oppose or assess a project: they take no part in it"] : Array.Empty<string>(),
        .. Alone is > 0 and var alone ? [$"left out: {alone} {(alone == 1 ? "node" : "nodes")} that {(alone == 1 ? "shares" : "share")} nothing with another"] : Array.Empty<string>(),
        $"network: {Nodes.Length - Alone} nodes, {Pairs.Length} edges",
    ];

    private string OfFile => Request.Side == ProjectionSide.Things
        ? "who: nodes of the mode where the file's edges end, tied by nodes where they start"
        : "who: nodes of the mode where the file's edges start, tied by nodes where they end";

    private string By => Request.By switch
    {
        ProjectionSource.Membership => "tied by: bodies that both belong to, in whatever form (full, associate, observer, partner)",
        ProjectionSource.Projects => "tied by: projects that both take part in",
        _ => "tied by: bodies that both belong to, in whatever form (full, associate, observer, partner), and projects that both take part in",
    };

    private string Who => Request.Side switch
    {
        ProjectionSide.States => "who: states",
        ProjectionSide.Actors => "who: states and organizations",
        _ => "who: bodies and projects, tied by the states and organizations that they have in common",
    };

    private int Alone => Nodes.Count(node => node.Partners == 0);
}
