using System.Collections.Immutable;

using CsCheck;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Tests;

/// <summary>Random corpora that are valid in the test vocabulary.</summary>
internal static class RandomCorpora
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 8], Among([.. Samples.Hostile]), Among("1", "true", "null", "[]", "{}"));

    private static readonly Gen<string?> MaybeText = Maybe(Texts);

    private static readonly Gen<Edtf> Dates = Among(
        "2004-10", "2012?", "2013~", "199X", "2004-10/2042", "1994/..", "1991/", "/1999", "2004-02-29", "2001-21", "../2000").Select(Edtf.Parse);

    private static readonly Gen<Edtf?> MaybeDate = Maybe(Dates);

    private static readonly Gen<decimal> Decimals = Gen.OneOf(
        Gen.Int[0, 1000].Select(number => (decimal)number), Gen.Long.Select(number => number / 1000m),
        Among(0.1m, 1.50m, 54_200_000.00m, decimal.MaxValue, decimal.MinValue, 12345678901234567.891m, 0.0000000000000000000000000001m));

    private static readonly Gen<ImmutableArray<string>> TextLists = Texts.Array[0, 3].Select(texts => texts.ToImmutableArray());

    private static readonly Gen<ImmutableArray<int>> LineLists = Gen.Int[1, 900].HashSet[1, 4].Select(lines => lines.Order().ToImmutableArray());

    private static readonly Gen<ImmutableSortedDictionary<string, string>> Maps =
        Gen.Select(Texts, Texts).Array[0, 3].Select(pairs => pairs.DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));

    private static readonly Gen<StatusEntry> Statuses = Gen.Select(
        Among([.. TestOntology.Instance.Statuses]), MaybeDate, MaybeText, (status, when, by) => new StatusEntry(status, when, by));

    private static readonly Gen<Amount> Amounts = Gen.Select(
        Decimals, Maybe(Decimals.Select(number => (decimal?)number)), Gen.Bool, Among("USD", "TJS"), Among("pledge", "disbursement"),
        Maybe(Gen.Const("year")), Maybe(Among("current", "constant")),
        (value, max, about, currency, kind, per, basis) => new Amount
        {
            Value = about ? null : value,
            Min = about ? value : null,
            Max = max,
            IsAbout = about,
            Currency = currency,
            Kind = kind,
            Per = per,
            PriceBasis = basis,
        });

    private static readonly Gen<Evidence> Pieces = Gen.Select(
        Gen.Select(Among("d0", "d1"), LineLists, Texts, Among(Enum.GetValues<Assertion>())),
        Gen.Select(MaybeText, Maybe(Among("A", "F")), Gen.Int[0, 6], TextLists, Maps),
        (what, how) => new Evidence
        {
            Document = what.Item1,
            Lines = what.Item2,
            Says = what.Item3,
            Assertion = what.Item4,
            AttributedTo = how.Item1,
            Reliability = how.Item2,
            Credibility = how.Item3 == 0 ? null : how.Item3,
            Inferred = how.Item4,
            Values = how.Item5,
        });

    private static readonly Gen<Document> Documents = Gen.Select(
        Texts, Texts, Dates, Gen.Int[900, 5000], Gen.Select(LineLists, Among("background", "boilerplate"), (lines, reason) => new LinesWithout(lines, reason)).Array[0, 3],
        (title, basis, date, lines, none) => new Document
        {
            Id = "",
            Title = title,
            Publisher = "university",
            File = basis,
            Sha256 = title,
            Date = date,
            DateBasis = basis,
            Lines = lines,
            None = [.. none],
            Blank = none.Length % 3 == 0 ? null : none.Length % 3 == 1 ? [] : [lines],
        });

    private static readonly Gen<Node> Nodes = Gen.Select(
        Among(Enum.GetValues<NodeLabel>()), Texts, TextLists, Maps,
        (label, name, aliases, codes) => new Node
        {
            Id = "",
            Label = label,
            Kind = TestOntology.Instance.Kinds(label)[^1].Name,
            Name = name,
            Aliases = aliases,
            Codes = codes,
        });

    /// <summary>The corpora.</summary>
    public static Gen<Corpus> All { get; } = Gen.Select(
        Documents.Array[2], Nodes.Array[1, 6], Relations().Array[0, 8], Coverages().Array[0, 12], Gen.Int[0, int.MaxValue],
        (documents, nodes, relations, coverage, salt) => new Corpus(
            TestOntology.Instance,
            documents.Select((document, index) => document with { Id = $"d{index}" }),
            nodes.Select((node, index) => node with { Id = $"n{index}" }),
            relations.Select((relation, index) => relation with
            {
                Id = $"r{index}",
                From = $"n{(salt + index) % nodes.Length}",
                To = $"n{(salt / 7 + (index * 3)) % nodes.Length}",
                Links = [.. relation.Links.Select(link => link with { Relation = $"r{(salt + 1) % relations.Length}" })],
            }),
            coverage));

    private static Gen<Coverage> Coverages() => Gen.Select(
        Among("AID", "TREATY"), Dates, Dates, (type, from, to) => new Coverage(type, ["n0"], from, to));

    private static Gen<Relation> Relations() => Gen.Select(
        Among([.. TestOntology.Instance.RelationTypes]).SelectMany(type => PropertiesOf(type).Select(properties => (type, properties))),
        Gen.Select(Texts, MaybeDate, Statuses.Array[1, 3], Gen.Int[-1, 1]),
        Maybe(Amounts), Among("part-of", "prolongs").Array[0, 2], Pieces.Array[1, 3],
        (typed, core, amount, links, evidence) => new Relation
        {
            Id = "",
            From = "",
            To = "",
            Type = typed.type,
            Title = core.Item1,
            When = core.Item2,
            History = [.. core.Item3],
            Sign = core.Item4,
            Amount = typed.type.TakesMoney ? amount : null,
            Properties = typed.properties,
            Links = [.. links.Select(kind => new Link(kind, ""))],
            Evidence = [.. evidence],
        });

    private static Gen<ImmutableSortedDictionary<string, PropertyValue>> PropertiesOf(RelationType type) =>
        Gen.Select(Gen.Int[0, 255], Texts, Decimals, Gen.Long[1, long.MaxValue], (mask, text, number, whole) =>
            type.Properties.Where((property, index) => property.IsRequired || (mask & (1 << index)) != 0).ToImmutableSortedDictionary(
                property => property.Name,
                PropertyValue (property) => property.Kind switch
                {
                    PropertyKind.Whole => new PropertyValue.Whole(whole),
                    PropertyKind.Number => new PropertyValue.Number(number),
                    PropertyKind.Words => new PropertyValue.Texts(property.Values),
                    PropertyKind.Nodes => new PropertyValue.Texts([text, "n0"]),
                    PropertyKind.Word => new PropertyValue.Text(property.Values[0]),
                    _ => new PropertyValue.Text(text),
                },
                StringComparer.Ordinal));

    private static Gen<T> Among<T>(params T[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    private static Gen<T?> Maybe<T>(Gen<T> gen) => Gen.Bool.SelectMany(there => there ? gen.Select(value => (T?)value) : Gen.Const(default(T?)));
}
