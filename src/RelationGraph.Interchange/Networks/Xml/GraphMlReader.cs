using System.Xml;

using RelationGraph.Interchange.Networks.EdgeLists;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Reads GraphML 1.0 and 1.1.</summary>
/// <remarks>
/// Graphs inside nodes are read into the same network. Ports do not count: an edge ends in its node. A hyperedge is rejected, and
/// so are edges of a second graph.
/// </remarks>
/// <param name="xml">The file, at its root.</param>
/// <param name="draft">Takes what is read.</param>
internal sealed class GraphMlReader(XmlReader xml, NetworkDraft draft) : XmlGraphReader(xml, draft)
{
    private readonly Dictionary<string, XmlColumn> keys = new(StringComparer.Ordinal);
    private readonly List<XmlColumn> edgeDefaults = [];
    private readonly Stack<bool> areDirected = new();
    private XmlColumn? key;
    private bool isOfEdge;
    private bool hasInner;
    private bool hasPorts;

    protected override XmlPart PartOf(string name, XmlPart parent) => (name, parent) switch
    {
        ("key", XmlPart.Root) => XmlPart.Column,
        ("default", XmlPart.Column) => XmlPart.Default,
        ("graph", XmlPart.Root or XmlPart.Node or XmlPart.Edge) => XmlPart.Graph,
        ("graph", XmlPart.OtherNode or XmlPart.OtherEdge) => XmlPart.OtherGraph,
        ("node", XmlPart.Graph) => XmlPart.Node,
        ("node", XmlPart.OtherGraph) => XmlPart.OtherNode,
        ("edge", XmlPart.Graph) => XmlPart.Edge,
        ("hyperedge", XmlPart.Graph or XmlPart.OtherGraph) or ("edge", XmlPart.OtherGraph) => XmlPart.OtherEdge,
        ("data", XmlPart.Node or XmlPart.Edge) => XmlPart.Value,
        _ => XmlPart.Other,
    };

    protected override void OpenGraph()
    {
        var said = Xml.GetAttribute("edgedefault");
        var isDirected = said is null ? areDirected.TryPeek(out var outer) && outer : EdgeWords.IsDirected(said);
        if (isDirected is null)
            throw Refusal(NetworkDiagnostics.Attribute, $"edgedefault is '{said}'", EdgeWords.Directions);
        if (areDirected.Count == 0)
            Draft.Basis = new DirectionBasis(isDirected.Value, said is null ? null : "as edgedefault says", "as its edges say");
        else if (!hasInner)
            Draft.Note("Graphs inside nodes are read into the same network.");
        hasInner |= areDirected.Count > 0;
        areDirected.Push(isDirected.Value);
    }

    protected override void OpenNode()
    {
    }

    protected override XmlEdge OpenEdge()
    {
        var (line, column) = PlaceOf(Xml);
        if (!hasPorts && (Xml.GetAttribute("sourceport") ?? Xml.GetAttribute("targetport")) is not null)
        {
            hasPorts = true;
            Draft.Note("Ports are not read: an edge ends in its node.");
        }

        var edge = new XmlEdge
        {
            Line = line,
            Column = column,
            Source = Xml.GetAttribute("source"),
            Target = Xml.GetAttribute("target"),
            Id = Xml.GetAttribute("id"),
            IsDirected = areDirected.Peek(),
        };
        if (Xml.GetAttribute("directed") is { } directed)
            edge.Direction = EdgeWords.Flag(directed) switch { true => "directed", false => "undirected", null => directed };
        foreach (var known in edgeDefaults)
            XmlRoles.Set(edge, known.Role, known.Default!);
        return edge;
    }

    protected override void OpenOther(XmlPart part, XmlPart parent)
    {
        switch (part)
        {
            case XmlPart.Column:
                OpenKey();
                break;
            case XmlPart.Value:
                key = keys.GetValueOrDefault(Xml.GetAttribute("key") ?? "");
                isOfEdge = parent is XmlPart.Edge;
                break;
        }
    }

    protected override void CloseOther(XmlPart part)
    {
        switch (part)
        {
            case XmlPart.Graph:
                areDirected.Pop();
                break;
            case XmlPart.Default:
                key!.Default = Text;
                break;
            case XmlPart.Column:
                CloseKey();
                break;
            case XmlPart.Value when key is not null && isOfEdge && key.IsOfEdges:
                XmlRoles.Set(Edge, key.Role, Text);
                break;
            case XmlPart.Value when key is { Name.Length: > 0, IsOfNodes: true } && !isOfEdge && Text is { Length: > 0 } value:
                Draft.Values.Set(key.Number ??= Draft.Values.Column(key.Name, key.Default), Node, value);
                break;
        }
    }

    private void OpenKey()
    {
        var owner = Xml.GetAttribute("for") ?? "all";
        var name = Xml.GetAttribute("attr.name") ?? "";
        key = new XmlColumn
        {
            Id = Xml.GetAttribute("id") ?? "",
            Name = name,
            IsOfNodes = owner is "node" or "all",
            IsOfEdges = owner is "edge" or "all",
            Role = ColumnNames.RoleOf(name),
        };
        if (keys.Count >= Draft.Limits.MostColumns)
            throw Refusal(NetworkDiagnostics.TooMany, $"{Draft.Limits.MostColumns} keys");
    }

    private void CloseKey()
    {
        // The first of two keys of a role is the one that counts, and so is the first of two with an id.
        var isTaken = key!.IsOfEdges && keys.Values.Any(other => other.IsOfEdges && other.Role == key.Role && key.Role is not ColumnRole.None);
        if (isTaken)
            key.Role = ColumnRole.None;
        if (!keys.TryAdd(key.Id, key) || key.Default is null)
            return;
        if (key is { IsOfEdges: true, Role: not ColumnRole.None })
            edgeDefaults.Add(key);
        if (key is { IsOfNodes: true, Name.Length: > 0 })
            key.Number = Draft.Values.Column(key.Name, key.Default);
    }
}
