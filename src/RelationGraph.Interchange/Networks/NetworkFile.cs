using System.Diagnostics;

using RelationGraph.Interchange.Networks.EdgeLists;
using RelationGraph.Interchange.Networks.Xml;

namespace RelationGraph.Interchange.Networks;

/// <summary>Reads a network from a file of others: an edge list, GraphML or GEXF.</summary>
/// <remarks>
/// The format is told by the content: what begins as a tag is XML, whose root says which; text is an edge list, unless it is
/// known to be something else. A file is read once from its beginning to its end, in memory proportional to its nodes and edges.
/// </remarks>
public static class NetworkFile
{
    /// <summary>Reads a network, collecting the faults of its rows.</summary>
    /// <param name="source">The file's bytes; reading ends where they end.</param>
    /// <param name="name">The file's name, for diagnostics.</param>
    /// <param name="options">How it is read, or null for the defaults.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The network and the faults, or the faults alone where the file is refused as a whole.</returns>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static NetworkReading Read(Stream source, string name, NetworkReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        options ??= new NetworkReadOptions();
        var draft = new NetworkDraft(name, options);
        try
        {
            using var input = new LimitedInput(source, options.Limits, cancellation);
            if (input.Beginning.IsEmpty)
                throw new UnreadableFile(NetworkDiagnostics.Empty, "");
            var isXml = options.Format is { } asked ? asked is NetworkFormat.GraphMl or NetworkFormat.Gexf : FormatFinder.IsXml(input.Beginning);
            if (isXml)
                XmlNetwork.Read(input, options.Format, draft);
            else
                ReadEdgeList(input, options.Format, draft);
            return draft.Finish();
        }
        catch (UnreadableFile fault)
        {
            return draft.Refuse(fault);
        }
    }

    /// <summary>Tells whether a file is our own JSON, which holds more than a network and is read by <see cref="JsonReader"/>.</summary>
    /// <param name="beginning">Its first bytes; some thousands are enough.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsCorpusJson(ReadOnlySpan<byte> beginning) => FormatFinder.IsCorpusJson(beginning);

    private static void ReadEdgeList(LimitedInput input, NetworkFormat? asked, NetworkDraft draft)
    {
        FormatFinder.CheckEdgeList(input.Beginning, asked is not null);
        var layout = LayoutFinder.Find(input, asked is { } format ? DelimiterOf(format) : null, draft.Limits);
        draft.Format = FormatOf(layout.Delimiter);
        draft.Basis = layout.Basis;
        draft.Note(layout.Note);
        new EdgeListReader(input, layout, draft).Read();
    }

    private static byte DelimiterOf(NetworkFormat format) => format switch
    {
        NetworkFormat.Csv => (byte)',',
        NetworkFormat.SemicolonSeparated => (byte)';',
        NetworkFormat.Tsv => (byte)'\t',
        NetworkFormat.BlankSeparated => FieldSplitter.Blanks,
        _ => throw new UnreachableException(),
    };

    private static NetworkFormat FormatOf(byte delimiter) => delimiter switch
    {
        (byte)',' => NetworkFormat.Csv,
        (byte)';' => NetworkFormat.SemicolonSeparated,
        (byte)'\t' => NetworkFormat.Tsv,
        _ => NetworkFormat.BlankSeparated,
    };
}
