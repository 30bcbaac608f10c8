using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Time;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads dates.</summary>
internal static class Dates
{
    // How the parser of dates begins to say what an end must be that comes before its start.
    private const string EndAfter = "an end not before";

    /// <summary>Gives the date of a text, or null where it is none, which is reported at the character that is wrong.</summary>
    public static Edtf? Of(YamlScalar? text, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        if (Edtf.TryParse(text.Text, out var date, out var fault))
            return date;
        var column = text.ColumnOf(fault.Position);
        if (fault.Expected.StartsWith(EndAfter, StringComparison.Ordinal))
            diagnostics.Add(DiagnosticCodes.EndBeforeStart, text.Line, column, fault.Found, fault.Expected);
        else
            diagnostics.Add(DiagnosticCodes.NotADate, text.Line, column, text.Text, $"{fault.Expected}, found {fault.Found}");
        return null;
    }
}
