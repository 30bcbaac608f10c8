using System.Collections.Immutable;
using System.Text;

using RelationGraph.Interchange.Flat;
using RelationGraph.Model.Facts;

namespace RelationGraph.Interchange.Formats;

/// <summary>Writes Graphviz's language; our own attributes begin with <c>rg_</c>, so that none is taken for one of Graphviz's.</summary>
internal static class DotWriter
{
    private const string Prefix = "rg_";

    public static ImmutableArray<string> Write(FlatGraph graph, Stream destination)
    {
        var plain = new PlainText();
        using (var dot = new StreamWriter(destination, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" })
        {
            dot.WriteLine("digraph relationgraph {");
            dot.WriteLine("  graph [charset=\"UTF-8\"];");
            foreach (var node in graph.Nodes)
            {
                dot.Write($"  {Quoted(plain.Of(node.Id))} [label={Shown(plain.Of(node.Name))}");
                WriteValues(dot, FlatGraph.NodeColumns, node.Values, plain);
                dot.WriteLine("];");
            }

            foreach (var edge in graph.Edges)
            {
                var relation = edge.Relation;
                dot.Write($"  {Quoted(plain.Of(relation.From))} -> {Quoted(plain.Of(relation.To))} [label={Shown(relation.Type.Name)}");
                dot.Write($", tooltip={Shown(plain.Of(relation.Title))}{Look(relation)}, {Prefix}id={Quoted(relation.Id)}");
                WriteValues(dot, graph.EdgeColumns, edge.Values, plain);
                dot.WriteLine("];");
            }

            dot.WriteLine("}");
        }

        return
        [
            .. FlatGraph.LeftOut,
            "Attributes of ours begin with 'rg_'; all of them are texts, and a backslash in them is doubled.",
            .. plain.LeftOut(),
        ];
    }

    private static string Look(Relation relation) =>
        (relation.IsSymmetric ? ", dir=none" : "") + (relation.IsEstablished ? "" : ", style=dashed");

    private static void WriteValues(
        StreamWriter dot, ImmutableArray<FlatColumn> columns, ImmutableArray<string?> values, PlainText plain)
    {
        for (var index = 0; index < columns.Length; index++)
        {
            if (values[index] is { } value)
                dot.Write($", {Quoted(Prefix + columns[index].Name)}={Quoted(plain.Of(value))}");
        }
    }

    // Graphviz unescapes quotes alone; a backslash that stood before the closing quote would swallow it.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A text that Graphviz draws, where it reads entities and escapes.</summary>
    private static string Shown(string text) => Quoted(text.Replace("&", "&amp;", StringComparison.Ordinal))
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
