namespace RelationGraph.Report.Pages;

/// <summary>The diagrams of the pages.</summary>
/// <param name="svgByPage">The drawings by the path of their page.</param>
/// <param name="whole">The page with the whole graph, or null.</param>
/// <param name="missing">Why there are none, one sentence, or null.</param>
internal sealed class Pictures(IReadOnlyDictionary<string, string> svgByPage, string? whole, string? missing)
{
    /// <summary>The whole graph as a page of its own, or null.</summary>
    public string? Whole { get; } = whole;

    /// <summary>Why there are no diagrams, one sentence, or null where there are.</summary>
    public string? Missing { get; } = missing;

    /// <summary>How many diagrams there are.</summary>
    public int Count => svgByPage.Count + (Whole is null ? 0 : 1);

    /// <summary>Finds the drawing of a page.</summary>
    public string? Find(string path) => svgByPage.GetValueOrDefault(path);
}
