using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Testing;

/// <summary>Makes small corpora for tests; a node that a relation names and nobody made is a state.</summary>
public sealed class CorpusBuilder(Ontology ontology)
{
    private readonly List<Document> documents = [];
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);
    private readonly List<RelationDraft> relations = [];
    private readonly List<Coverage> coverage = [];

    public CorpusBuilder()
        : this(TextbookOntology.Ontology)
    {
    }

    public CorpusBuilder Document(string id, string date, int lines = 100, params ImmutableArray<int> none)
    {
        documents.Add(new Document
        {
            Id = id,
            Title = $"Document {id}",
            Publisher = "other",
            File = $"{id}.txt",
            Sha256 = new string('0', 64),
            Date = Edtf.Parse(date),
            DateBasis = "stated",
            Lines = lines,
            None = none.IsEmpty ? [] : [new LinesWithout(none, "background")],
        });
        return this;
    }

    public CorpusBuilder State(string id, string? name = null, params ImmutableArray<string> aliases) =>
        Node(NodeLabel.State, "state", id, name, aliases);

    public CorpusBuilder Organization(string id, string kind = "intergovernmental", string? name = null, params ImmutableArray<string> aliases) =>
        Node(NodeLabel.Organization, kind, id, name, aliases);

    public CorpusBuilder Project(string id, string kind = "dam", string? name = null, params ImmutableArray<string> aliases) =>
        Node(NodeLabel.Project, kind, id, name, aliases);

    public CorpusBuilder Place(string id, string kind = "city", string? name = null, params ImmutableArray<string> aliases) =>
        Node(NodeLabel.Place, kind, id, name, aliases);

    /// <summary>Adds an organ and the relation that ties it to the one it acts for.</summary>
    public CorpusBuilder Organ(string id, string principal, string? name = null)
    {
        Organization(id, "organ", name);
        return Relation($"{id.ToLowerInvariant()}-agency", RelationTypeNames.AgencyOf, id, principal);
    }

    public CorpusBuilder Relation(string id, string type, string from, string to, Func<RelationDraft, RelationDraft>? draft = null)
    {
        var plain = new RelationDraft(
            ontology, id, ontology.RelationType(type) ?? throw new ArgumentException($"No type '{type}'.", nameof(type)), from, to);
        relations.Add(draft is null ? plain : draft(plain));
        foreach (var end in new[] { from, to })
        {
            if (!nodes.ContainsKey(end))
                State(end);
        }

        return this;
    }

    public CorpusBuilder Covers(string type, string from, string to, params ImmutableArray<string> actors)
    {
        coverage.Add(new Coverage(type, actors, Edtf.Parse(from), Edtf.Parse(to)));
        return this;
    }

    public Corpus Build() => new(ontology, documents, nodes.Values, relations.Select(draft => draft.Build()), coverage);

    private CorpusBuilder Node(NodeLabel label, string kind, string id, string? name, ImmutableArray<string> aliases)
    {
        nodes[id] = new Node { Id = id, Label = label, Kind = kind, Name = name ?? $"Name of {id}", Aliases = aliases };
        return this;
    }
}
