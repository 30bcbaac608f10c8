using System.Collections.Immutable;

namespace RelationGraph.Networks.Definitions;

/// <summary>Likeness of portfolios, and balance of signed ties.</summary>
internal static class SignedDefinitions
{
    private const string Portfolio = "A portfolio is what a node's ties with each of the others are worth; which ties and values, the recipe says.";

    private static readonly Reference Haege = new("Häge (2011)", "10.1093/pan/mpr014");
    private static readonly Reference Harary = new("Harary (1959)", "10.1002/bs.3830040405");

    public static ImmutableArray<MeasureDefinition> All { get; } =
    [
        new()
        {
            Name = "s",
            Title = "Signorino–Ritter S",
            Says = "How alike two portfolios of ties are: 1 the same, −1 as far apart as can be.",
            Formula = "S = 1 − 2 Σ w |x − y| / (Σ w · Δ), over the others, where Δ is the widest difference possible.",
            Direction = Portfolio,
            Multiplicity = "The value of a pair is one, made of all its relations.",
            Weight = "The weights w of the others are equal unless said.",
            Sign = "The values are signs, or what the report's option makes of them.",
            Complexity = "O(n) a pair.",
            Limits = "Undefined where there are no others or no differences are possible. Two that have few ties with anyone look alike: that is what π and κ correct.",
            References = [new("Signorino and Ritter (1999)", "10.1111/0020-8833.00113")],
        },
        new()
        {
            Name = "scott-pi",
            Title = "Scott's π",
            Says = "How alike two portfolios are beyond what chance would give, when both share one habit.",
            Formula = "π = 1 − D / E, where D is the mean difference and E that of two portfolios drawn from the pooled values of both; with squared differences, or equal and unequal only.",
            Direction = Portfolio,
            Multiplicity = "The value of a pair is one, made of all its relations.",
            Weight = "The weights of the others are equal unless said.",
            Sign = "The values are signs, or what the report's option makes of them.",
            Complexity = "O(n) a pair.",
            Limits = "Undefined where all values are one: then chance alone explains them.",
            References = [new("Scott (1955)", "10.1086/266577"), Haege],
        },
        new()
        {
            Name = "cohen-kappa",
            Title = "Cohen's κ",
            Says = "How alike two portfolios are beyond what chance would give, when each has its own habit.",
            Formula = "κ = 1 − D / E, where D is the mean difference and E that of portfolios drawn from each one's own values; with squared differences, or equal and unequal only.",
            Direction = Portfolio,
            Multiplicity = "The value of a pair is one, made of all its relations.",
            Weight = "The weights of the others are equal unless said.",
            Sign = "The values are signs, or what the report's option makes of them.",
            Complexity = "O(n) a pair.",
            Limits = "Undefined where chance expects no difference.",
            References = [new("Cohen (1960)", "10.1177/001316446002000104"), new("Cohen (1968)", "10.1037/h0026256"), Haege],
        },
        new()
        {
            Name = "signed-triads",
            Title = "Signed triads",
            Says = "Three that are all tied: balanced where the product of their signs is positive.",
            Formula = "The triangles of the network by their number of negative ties; balanced with none or two, weakly balanced with three as well.",
            Direction = "Ignored.",
            Multiplicity = "A pair has one sign, made of all its relations by the rule that the recipe tells.",
            Weight = "Not read.",
            Sign = "+1 and −1; ties of sign 0 take no part.",
            Complexity = "O(m √m).",
            References = [new("Cartwright and Harary (1956)", "10.1037/h0046049"), new("Davis (1967)", "10.1177/001872676702000206")],
        },
        new()
        {
            Name = "frustration",
            Title = "Frustration index",
            Says = "How many ties stand against a split into two camps: 0 is perfect balance.",
            Formula = "The least number of edges whose removal leaves two camps, with positive ties within and negative ones between them.",
            Direction = "Ignored.",
            Multiplicity = "A pair has one sign, made of all its relations by the rule that the recipe tells.",
            Weight = "What it costs to frustrate an edge; the report counts each pair 1.",
            Sign = "+1 and −1; ties of sign 0 take no part.",
            Complexity = "NP-hard: exact by branch and bound within a budget of steps.",
            Limits = "Beyond the budget the value is an upper bound, called heuristic, and stands beside its lower bound.",
            References = [Harary, new("Aref, Mason and Wilson (2018)", "10.1007/978-3-319-94830-0_3"), new("Aref, Mason and Wilson (2020)", "10.1002/net.21907")],
        },
    ];
}
