using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Model.Facts;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Pieces of evidence in both directions, as lists of texts that run side by side.</summary>
internal static class EvidenceMapping
{
    public static void Add(PropertyBag bag, ImmutableArray<Evidence> evidence) => bag
        .AddTexts("evidenceDocument", evidence.Select(piece => piece.Document))
        .AddTexts("evidenceLines", evidence.Select(piece => NestedJson.Write(piece.Lines)))
        .AddTexts("evidenceSays", evidence.Select(piece => piece.Says))
        .AddTexts("evidenceAssertion", evidence.Select(piece => piece.Assertion.ToString().ToLowerInvariant()))
        .AddTexts("evidenceBy", evidence.Select(piece => piece.AttributedTo ?? ""))
        .AddTexts("evidenceReliability", evidence.Select(piece => piece.Reliability ?? ""))
        .AddTexts("evidenceCredibility", evidence.Select(piece => piece.Credibility?.ToString(CultureInfo.InvariantCulture) ?? ""))
        .AddTexts("evidenceInferred", evidence.Select(piece => NestedJson.Write(piece.Inferred)))
        .AddTexts("evidenceValues", evidence.Select(piece => NestedJson.Write(piece.Values)));

    public static ImmutableArray<Evidence> Read(PropertyReader properties)
    {
        var documents = properties.Texts("evidenceDocument");
        ImmutableArray<string> List(string name) => properties.Beside(name, documents.Length);
        var (lines, says, assertion, by) = (List("evidenceLines"), List("evidenceSays"), List("evidenceAssertion"), List("evidenceBy"));
        var (reliability, credibility) = (List("evidenceReliability"), List("evidenceCredibility"));
        var (inferred, values) = (List("evidenceInferred"), List("evidenceValues"));
        return
        [
            .. documents.Select((document, index) => new Evidence
            {
                Document = document,
                Lines = NestedJson.ReadLines(lines[index]),
                Says = says[index],
                Assertion = AssertionOf(assertion[index]),
                AttributedTo = PropertyReader.NullIfEmpty(by[index]),
                Reliability = PropertyReader.NullIfEmpty(reliability[index]),
                Credibility = credibility[index].Length == 0 ? null : int.Parse(credibility[index], NumberStyles.None, CultureInfo.InvariantCulture),
                Inferred = NestedJson.ReadWords(inferred[index]),
                Values = NestedJson.ReadMap(values[index]),
            }),
        ];
    }

    private static Assertion AssertionOf(string word) =>
        Enum.GetValues<Assertion>().FirstOrDefault(
            value => string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase), (Assertion)(-1)) is var found
        && Enum.IsDefined(found)
            ? found
            : throw new FormatException($"'{word}' is no assertion.");
}
