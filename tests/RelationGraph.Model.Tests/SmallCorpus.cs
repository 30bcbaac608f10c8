using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Tests;

/// <summary>A corpus of a few invented states, small enough to reason about by hand.</summary>
internal static class SmallCorpus
{
    public static StatusTerm Active { get; } = Status("active", established: true, over: false);

    public static StatusTerm Proposed { get; } = Status("proposed", established: false, over: false);

    public static StatusTerm Ended { get; } = Status("ended", established: true, over: true);

    public static Ontology Ontology { get; } = new(
        [
            new NodeType(NodeLabel.State, "A state.", [new Term("state", "")]),
            new NodeType(NodeLabel.Organization, "A body.", [new Term("organ", ""), new Term("alliance", "")]),
            new NodeType(NodeLabel.Project, "A project.", [new Term("dam", "")]),
        ],
        [
            Type("TREATY", symmetric: true),
            Type("MEMBER_OF"),
            Type("PARTICIPATES_IN"),
            Type("AGENCY_OF"),
            Type("AID"),
            Type("POSITION", ties: false),
        ],
        [Proposed, Active, Ended],
        ImmutableSortedDictionary<string, ImmutableArray<Term>>.Empty);

    public static Corpus Of(params Relation[] relations) => new(
        Ontology,
        [Document("old", "2005-06-01"), Document("new", "2013-09-24")],
        [
            Node("AAA", NodeLabel.State, "state"), Node("BBB", NodeLabel.State, "state"), Node("CCC", NodeLabel.State, "state"),
            Node("A-ARMY", NodeLabel.Organization, "organ"), Node("A-STAFF", NodeLabel.Organization, "organ"),
            Node("PACT", NodeLabel.Organization, "alliance"), Node("dam", NodeLabel.Project, "dam"),
        ],
        relations,
        []);

    public static Relation Relation(
        string id, string type, string from, string to, string? when = null, StatusTerm? status = null, params Evidence[] evidence) => new()
        {
            Id = id,
            Type = Ontology.RelationType(type)!,
            From = from,
            To = to,
            Title = id,
            When = when is null ? null : Edtf.Parse(when),
            History = [new StatusEntry(status ?? Active, null, null)],
            Sign = 1,
            Evidence = evidence.Length > 0 ? [.. evidence] : [From("new")],
        };

    public static Evidence From(string document, Assertion assertion = Assertion.Stated) =>
        new() { Document = document, Lines = [1], Says = "It is so.", Assertion = assertion };

    private static StatusTerm Status(string name, bool established, bool over) =>
        new() { Name = name, Description = "", IsEstablished = established, IsOver = over };

    private static RelationType Type(string name, bool symmetric = false, bool ties = true) => new()
    {
        Name = name,
        Description = "",
        From = [NodeLabel.State, NodeLabel.Organization],
        To = [NodeLabel.State, NodeLabel.Organization, NodeLabel.Project],
        IsSymmetric = symmetric,
        CountsAsTie = ties,
    };

    private static Node Node(string id, NodeLabel label, string kind) => new() { Id = id, Label = label, Kind = kind, Name = id };

    private static Document Document(string id, string date) => new()
    {
        Id = id,
        Title = id,
        Publisher = "other",
        File = id + ".txt",
        Sha256 = new string('0', 64),
        Date = Edtf.Parse(date),
        DateBasis = "stated",
        Lines = 10,
    };
}
