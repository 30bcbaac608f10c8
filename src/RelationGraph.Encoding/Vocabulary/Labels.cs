using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>Reads the labels of nodes.</summary>
internal static class Labels
{
    private static readonly string[] Names = Enum.GetNames<NodeLabel>();

    /// <summary>Gives the label of a text, or null where it is none, which is reported.</summary>
    public static NodeLabel? Of(YamlScalar? text, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        var index = Array.IndexOf(Names, text.Text);
        if (index >= 0)
            return (NodeLabel)index;
        diagnostics.AddUnknown(DiagnosticCodes.UnknownLabel, text, Lexicon.OneOf(Names), Names);
        return null;
    }
}
