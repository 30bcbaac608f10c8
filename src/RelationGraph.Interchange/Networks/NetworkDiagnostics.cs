using System.Collections.Immutable;

using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Networks;

/// <summary>The kinds of fault that reading a network can find: an error refuses the file, a warning one row or node.</summary>
public static class NetworkDiagnostics
{
    /// <summary>The file is larger than what is read.</summary>
    public static DiagnosticCode TooLarge { get; } = Error("RG1101", "the file is larger than {0}", "A larger file is refused.");

    /// <summary>There is nothing in the file.</summary>
    public static DiagnosticCode Empty { get; } = Error("RG1102", "the file is empty", "A file that is there holds a row or a header at least.");

    /// <summary>The bytes are not text that is read.</summary>
    public static DiagnosticCode NotText { get; } = Error(
        "RG1103", "found {0}", "An edge list is text in UTF-8, with or without a byte-order mark. Unpack the file, or save it in that encoding.");

    /// <summary>The file is of a format that is not read.</summary>
    public static DiagnosticCode OtherFormat { get; } = Error(
        "RG1104", "found {0}", "Edge lists, GraphML, GEXF and our own JSON are read. Most programs export one of them.");

    /// <summary>The text is not XML.</summary>
    public static DiagnosticCode NotXml { get; } = Error("RG1105", "not XML: {0}", "The file does not parse. What stands after this place was not looked at.");

    /// <summary>The file has a document type declaration.</summary>
    public static DiagnosticCode Doctype { get; } = Error(
        "RG1106", "a DOCTYPE", "A DOCTYPE can define entities that grow without end or name other files. Neither GraphML nor GEXF needs one: delete it.");

    /// <summary>The file refers to another one.</summary>
    public static DiagnosticCode Reference { get; } = Error(
        "RG1107", "the external reference {0}", "A file that takes parts of itself from elsewhere is refused. Put the parts into it.");

    /// <summary>The file nests more levels than are read.</summary>
    public static DiagnosticCode TooDeep { get; } = Error("RG1108", "nested more than {0} levels deep", "No network needs as many levels.");

    /// <summary>The file has more nodes, edges or columns than are read.</summary>
    public static DiagnosticCode TooMany { get; } = Error("RG1109", "more than {0}", "A larger file is refused.");

    /// <summary>A text of an XML file is longer than what is read.</summary>
    public static DiagnosticCode TooLongTag { get; } = Error("RG1110", "a tag or text of more than {0}", "What stands after this place was not looked at.");

    /// <summary>The XML file holds no graph.</summary>
    public static DiagnosticCode NoGraph { get; } = Error("RG1111", "no graph", "GraphML and GEXF hold their nodes and edges in an element 'graph'.");

    /// <summary>What the file says of all its edges cannot be understood.</summary>
    public static DiagnosticCode Attribute { get; } = Error("RG1112", "{0}", "Every edge of the file hangs on it.");

    /// <summary>A row has another number of columns than the others.</summary>
    public static DiagnosticCode Columns { get; } = Warning("RG1121", "found {0}", "Each row has as many columns as the header, or, without one, as most of the first rows.");

    /// <summary>An edge lacks an end.</summary>
    public static DiagnosticCode NoEnd { get; } = Warning("RG1122", "no {0}", "An edge has two ends.");

    /// <summary>A weight is no number that can be calculated with.</summary>
    public static DiagnosticCode Weight { get; } = Warning("RG1123", "the weight '{0}'", "Weights are finite numbers with a decimal point. Measures that need weights from 0 refuse lesser ones.");

    /// <summary>A sign is none.</summary>
    public static DiagnosticCode Sign { get; } = Warning("RG1124", "the sign '{0}'", "A sign is +1 or positive, -1 or negative, 0 or neutral.");

    /// <summary>What should say whether an edge is directed does not.</summary>
    public static DiagnosticCode Direction { get; } = Warning("RG1125", "the direction '{0}'", "An edge is directed, undirected or mutual; columns that say so by yes or no take true or false.");

    /// <summary>A row is not UTF-8.</summary>
    public static DiagnosticCode NotUtf8 { get; } = Warning("RG1126", "{0} is not UTF-8", "Edge lists are UTF-8. Save the file in that encoding.");

    /// <summary>An id or a type holds a control character.</summary>
    public static DiagnosticCode Control { get; } = Warning("RG1127", "control character {0}", "Ids and types are text on one line.");

    /// <summary>A quoted field is not well formed.</summary>
    public static DiagnosticCode Quote { get; } = Warning(
        "RG1128", "{0}", "A quoted field ends with a quote before the next column; a quote inside is written twice. Only columns that are not read may hold line ends.");

    /// <summary>A row or a text is longer than what is read.</summary>
    public static DiagnosticCode TooLong { get; } = Warning("RG1129", "found {0}", "Longer ones are not read.");

    /// <summary>An edge ends in a node that the file does not have.</summary>
    public static DiagnosticCode UnknownNode { get; } = Warning("RG1130", "no node '{0}'", "In GraphML and GEXF the ends of edges are nodes of the file.");

    /// <summary>An edge joins more than two nodes.</summary>
    public static DiagnosticCode Hyperedge { get; } = Warning("RG1131", "a hyperedge", "An edge joins two nodes. Say by edges what the hyperedge means: each with each, or each with a node that stands for it.");

    /// <summary>An edge stands in a graph that is not read.</summary>
    public static DiagnosticCode OtherGraph { get; } = Warning("RG1132", "an edge of a second graph", "The first graph of a file is read.");

    /// <summary>A node has no id.</summary>
    public static DiagnosticCode NodeWithoutId { get; } = Warning("RG1141", "a node without id", "Edges name nodes by their id; the node is left out.");

    /// <summary>A node stands twice.</summary>
    public static DiagnosticCode NodeTwice { get; } = Warning("RG1142", "a second node '{0}'", "An id stands for one node; what is said of it here is taken as well.");

    /// <summary>All codes in their order.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        TooLarge, Empty, NotText, OtherFormat, NotXml, Doctype, Reference, TooDeep, TooMany, TooLongTag, NoGraph, Attribute,
        Columns, NoEnd, Weight, Sign, Direction, NotUtf8, Control, Quote, TooLong, UnknownNode, Hyperedge, OtherGraph, NodeWithoutId, NodeTwice,
    ];

    private static DiagnosticCode Error(string id, string message, string help) => new(id, Severity.Error, message, help);

    private static DiagnosticCode Warning(string id, string message, string help) => new(id, Severity.Warning, message, help);
}
