using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

using AspNetCoreGeneratedDocument;

namespace RelationGraph.Report.Rendering;

/// <summary>Writes pages as HTML by the slices.</summary>
internal static class HtmlRenderer
{
    // Markup is always escaped; letters of any script are left readable.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Render(SitePage page)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var slice = new Slices_Site { Model = page };

        // Nothing in the slices waits for anything but a writer in memory, so that this never blocks.
        slice.RenderAsync(text, Encoder, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Tidied(text.ToString());
    }

    /// <summary>Takes away the indentation and the empty lines that templates leave between elements.</summary>
    private static string Tidied(string html)
    {
        var lines = html.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimStart(' ')).Where(line => line.Length > 0);
        return string.Join('\n', lines) + "\n";
    }
}
