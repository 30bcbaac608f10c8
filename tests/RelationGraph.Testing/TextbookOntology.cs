using System.Collections.Immutable;

using RelationGraph.Model.Vocabulary;

using static RelationGraph.Model.Vocabulary.NodeLabel;

namespace RelationGraph.Testing;

/// <summary>A small vocabulary for tests: the types of the product with the properties that analyses look at.</summary>
public static class TextbookOntology
{
    private static readonly ImmutableArray<NodeLabel> Actors = [State, Organization];
    private static readonly ImmutableArray<NodeLabel> Anything = [State, Organization, Project, Place];

    private static readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> ByRole = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty
        .Add("role", ImmutableSortedDictionary<string, int>.Empty.Add("opponent", -1).Add("assessor", 0));

    public static Ontology Ontology { get; } = new(
        [
            Nodes(State, "state", "former-state"),
            Nodes(Organization, "intergovernmental", "alliance", "organ", "armed-force", "company"),
            Nodes(Project, "dam", "bridge", "base", "programme"),
            Nodes(Place, "border-crossing", "city", "region"),
        ],
        [
            Type("TREATY", Actors, Actors, 1, Word("form"), Words("subject")) with { IsSymmetric = true, TakesMoney = true },
            Type("MEMBER_OF", Actors, [Organization], 1, Word("form")),
            Type("AID", Actors, Actors, 1, Word("form"), Text("fiscalYear")) with { TakesMoney = true },
            Type("DISPUTE", Actors, Actors, -1, Words("issue") with { IsRequired = true }, Words("means")) with { IsSymmetric = true },
            Type("TRANSIT", [State, Place, Project], [State, Place, Project], 1, Slug("route"), Whole("leg"), Word("mode"), Text("cargo"), Whole("km"), Node("onBehalfOf")),
            Type("PARTICIPATES_IN", Actors, [Project, Place], 1, Word("role") with { IsRequired = true }) with { TakesMoney = true, SignBy = ByRole },
            Type("TRADE", Actors, Actors, 1, Word("flow") with { IsRequired = true }) with { TakesMoney = true },
            Type("FINANCE", Actors, [State, Organization, Project], 1, Word("form") with { IsRequired = true }) with { TakesMoney = true },
            Type("RESTRICTION", Actors, Anything, -1, Word("form") with { IsRequired = true }, Word("mode"), Nodes("affects")),
            Type("SECURITY", Actors, Anything, 1, Word("form") with { IsRequired = true }, Whole("troops")),
            Type("DIPLOMACY", Actors, Anything, 1, Word("form") with { IsRequired = true }),
            Type("POSITION", Actors, Anything, 0, Word("stance") with { IsRequired = true }) with { CountsAsTie = false, TakesMoney = true },
            Type("BORDERS", [State], [State], 0) with { IsSymmetric = true },
            Type("PART_OF", Anything, Anything, 0),
            Type("LOCATED_IN", Anything, Anything, 0),
            Type("AGENCY_OF", [Organization], Actors, 0),
        ],
        [
            Status("proposed", isEstablished: false), Status("announced", isEstablished: false), Status("planned", isEstablished: false),
            Status("rejected", isEstablished: false), Status("did-not-happen", isEstablished: false),
            Status("agreed"), Status("signed"), Status("ratified"), Status("in-force"), Status("active"), Status("completed"),
            Status("suspended", isOver: true), Status("resumed"), Status("settled", isOver: true), Status("ended", isOver: true),
        ],
        ImmutableSortedDictionary<string, ImmutableArray<Term>>.Empty);

    private static NodeType Nodes(NodeLabel label, params ReadOnlySpan<string> kinds)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var kind in kinds)
            terms.Add(new Term(kind, ""));
        return new NodeType(label, "", terms.ToImmutable());
    }

    private static RelationType Type(
        string name, ImmutableArray<NodeLabel> from, ImmutableArray<NodeLabel> to, int sign, params ImmutableArray<PropertyType> properties) =>
        new() { Name = name, Description = "", From = from, To = to, DefaultSign = sign, Properties = properties };

    private static StatusTerm Status(string name, bool isEstablished = true, bool isOver = false) =>
        new() { Name = name, Description = "", IsEstablished = isEstablished, IsOver = isOver };

    private static PropertyType Word(string name) => Property(name, PropertyKind.Word);

    private static PropertyType Words(string name) => Property(name, PropertyKind.Words);

    private static PropertyType Text(string name) => Property(name, PropertyKind.Text);

    private static PropertyType Slug(string name) => Property(name, PropertyKind.Slug);

    private static PropertyType Whole(string name) => Property(name, PropertyKind.Whole);

    private static PropertyType Node(string name) => Property(name, PropertyKind.Node);

    private static PropertyType Nodes(string name) => Property(name, PropertyKind.Nodes);

    private static PropertyType Property(string name, PropertyKind kind) => new() { Name = name, Description = "", Kind = kind };
}
