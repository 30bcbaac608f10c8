using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Timelines;

/// <summary>Takes a date expression apart.</summary>
internal static class EdtfSides
{
    /// <summary>Gives the start and the end of an interval as dates of their own; a date that stands alone is its own start.</summary>
    public static (Edtf? Start, Edtf? End) Sides(this Edtf when)
    {
        if (!when.IsInterval)
            return (when, null);
        var slash = when.Text.IndexOf('/', StringComparison.Ordinal);
        return (Side(when.Text[..slash]), Side(when.Text[(slash + 1)..]));
    }

    private static Edtf? Side(string text) => text is "" or ".." ? null : Edtf.Parse(text);
}
