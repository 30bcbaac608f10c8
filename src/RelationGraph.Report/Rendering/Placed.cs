using RelationGraph.Report.Content;

namespace RelationGraph.Report.Rendering;

/// <summary>A part and the page that it stands on, which decides how its links are written.</summary>
/// <typeparam name="T">What the part is.</typeparam>
/// <param name="Item">The part.</param>
/// <param name="Page">The page's path from the site's root, without an ending.</param>
/// <param name="Level">The level of the next heading, 2 to 6.</param>
internal sealed record Placed<T>(T Item, string Page, int Level)
{
    /// <summary>The way to the site's root.</summary>
    public string Root => Target.RootFrom(Page);

    internal string Address(Target target) => target.Address(Page, ".html");

    /// <summary>Puts another part on the same page.</summary>
    /// <typeparam name="TOther">What the other part is.</typeparam>
    /// <param name="other">The other part.</param>
    /// <returns>The other part on this page.</returns>
    public Placed<TOther> With<TOther>(TOther other) => new(other, Page, Level);
}
