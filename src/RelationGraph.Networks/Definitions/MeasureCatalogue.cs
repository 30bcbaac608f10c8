using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>The definitions of all measures.</summary>
public static class MeasureCatalogue
{
    private static readonly ImmutableDictionary<string, MeasureDefinition> ByName =
        Chapters.SelectMany(chapter => chapter.Measures).ToImmutableDictionary(measure => measure.Name, StringComparer.Ordinal);

    /// <summary>The definitions in chapters, in the order of the page.</summary>
    public static ImmutableArray<(string Title, ImmutableArray<MeasureDefinition> Measures)> Chapters =>
    [
        ("Paths", PathDefinitions.All),
        ("Choke points", ConnectivityDefinitions.All),
        ("Standing of nodes", CentralityDefinitions.All),
        ("Positions between others", PositionDefinitions.All),
        ("Communities and projections", GroupDefinitions.All),
        ("Likeness and balance", SignedDefinitions.All),
    ];

    /// <summary>Gives a definition.</summary>
    /// <param name="name">The measure's name, such as <c>betweenness</c>.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="KeyNotFoundException">There is no measure of that name.</exception>
    public static MeasureDefinition Of(string name) => ByName[name];
}
