using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads signs.</summary>
internal static class Signs
{
    /// <summary>Gives the sign of a text, or null where it is none, which is reported.</summary>
    public static int? Of(YamlScalar? text, FileDiagnostics diagnostics)
    {
        switch (text?.Text)
        {
            case null:
                return null;
            case "1" or "+1":
                return 1;
            case "0":
                return 0;
            case "-1":
                return -1;
            default:
                diagnostics.Add(DiagnosticCodes.BadSign, text, text.Text, "1, 0 or -1");
                return null;
        }
    }
}
