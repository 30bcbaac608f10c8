using System.Collections.Immutable;

using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Tests;

/// <summary>A small vocabulary with every kind of property, and one name that two types use for two kinds of value.</summary>
internal static class TestOntology
{
    private static readonly ImmutableArray<NodeLabel> Anything = [.. Enum.GetValues<NodeLabel>()];

    public static Ontology Instance { get; } = new(
        [
            new(NodeLabel.State, "A state.", Terms("state", "former-state")),
            new(NodeLabel.Organization, "A body.", Terms("intergovernmental", "organ", "company")),
            new(NodeLabel.Project, "A project.", Terms("dam", "road")),
            new(NodeLabel.Place, "A place.", Terms("city", "river")),
        ],
        [
            Type("TREATY", 1, symmetric: true, new PropertyType { Name = "subject", Description = "", Kind = PropertyKind.Words, Values = ["border", "water"] }),
            Type("AID", 1, symmetric: false, new PropertyType { Name = "sector", Description = "", Kind = PropertyKind.Words, Values = ["health", "food"] }),
            Type(
                "FINANCE",
                1,
                symmetric: false,
                new PropertyType { Name = "sector", Description = "", Kind = PropertyKind.Text },
                new PropertyType { Name = "form", Description = "", Kind = PropertyKind.Word, Values = ["loan", "debt"], IsRequired = true }),
            Type(
                "TRANSIT",
                1,
                symmetric: false,
                new PropertyType { Name = "leg", Description = "", Kind = PropertyKind.Whole, Min = 1, Max = long.MaxValue },
                new PropertyType { Name = "km", Description = "", Kind = PropertyKind.Number, Unit = "km" },
                new PropertyType { Name = "onBehalfOf", Description = "", Kind = PropertyKind.Node },
                new PropertyType { Name = "affects", Description = "", Kind = PropertyKind.Nodes },
                new PropertyType { Name = "route", Description = "", Kind = PropertyKind.Slug }),
            Type("POSITION", 0, symmetric: false) with { CountsAsTie = false },
            Type("AGENCY_OF", 0, symmetric: false) with { TakesMoney = false },
        ],
        [
            Status("proposed", established: false, over: false), Status("signed", established: true, over: false),
            Status("active", established: true, over: false), Status("ended", established: true, over: true),
        ],
        new Dictionary<string, ImmutableArray<Term>>(StringComparer.Ordinal)
        {
            ["currency"] = Terms("USD", "TJS"),
            ["amountKind"] = Terms("pledge", "disbursement"),
            ["per"] = Terms("year"),
            ["priceBasis"] = Terms("current", "constant"),
            ["link"] = Terms("part-of", "prolongs"),
            ["publisher"] = Terms("news-site", "university"),
            ["noneReason"] = Terms("background", "boilerplate"),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static RelationType Type(string name, int sign, bool symmetric, params ReadOnlySpan<PropertyType> properties) => new()
    {
        Name = name,
        Description = "",
        From = Anything,
        To = Anything,
        IsSymmetric = symmetric,
        DefaultSign = sign,
        TakesMoney = true,
        Properties = [.. properties],
    };

    private static StatusTerm Status(string name, bool established, bool over) =>
        new() { Name = name, Description = "", IsEstablished = established, IsOver = over };

    private static ImmutableArray<Term> Terms(params ReadOnlySpan<string> words)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var word in words)
            terms.Add(new Term(word, ""));
        return terms.ToImmutable();
    }
}
