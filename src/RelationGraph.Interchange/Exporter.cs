using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Interchange.Flat;
using RelationGraph.Interchange.Formats;
using RelationGraph.Interchange.Json;
using RelationGraph.Model.Selecting;
using RelationGraph.PropertyGraph;

namespace RelationGraph.Interchange;

/// <summary>Writes a selected graph in the formats of other programs.</summary>
public static class Exporter
{
    /// <summary>The name of the data where the caller gives none.</summary>
    public const string DefaultDataset = "relationgraph";

    /// <summary>Writes a selected graph to a stream, in UTF-8 without a byte-order mark.</summary>
    /// <param name="graph">The graph: its nodes, ties (ends as folded), and the evidence and history that the selection leaves.</param>
    /// <param name="format">The format; any but <see cref="ExportFormat.Csv"/>, which is a folder.</param>
    /// <param name="destination">Where to write; left open.</param>
    /// <param name="dataset">The name of the data, in formats that hold a whole property graph.</param>
    /// <returns>One sentence for each thing that the format could not hold; empty where it holds everything selected.</returns>
    /// <exception cref="ArgumentException">The format is a folder, or the dataset's name is empty.</exception>
    public static ImmutableArray<string> Write(
        SelectedGraph graph, ExportFormat format, Stream destination, string dataset = DefaultDataset)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(destination);
        var selected = SelectedCorpus.Of(graph);
        var corpus = selected.Corpus;
        var leftOut = format switch
        {
            ExportFormat.Json => CorpusJson.Write(corpus, destination),
            ExportFormat.GraphMl => GraphMlWriter.Write(FlatGraph.Of(corpus), destination),
            ExportFormat.Gexf => GexfWriter.Write(FlatGraph.Of(corpus), destination),
            ExportFormat.Cypher => CypherWriter.Write(corpus.ToGraph(dataset), destination),
            ExportFormat.Dot => DotWriter.Write(FlatGraph.Of(corpus), destination),
            ExportFormat.Cytoscape => CytoscapeWriter.Write(corpus.ToGraph(dataset), destination),
            ExportFormat.Csv => throw new ArgumentException("CSV is a folder of files; write it to a path.", nameof(format)),
            _ => throw new UnreachableException(),
        };
        return [.. selected.LeftOut, .. leftOut];
    }

    /// <summary>Writes a selected graph to a file, or for <see cref="ExportFormat.Csv"/> to a folder, whole or not at all.</summary>
    /// <param name="graph">The graph: its nodes, ties (ends as folded), and the evidence and history that the selection leaves.</param>
    /// <param name="format">The format.</param>
    /// <param name="path">The file, which is replaced, or the folder, which is replaced where it holds nothing but an earlier export.</param>
    /// <param name="dataset">The name of the data, in formats that hold a whole property graph.</param>
    /// <returns>One sentence for each thing that the format could not hold; empty where it holds everything selected.</returns>
    /// <exception cref="ArgumentException">The path or the dataset's name is empty.</exception>
    /// <exception cref="IOException">The path cannot be written, or the folder holds other files.</exception>
    /// <exception cref="UnauthorizedAccessException">The path may not be written.</exception>
    public static ImmutableArray<string> Write(
        SelectedGraph graph, ExportFormat format, string path, string dataset = DefaultDataset)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var leftOut = ImmutableArray<string>.Empty;
        if (format == ExportFormat.Csv)
        {
            var selected = SelectedCorpus.Of(graph);
            var data = selected.Corpus.ToGraph(dataset);
            WholeOutput.WriteFolder(path, CsvFolderWriter.IsOurs, folder => leftOut = CsvFolderWriter.Write(data, folder));
            return [.. selected.LeftOut, .. leftOut];
        }

        WholeOutput.WriteFile(path, stream => leftOut = Write(graph, format, stream, dataset));
        return leftOut;
    }
}
