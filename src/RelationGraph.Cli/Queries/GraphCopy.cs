using System.Collections.Immutable;

using RelationGraph.Cypher.Storage;
using RelationGraph.Interchange;
using RelationGraph.Model;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Vocabulary;
using RelationGraph.PropertyGraph;

namespace RelationGraph.Cli.Queries;

/// <summary>Saves a changed graph as the JSON export, which knows what documents say and nothing else.</summary>
internal static class GraphCopy
{
    private const int MostTold = 5;
    private const string MadeByQuery = "new/";

    /// <summary>Saves a graph.</summary>
    /// <param name="store">The graph.</param>
    /// <param name="ontology">The vocabulary that it was read with.</param>
    /// <param name="path">The file, which is replaced.</param>
    /// <exception cref="CommandFailure">The format cannot hold the graph, or the file cannot be written; nothing is.</exception>
    public static void Save(GraphStore store, Ontology ontology, string path)
    {
        var (corpus, json) = Held(store, ontology);
        DemandReadable(json, path, corpus.Ontology);
        try
        {
            using var stream = File.Create(path + ".partial");
            json.WriteTo(stream);
            stream.Close();
            File.Move(path + ".partial", path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{path}' cannot be written: {exception.Message}", exception);
        }
    }

    private static (Corpus Corpus, MemoryStream Json) Held(GraphStore store, Ontology ontology)
    {
        try
        {
            var graph = Named(store.ToGraph());
            var corpus = graph.ToCorpus(ontology);
            var lost = Lost(graph, corpus.ToGraph(Exporter.DefaultDataset)).Take(MostTold + 1).ToList();
            if (lost.Count > 0)
                throw Unheld(string.Join("\n", lost.Take(MostTold)) + (lost.Count > MostTold ? "\nand more" : ""));
            var json = new MemoryStream();
            Exporter.Write(corpus.Select(new Selection()), ExportFormat.Json, json);
            return (corpus, json);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            throw Unheld(fault.Message);
        }
    }

    /// <summary>Gives nodes and relationships that a query made the ids that their property says.</summary>
    private static Graph Named(Graph graph)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            if (node.Id.StartsWith(MadeByQuery, StringComparison.Ordinal) && node.Properties.GetValueOrDefault(GraphNames.Id) is GraphValue.Text { Value: var id })
                ids[node.Id] = id;
        }

        string Name(string id) => ids.GetValueOrDefault(id, id);
        return new Graph(
            graph.Nodes.Select(node => node with { Id = Name(node.Id) }),
            graph.Relationships.Select(relationship => relationship with
            {
                Id = relationship.Id.StartsWith(MadeByQuery, StringComparison.Ordinal) && relationship.Properties.GetValueOrDefault(GraphNames.Id) is GraphValue.Text { Value: var id } ? id : relationship.Id,
                From = Name(relationship.From),
                To = Name(relationship.To),
            }));
    }

    /// <summary>What of a graph is not in another any more: the format adds what follows from the rest, and drops what it does not know.</summary>
    private static IEnumerable<string> Lost(Graph graph, Graph kept)
    {
        var nodes = kept.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            var what = $"node {node.Id}";
            if (!nodes.TryGetValue(node.Id, out var held))
                yield return $"{what}: its id";
            foreach (var label in held is null ? [] : node.Labels.Except(held.Labels, StringComparer.Ordinal))
                yield return $"{what}: the label {label}";
            foreach (var property in held is null ? [] : Lost(what, node.Properties, held.Properties))
                yield return property;
        }

        var relationships = kept.Relationships.ToDictionary(relationship => relationship.Id, StringComparer.Ordinal);
        foreach (var relationship in graph.Relationships)
        {
            var what = $"relationship {relationship.Id}";
            if (!relationships.TryGetValue(relationship.Id, out var held))
                yield return $"{what}: its id";
            foreach (var property in held is null ? [] : Lost(what, relationship.Properties, held.Properties))
                yield return property;
        }
    }

    private static IEnumerable<string> Lost(string what, ImmutableSortedDictionary<string, GraphValue> properties, ImmutableSortedDictionary<string, GraphValue> held)
    {
        foreach (var (name, value) in properties)
        {
            if (!held.TryGetValue(name, out var other))
                yield return $"{what}: the property {name}";
            else if (!value.Equals(other))
                yield return $"{what}: the property {name}, which follows from others or has another type";
        }
    }

    private static void DemandReadable(MemoryStream json, string path, Ontology ontology)
    {
        var errors = JsonReader.Read(json.GetBuffer().AsMemory(0, (int)json.Length), Path.GetFileName(path), ontology).Diagnostics
            .Where(diagnostic => diagnostic.Code.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()).ToList();
        if (errors.Count > 0)
            throw Unheld(string.Join("\n", errors.Take(MostTold)));
    }

    private static CommandFailure Unheld(string what) =>
        CommandFailure.Input($"nothing was saved, since the JSON export cannot hold what the query made:\n{what}");
}
