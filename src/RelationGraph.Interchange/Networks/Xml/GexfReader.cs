using System.Xml;

using RelationGraph.Interchange.Networks.EdgeLists;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Reads GEXF 1.1 to 1.3.</summary>
/// <remarks>Nodes inside nodes are read into the same network. Times do not count: what ever holds is there. A mutual edge is one without direction.</remarks>
/// <param name="xml">The file, at its root.</param>
/// <param name="draft">Takes what is read.</param>
internal sealed class GexfReader(XmlReader xml, NetworkDraft draft) : XmlGraphReader(xml, draft)
{
    private readonly Dictionary<(bool IsOfEdges, string Id), XmlColumn> columns = [];
    private readonly List<XmlColumn> edgeDefaults = [];
    private XmlColumn? column;
    private string? ownerClass;

    protected override XmlPart PartOf(string name, XmlPart parent) => (name, parent) switch
    {
        ("graph", XmlPart.Root) => XmlPart.Graph,
        ("attributes", XmlPart.Graph) => XmlPart.Columns,
        ("attribute", XmlPart.Columns) => XmlPart.Column,
        ("default", XmlPart.Column) => XmlPart.Default,
        ("nodes" or "edges", XmlPart.Graph or XmlPart.Node) => XmlPart.Group,
        ("nodes" or "edges", XmlPart.OtherGraph or XmlPart.OtherNode) => XmlPart.OtherGroup,
        ("node", XmlPart.Group) => XmlPart.Node,
        ("node", XmlPart.OtherGroup) => XmlPart.OtherNode,
        ("edge", XmlPart.Group) => XmlPart.Edge,
        ("edge", XmlPart.OtherGroup) => XmlPart.OtherEdge,
        ("attvalues", XmlPart.Node) => XmlPart.NodeValues,
        ("attvalues", XmlPart.Edge) => XmlPart.EdgeValues,
        ("attvalue", XmlPart.NodeValues or XmlPart.EdgeValues) => XmlPart.Value,
        _ => XmlPart.Other,
    };

    protected override void OpenGraph()
    {
        var said = Xml.GetAttribute("defaultedgetype");
        var isDirected = said is null ? false : EdgeWords.IsDirected(said);
        Draft.Basis = new DirectionBasis(
            isDirected ?? throw Refusal(NetworkDiagnostics.Attribute, $"defaultedgetype is '{said}'", EdgeWords.Directions),
            said is null ? null : "as defaultedgetype says",
            "as its edges say");
        if (Xml.GetAttribute("mode") is "dynamic")
            Draft.Note("Times are not read: what ever holds is taken together.");
    }

    protected override void OpenNode()
    {
        if (Xml.GetAttribute("label") is { } label)
            Draft.Values.Name(Node, Short(label));
    }

    protected override XmlEdge OpenEdge()
    {
        var (line, place) = PlaceOf(Xml);
        var edge = new XmlEdge
        {
            Line = line,
            Column = place,
            Source = Xml.GetAttribute("source"),
            Target = Xml.GetAttribute("target"),
            Id = Xml.GetAttribute("id"),
            Direction = Xml.GetAttribute("type"),
            IsDirected = Draft.Basis.IsDirected,
        };
        foreach (var known in edgeDefaults)
            XmlRoles.Set(edge, known.Role, known.Default!);
        edge.Weight = Xml.GetAttribute("weight") ?? edge.Weight;
        edge.Type = Xml.GetAttribute("kind") ?? edge.Type;
        return edge;
    }

    protected override void OpenOther(XmlPart part, XmlPart parent)
    {
        switch (part)
        {
            case XmlPart.Columns:
                ownerClass = Xml.GetAttribute("class");
                break;
            case XmlPart.Column:
                OpenColumn();
                break;
            case XmlPart.Value:
                OpenValue(isOfEdge: parent is XmlPart.EdgeValues);
                break;
        }
    }

    protected override void CloseOther(XmlPart part)
    {
        switch (part)
        {
            case XmlPart.Default:
                column!.Default = Text;
                break;
            case XmlPart.Column:
                CloseColumn();
                break;
        }
    }

    private void OpenColumn()
    {
        var id = Xml.GetAttribute("id") ?? "";
        var name = Xml.GetAttribute("title") ?? id;
        column = new XmlColumn
        {
            Id = id,
            Name = name,
            IsOfNodes = ownerClass is "node",
            IsOfEdges = ownerClass is "edge",
            Role = ownerClass is "edge" ? ColumnNames.RoleOf(name) : ColumnRole.None,
        };
        if (columns.Count >= Draft.Limits.MostColumns)
            throw Refusal(NetworkDiagnostics.TooMany, $"{Draft.Limits.MostColumns} attributes");
    }

    private void CloseColumn()
    {
        if (column!.Role is not ColumnRole.None && columns.Values.Any(other => other.Role == column.Role))
            column.Role = ColumnRole.None;
        if (!columns.TryAdd((column.IsOfEdges, column.Id), column) || column.Default is null)
            return;
        if (column.Role is not ColumnRole.None)
            edgeDefaults.Add(column);
        if (column.IsOfNodes)
            column.Number = Draft.Values.Column(column.Name, column.Default);
    }

    private void OpenValue(bool isOfEdge)
    {
        // GEXF 1.1 names the attribute by 'id'.
        if ((Xml.GetAttribute("for") ?? Xml.GetAttribute("id")) is not { } name || Xml.GetAttribute("value") is not { } value
            || !columns.TryGetValue((isOfEdge, name), out var known))
            return;
        if (isOfEdge)
            XmlRoles.Set(Edge, known.Role, value);
        else if (value.Length > 0)
            Draft.Values.Set(known.Number ??= Draft.Values.Column(known.Name, known.Default), Node, Short(value));
    }
}
