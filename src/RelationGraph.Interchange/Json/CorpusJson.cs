using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using RelationGraph.Model;
using RelationGraph.Model.Facts;

namespace RelationGraph.Interchange.Json;

/// <summary>Writes a corpus as JSON, version 1.</summary>
internal static class CorpusJson
{
    public const int Version = 1;

    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ImmutableArray<string> Write(Corpus corpus, Stream destination)
    {
        using (var json = new Utf8JsonWriter(destination, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            WriteArray(json, "documents", corpus.Documents, WriteDocument);
            WriteArray(json, "nodes", corpus.Nodes, WriteNode);
            WriteArray(json, "relations", corpus.Relations, WriteRelation);
            WriteArray(json, "coverage", corpus.Coverage, WriteCoverage);
            json.WriteEndObject();
        }

        destination.WriteByte((byte)'\n');
        return [];
    }

    /// <summary>The number without the noughts at its end, so that equal numbers are equal bytes.</summary>
    public static string Digits(decimal number) =>
        (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static void WriteDocument(Utf8JsonWriter json, Document document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("title", document.Title);
        json.WriteString("publisher", document.Publisher);
        json.WriteString("file", document.File);
        json.WriteString("sha256", document.Sha256);
        json.WriteString("date", document.Date.Text);
        json.WriteString("dateBasis", document.DateBasis);
        json.WriteNumber("lines", document.Lines);
        if (!document.NotCited.IsEmpty)
        {
            WriteArray(json, "none", document.NotCited, (writer, none) =>
            {
                WriteLines(writer, none.Lines);
                writer.WriteString("reason", none.Reason);
            });
        }
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteString("id", node.Id);
        json.WriteString("label", node.Label.ToString());
        json.WriteString("kind", node.Kind);
        json.WriteString("name", node.Name);
        WriteTexts(json, "aliases", node.Aliases);
        WriteMap(json, "codes", node.Codes);
    }

    private static void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString("id", relation.Id);
        json.WriteString("type", relation.Type.Name);
        json.WriteString("from", relation.From);
        json.WriteString("to", relation.To);
        json.WriteString("title", relation.Title);
        if (relation.When is { } when)
        {
            json.WriteString("when", when.Text);
            WriteDay(json, "startEarliest", when.StartEarliest);
            WriteDay(json, "startLatest", when.StartLatest);
            WriteDay(json, "endEarliest", when.EndEarliest);
            WriteDay(json, "endLatest", when.EndLatest);
            json.WriteBoolean("ongoing", when.Ongoing);
        }

        json.WriteString("status", relation.Status.Name);
        WriteArray(json, "history", relation.History, (writer, entry) =>
        {
            writer.WriteString("status", entry.Status.Name);
            WriteText(writer, "when", entry.When?.Text);
            WriteText(writer, "by", entry.By);
        });
        json.WriteNumber("sign", relation.Sign);
        if (relation.Amount is { } amount)
            WriteAmount(json, amount);
        if (!relation.Properties.IsEmpty)
            WriteProperties(json, relation.Properties);
        if (!relation.Links.IsEmpty)
        {
            WriteArray(json, "links", relation.Links, (writer, link) =>
            {
                writer.WriteString("kind", link.Kind);
                writer.WriteString("relation", link.Relation);
            });
        }

        WriteArray(json, "evidence", relation.Evidence, WriteEvidence);
    }

    private static void WriteAmount(Utf8JsonWriter json, Amount amount)
    {
        WriteNumber(json, "amount", amount.Value);
        WriteNumber(json, "amountMin", amount.Min);
        WriteNumber(json, "amountMax", amount.Max);
        json.WriteBoolean("amountAbout", amount.IsAbout);
        json.WriteString("currency", amount.Currency);
        json.WriteString("amountKind", amount.Kind);
        WriteText(json, "per", amount.Per);
        WriteText(json, "priceBasis", amount.PriceBasis);
    }

    private static void WriteProperties(Utf8JsonWriter json, ImmutableSortedDictionary<string, PropertyValue> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            switch (value)
            {
                case PropertyValue.Text text:
                    json.WriteString(name, text.Value);
                    break;
                case PropertyValue.Whole whole:
                    json.WriteNumber(name, whole.Value);
                    break;
                case PropertyValue.Number number:
                    WriteNumber(json, name, number.Value);
                    break;
                case PropertyValue.Texts texts:
                    WriteArrayOfTexts(json, name, texts.Values);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence piece)
    {
        json.WriteString("document", piece.Document);
        WriteLines(json, piece.Lines);
        json.WriteString("says", piece.Says);
        json.WriteString("assertion", piece.Assertion.ToString().ToLowerInvariant());
        WriteText(json, "attributedTo", piece.AttributedTo);
        WriteText(json, "reliability", piece.Reliability);
        if (piece.Credibility is { } credibility)
            json.WriteNumber("credibility", credibility);
        WriteTexts(json, "inferred", piece.Inferred);
        WriteMap(json, "values", piece.Values);
    }

    private static void WriteCoverage(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteString("type", coverage.Type);
        WriteArrayOfTexts(json, "actors", coverage.Actors);
        json.WriteString("from", coverage.From.Text);
        json.WriteString("to", coverage.To.Text);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
            WriteArrayOfTexts(json, name, texts);
    }

    private static void WriteArrayOfTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
            return;
        json.WriteStartObject(name);
        foreach (var (key, value) in values.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            json.WriteString(key, value);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, ImmutableArray<int> lines)
    {
        json.WriteStartArray("lines");
        foreach (var line in lines)
            json.WriteNumberValue(line);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) =>
        WriteText(json, name, day?.ToString("O", CultureInfo.InvariantCulture));

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is not { } value)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(Digits(value));
    }
}
