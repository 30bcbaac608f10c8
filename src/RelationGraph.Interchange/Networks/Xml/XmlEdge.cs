namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>An edge of an XML file while it is read, in the file's own words.</summary>
internal sealed class XmlEdge
{
    public required int Line { get; init; }

    public required int Column { get; init; }

    public string? Source { get; init; }

    public string? Target { get; init; }

    public string? Id { get; set; }

    public string? Weight { get; set; }

    public string? Sign { get; set; }

    public string? Type { get; set; }

    /// <summary>Directed, undirected or mutual; null where it does not say.</summary>
    public string? Direction { get; set; }

    /// <summary>Whether it reads the same from both ends, as our own exports say.</summary>
    public string? Symmetric { get; set; }

    /// <summary>Whether it is directed where it does not say.</summary>
    public required bool IsDirected { get; init; }
}
