using System.Collections.Frozen;
using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model;

/// <summary>Everything that was encoded: documents, nodes, relations and what they cover.</summary>
/// <remarks>Documents, nodes and relations stand in the order of their ids, so that equal corpora list equally.</remarks>
public sealed class Corpus
{
    private readonly FrozenDictionary<string, Node> nodes;
    private readonly FrozenDictionary<string, Relation> relations;
    private readonly FrozenDictionary<string, Document> documents;
    private readonly FrozenDictionary<string, string> principals;

    /// <summary>Makes a corpus from its parts.</summary>
    /// <param name="ontology">The vocabulary.</param>
    /// <param name="documents">The documents, ids unique.</param>
    /// <param name="nodes">The nodes, ids unique.</param>
    /// <param name="relations">The relations, ids unique, whose ends are among the nodes.</param>
    /// <param name="coverage">What the documents cover.</param>
    /// <exception cref="ArgumentException">An id stands twice, or a relation's end is no node.</exception>
    public Corpus(
        Ontology ontology,
        IEnumerable<Document> documents,
        IEnumerable<Node> nodes,
        IEnumerable<Relation> relations,
        IEnumerable<Coverage> coverage)
    {
        Ontology = ontology;
        Documents = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];
        Nodes = [.. nodes.OrderBy(node => node.Id, StringComparer.Ordinal)];
        Relations = [.. relations.OrderBy(relation => relation.Id, StringComparer.Ordinal)];
        Coverage = [.. coverage];
        this.documents = Documents.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal);
        this.nodes = Nodes.ToFrozenDictionary(node => node.Id, StringComparer.Ordinal);
        this.relations = Relations.ToFrozenDictionary(relation => relation.Id, StringComparer.Ordinal);
        foreach (var relation in Relations)
        {
            foreach (var end in new[] { relation.From, relation.To })
            {
                if (!this.nodes.ContainsKey(end))
                    throw new ArgumentException($"Relation '{relation.Id}' ends at '{end}', which is no node.", nameof(relations));
            }
        }

        principals = PrincipalsOf(Relations);
    }

    /// <summary>The vocabulary.</summary>
    public Ontology Ontology { get; }

    /// <summary>The documents.</summary>
    public ImmutableArray<Document> Documents { get; }

    /// <summary>The nodes.</summary>
    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The relations.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>For which actors and years each type of relation is covered.</summary>
    public ImmutableArray<Coverage> Coverage { get; }

    /// <summary>The last day that the newest document may have been written on, or null without documents.</summary>
    public DateOnly? CurrentDate => Documents.Max(document => document.Date.EndLatest ?? document.Date.StartLatest);

    /// <summary>Gives a node.</summary>
    /// <param name="id">The node's id, in its exact case.</param>
    /// <returns>The node.</returns>
    /// <exception cref="KeyNotFoundException">There is no node with that id.</exception>
    public Node Node(string id) => nodes[id];

    /// <summary>Finds a node.</summary>
    /// <param name="id">The node's id, in its exact case.</param>
    /// <returns>The node, or null where there is none.</returns>
    public Node? FindNode(string id) => nodes.GetValueOrDefault(id);

    /// <summary>Finds a relation.</summary>
    /// <param name="id">The relation's id, in its exact case.</param>
    /// <returns>The relation, or null where there is none.</returns>
    public Relation? FindRelation(string id) => relations.GetValueOrDefault(id);

    /// <summary>Finds a document.</summary>
    /// <param name="id">The document's id, in its exact case.</param>
    /// <returns>The document, or null where there is none.</returns>
    public Document? FindDocument(string id) => documents.GetValueOrDefault(id);

    /// <summary>Gives the name of a node where the text is a node's id, and the text itself otherwise.</summary>
    /// <param name="idOrText">A node's id or a free text, such as who reports a fact.</param>
    /// <returns>The name to show.</returns>
    public string NameOf(string idOrText) => FindNode(idOrText)?.Name ?? idOrText;

    /// <summary>Follows <c>AGENCY_OF</c> from an organ to the state or organization for which it acts in the end.</summary>
    /// <param name="id">A node's id.</param>
    /// <returns>The principal's id, or the same id for a node that is nobody's organ.</returns>
    public string PrincipalOf(string id) => principals.GetValueOrDefault(id, id);

    /// <summary>Gives the first day on which the newest document that supports a relation may have been written.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>The day up to which "ongoing" is certain, or null where no document dates it.</returns>
    public DateOnly? KnownUntil(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        DateOnly? newest = null;
        foreach (var piece in relation.Evidence)
        {
            if (FindDocument(piece.Document)?.Date.StartEarliest is { } day && (newest is null || day > newest))
                newest = day;
        }

        return newest;
    }

    private static FrozenDictionary<string, string> PrincipalsOf(ImmutableArray<Relation> relations)
    {
        var direct = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in relations)
        {
            if (string.Equals(relation.Type.Name, RelationTypeNames.AgencyOf, StringComparison.Ordinal))
                direct.TryAdd(relation.From, relation.To);
        }

        var final = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var organ in direct.Keys)
        {
            var principal = organ;
            for (var steps = 0; steps <= direct.Count && direct.TryGetValue(principal, out var next); steps++)
                principal = next;
            final[organ] = principal;
        }

        return final.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
