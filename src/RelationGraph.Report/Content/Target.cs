namespace RelationGraph.Report.Content;

/// <summary>A place in the site.</summary>
/// <param name="Path">The page's path from the site's root, with slashes and without an ending.</param>
/// <param name="Anchor">The part of the page, or null for its top.</param>
internal sealed record Target(string Path, string? Anchor = null)
{
    /// <summary>The way from a page to the site's root: empty, or one step up a folder.</summary>
    public static string RootFrom(string path) => string.Concat(path.Where(letter => letter == '/').Select(_ => "../"));

    /// <summary>Gives the address as a page writes it.</summary>
    /// <param name="from">The path of the page that writes it.</param>
    /// <param name="ending">The ending of pages, such as <c>.html</c>.</param>
    public string Address(string from, string ending)
    {
        var anchor = Anchor is null ? "" : "#" + Anchor;
        return Anchor is not null && string.Equals(Path, from, StringComparison.Ordinal)
            ? anchor
            : RootFrom(from) + Path + ending + anchor;
    }
}
