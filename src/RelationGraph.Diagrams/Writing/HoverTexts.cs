using System.Text;

using RelationGraph.Diagrams.Scenes;

namespace RelationGraph.Diagrams.Writing;

/// <summary>What a node or a mark says of itself when pointed at.</summary>
internal sealed class HoverTexts(Scene scene)
{
    private readonly Dictionary<string, string> names =
        scene.Nodes.ToDictionary(node => node.Node.Id, node => node.Node.Name, StringComparer.Ordinal);

    /// <summary>Gives the name of a node.</summary>
    public string Name(string id) => names[id];

    /// <summary>Gives the first line for an edge: type, ends, title, time and status.</summary>
    public string Headline(DiagramEdge edge)
    {
        var arrow = edge.IsDirected ? "→" : "↔";
        var when = edge.When is null ? "" : $"{edge.When}, ";
        var doubt = edge.IsEstablished ? "" : ", not established";
        return $"{MarkLabels.Words(edge.Type)}: {Name(edge.From)} {arrow} {Name(edge.To)} · {edge.Title} ({when}{edge.Status}{doubt})";
    }

    /// <summary>Gives each edge of a mark with its statements and their sources.</summary>
    public string Of(EdgeBundle bundle)
    {
        var text = new StringBuilder();
        foreach (var edge in bundle.Edges)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append(Headline(edge));
            foreach (var statement in edge.Statements)
                text.Append('\n').Append(statement.Text).Append(" [").Append(statement.Source).Append(']');
        }

        return text.ToString();
    }

    /// <summary>Gives what a node is, and what it stands for where it stands for several.</summary>
    public static string Of(DiagramNode node) =>
        $"{node.Name} ({node.Shape}, {node.Kind})" + (node.Emphasis?.Note is { } note ? $"\n{note}" : "") + string.Concat(node.Members.Select(member => $"\n{member}"));
}
