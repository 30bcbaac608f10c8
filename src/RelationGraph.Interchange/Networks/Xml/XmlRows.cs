using System.Globalization;
using System.Xml;

using RelationGraph.Interchange.Networks.EdgeLists;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Takes nodes and edges of an XML file, which may name nodes before they are there.</summary>
internal sealed class XmlRows
{
    private readonly NetworkDraft draft;
    private readonly List<bool> isDeclared = [];

    // Edges whose ends were not there yet, with the column where they stand.
    private readonly List<(int Edge, int Column)> early = [];

    public XmlRows(NetworkDraft draft)
    {
        this.draft = draft;
        draft.Declared = isDeclared;
    }

    /// <summary>Takes the node whose tag is current.</summary>
    /// <returns>Its number, or null where it has no id that can be read.</returns>
    public int? Declare(XmlReader xml)
    {
        var (line, column) = XmlGraphReader.PlaceOf(xml);
        if (xml.GetAttribute("id") is not { } id || string.IsNullOrWhiteSpace(id))
        {
            draft.Faults.Add(NetworkDiagnostics.NodeWithoutId, line, column, "");
            return null;
        }

        if (!IsText(id, out var code, out var found))
        {
            draft.Faults.Add(code!, line, column, found);
            return null;
        }

        var node = Number(id);
        if (isDeclared[node])
            draft.Faults.Add(NetworkDiagnostics.NodeTwice, line, column, id);
        isDeclared[node] = true;
        return node;
    }

    /// <summary>Takes an edge.</summary>
    public void Add(XmlEdge edge)
    {
        draft.Rows++;
        void Reject(DiagnosticCode code, string found, string? expected = null) =>
            draft.Faults.Reject(code, edge.Line, edge.Column, found, expected);
        double? weight = null;
        sbyte? sign = null;
        bool? isDirected = null, isSymmetric = null;
        if (string.IsNullOrWhiteSpace(edge.Source) || string.IsNullOrWhiteSpace(edge.Target))
            Reject(NetworkDiagnostics.NoEnd, string.IsNullOrWhiteSpace(edge.Source) ? "source" : "target", "the id of a node");
        else if (edge.Weight is not null && (weight = EdgeWords.Weight(edge.Weight)) is null)
            Reject(NetworkDiagnostics.Weight, edge.Weight, EdgeWords.Weights);
        else if (edge.Sign is not null && (sign = EdgeWords.Sign(edge.Sign)) is null)
            Reject(NetworkDiagnostics.Sign, edge.Sign, EdgeWords.Signs);
        else if (edge.Direction is not null && (isDirected = EdgeWords.IsDirected(edge.Direction)) is null)
            Reject(NetworkDiagnostics.Direction, edge.Direction, EdgeWords.Directions);
        else if (edge.Symmetric is not null && (isSymmetric = EdgeWords.Flag(edge.Symmetric)) is null)
            Reject(NetworkDiagnostics.Direction, edge.Symmetric, EdgeWords.Flags);
        else if (!IsText(edge.Source, out var code, out var found) || !IsText(edge.Target, out code, out found)
            || !IsText(edge.Type, out code, out found) || !IsText(edge.Id, out code, out found))
            Reject(code!, found);
        else
            Take(edge, weight, sign, isSymmetric is true ? false : isDirected);
    }

    /// <summary>Rejects the edge whose tag is current: one that joins many nodes, or one of a graph that is not read.</summary>
    public void RejectOther(XmlReader xml)
    {
        var (line, column) = XmlGraphReader.PlaceOf(xml);
        draft.Rows++;
        draft.Faults.Reject(xml.LocalName is "hyperedge" ? NetworkDiagnostics.Hyperedge : NetworkDiagnostics.OtherGraph, line, column, "");
    }

    /// <summary>Rejects edges whose ends never came.</summary>
    public void Finish()
    {
        foreach (var (edge, column) in early)
        {
            var (tail, head, line) = draft.Edges.Ends(edge);
            if (isDeclared[tail] && isDeclared[head])
                continue;
            draft.Edges.Remove(edge);
            draft.Faults.Reject(NetworkDiagnostics.UnknownNode, line, column, draft.Nodes.Ids[isDeclared[tail] ? head : tail]);
        }
    }

    private void Take(XmlEdge edge, double? weight, sbyte? sign, bool? isDirected)
    {
        var (tail, head) = (Number(edge.Source), Number(edge.Target));
        if (!isDeclared[tail] || !isDeclared[head])
            early.Add((draft.Edges.Added, edge.Column));
        draft.Edges.Add(
            new EdgeRow
            {
                Tail = tail,
                Head = head,
                Line = edge.Line,
                Weight = weight,
                Sign = sign,
                IsDirected = isDirected,
                Type = edge.Type,
                Id = edge.Id,
            },
            edge.IsDirected);
    }

    private int Number(string? id)
    {
        var node = draft.Nodes.Number(id);
        if (node == isDeclared.Count)
            isDeclared.Add(false);
        return node;
    }

    private bool IsText(string? text, out DiagnosticCode? code, out string found)
    {
        (code, found) = (null, "");
        if (text?.Length > draft.Limits.LongestText)
            (code, found) = (NetworkDiagnostics.TooLong, string.Create(CultureInfo.InvariantCulture, $"a text of more than {draft.Limits.LongestText} characters"));
        else if (FieldText.ControlIn(text) is { } control)
            (code, found) = (NetworkDiagnostics.Control, string.Create(CultureInfo.InvariantCulture, $"U+{(int)control:X4}"));
        return code is null;
    }
}
