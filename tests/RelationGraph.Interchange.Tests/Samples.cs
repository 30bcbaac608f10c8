using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Tests;

/// <summary>A corpus whose texts try to break out of every format.</summary>
internal static class Samples
{
    /// <summary>Texts that are markup, quotes, escapes or line ends somewhere.</summary>
    public static readonly ImmutableArray<string> Hostile =
    [
        "<script>alert(1)</script> & <b>bold</b>", "\"double\" and 'single' and `back`", "first line\nsecond line\r\nthird",
        "emoji 🚧 and Точикистон and ‏العربية", "]]> and <![CDATA[ and -->", "\u0001 control \u001B and \u0000 and \u001F unit",
        "back\\slash \\n \\N \\\\ end\\", "\\u0060 \\u0027) DETACH DELETE n //", "a;b|c,d\te", "=cmd|' /C calc'!A0", "&lt;entity&gt; &#65;",
        "{{braces}} ${dollar} %percent", "<", "\u2028 separators \u2029", " space around ", "';\nMATCH (n) DETACH DELETE n;\n//",
    ];

    public static Corpus Corpus { get; } = Make();

    public static ImmutableSortedDictionary<string, string> Map(params ReadOnlySpan<(string Key, string Value)> entries)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
            map.Add(key, value);
        return map.ToImmutable();
    }

    public static ImmutableSortedDictionary<string, PropertyValue> Properties(params ReadOnlySpan<(string Key, PropertyValue Value)> entries)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
            map.Add(key, value);
        return map.ToImmutable();
    }

    public static StatusEntry Status(string status, string? when = null, string? by = null) =>
        new(TestOntology.Instance.Status(status)!, when is null ? null : Edtf.Parse(when), by);

    private static Corpus Make()
    {
        var nodes = Hostile.Select((text, index) => new Node
        {
            Id = $"n{index}",
            Label = (NodeLabel)(index % 4),
            Kind = TestOntology.Instance.Kinds((NodeLabel)(index % 4))[0].Name,
            Name = text,
            Aliases = index % 2 == 0 ? [text, "plain; alias"] : [],
            Codes = index % 3 == 0 ? Map(("iso2", text), ("cow", "702")) : Map(),
        });
        var relations = Hostile.Select((text, index) => new Relation
        {
            Id = $"r{index}",
            Type = TestOntology.Instance.RelationTypes[index % 5],
            From = $"n{index % 3}",
            To = $"n{3 + (index % 2)}",
            Title = text,
            When = index % 4 == 0 ? null : Edtf.Parse(new[] { "2004-10/2042", "1994/..", "2012?" }[index % 3]),
            History = [Status("signed", "2004", "n0"), Status("active")],
            Sign = (index % 3) - 1,
            Amount = index % 2 == 0
                ? new Amount { Value = 54_200_000.50m, Min = 1m, IsAbout = true, Currency = "USD", Kind = "pledge", Per = "year", PriceBasis = "current" }
                : null,
            Properties = PropertiesOf(index % 5, text),
            Links = index == 0 ? [] : [new Link("part-of", "r0")],
            Evidence =
            [
                new Evidence
                {
                    Document = "doc-a", Lines = [3, 4, 9], Says = text, Assertion = Assertion.Reported, AttributedTo = text,
                    Reliability = "B", Credibility = 2, Inferred = ["when.end", text], Values = Map(("amount", text)),
                },
                new Evidence { Document = "doc-b", Lines = [1], Says = "plain" },
            ],
        });
        return new Corpus(
            TestOntology.Instance,
            [Document("doc-a", Hostile[1]), Document("doc-b", Hostile[2]) with { Blank = [4], None = [new([2, 3], "background"), new([5], "boilerplate")] }],
            nodes,
            [.. relations, Agency()],
            [new Coverage("AID", ["n0", "n1"], Edtf.Parse("1991"), Edtf.Parse("2013"))]);
    }

    private static ImmutableSortedDictionary<string, PropertyValue> PropertiesOf(int type, string text) => type switch
    {
        0 => Properties(("subject", new PropertyValue.Texts(["border", "water"]))),
        1 => Properties(("sector", new PropertyValue.Texts(["health"]))),
        2 => Properties(("sector", new PropertyValue.Text(text)), ("form", new PropertyValue.Text("loan"))),
        3 => Properties(
            ("leg", new PropertyValue.Whole(9_007_199_254_740_993)), ("km", new PropertyValue.Number(12.5m)),
            ("affects", new PropertyValue.Texts(["n1", text]))),
        _ => Properties(),
    };

    // An organ of n0 whose own tie folds into n0.
    private static Relation Agency() => new()
    {
        Id = "agency",
        Type = TestOntology.Instance.RelationType("AGENCY_OF")!,
        From = "n1",
        To = "n0",
        Title = "An organ",
        History = [Status("active")],
        Sign = 0,
        Evidence = [new Evidence { Document = "doc-b", Lines = [7], Says = "It is an organ." }],
    };

    private static Document Document(string id, string title) => new()
    {
        Id = id,
        Title = title,
        Publisher = "news-site",
        File = "a file.txt",
        Sha256 = new string('a', 64),
        Date = Edtf.Parse("2013-09~"),
        DateBasis = "inferred: from the newest event",
        Lines = 40,
    };
}
