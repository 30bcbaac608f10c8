using System.Globalization;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads amounts of money.</summary>
internal sealed class AmountReader(Lexicon lexicon, FileDiagnostics diagnostics)
{
    /// <summary>The keys of an amount.</summary>
    public static readonly string[] Keys = ["value", "min", "max", "about", "currency", "kind", "per", "prices"];

    /// <summary>Reads an amount.</summary>
    /// <returns>The amount, or null where it cannot be made, which is reported.</returns>
    public Amount? Read(YamlNode node)
    {
        if (Fields.Of(node, Keys, diagnostics) is not { } fields)
            return null;
        var (value, min, max) = (Number(fields, "value"), Number(fields, "min"), Number(fields, "max"));
        CheckFigures(fields, value, min, max);
        var currency = lexicon.Word(VocabularyNames.Currency, fields.Required("currency"), DiagnosticCodes.UnknownCurrency, diagnostics);
        var kind = lexicon.Word(VocabularyNames.AmountKind, fields.Required("kind"), DiagnosticCodes.UnknownAmountKind, diagnostics);
        var per = lexicon.Word(VocabularyNames.Per, fields.Text("per"), DiagnosticCodes.UnknownUnit, diagnostics);
        var basis = lexicon.Word(VocabularyNames.PriceBasis, fields.Text("prices"), DiagnosticCodes.UnknownPriceBasis, diagnostics);
        var isAbout = fields.Truth("about", absent: false);
        return currency is null || kind is null ? null : new Amount
        {
            Value = value,
            Min = min,
            Max = max,
            IsAbout = isAbout,
            Currency = currency,
            Kind = kind,
            Per = per,
            PriceBasis = basis,
        };
    }

    private decimal? Number(Fields fields, string key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        var number = Numbers.Scaled(text.Text);
        if (number is null)
        {
            var lastWord = text.Text[(text.Text.LastIndexOf(' ') + 1)..];
            var scales = Numbers.Scales.Select(scale => scale.Word);
            diagnostics.Add(
                DiagnosticCodes.NotANumber, text, text.Text, "a number such as 988570000, 54.2 million or 3.6 billion",
                lastWord.Length > 3 ? diagnostics.Near(lastWord, scales) : []);
        }
        else if (number < 0)
        {
            diagnostics.Add(DiagnosticCodes.Negative, text, text.Text, "0 or more");
        }

        return number;
    }

    private void CheckFigures(Fields fields, decimal? value, decimal? min, decimal? max)
    {
        if (!fields.Has("value") && !fields.Has("min") && !fields.Has("max"))
            diagnostics.Add(DiagnosticCodes.NoFigure, fields.At, "a figure", "value, min or max");
        if (min > max)
            Crossed(fields.Find("min")!, "min", min, "not more than max", max);
        else if (value < min)
            Crossed(fields.Find("value")!, "value", value, "not less than min", min);
        else if (value > max)
            Crossed(fields.Find("value")!, "value", value, "not more than max", max);
    }

    private void Crossed(YamlNode at, string name, decimal? number, string expected, decimal? bound) => diagnostics.Add(
        DiagnosticCodes.BoundsCrossed, at, string.Create(CultureInfo.InvariantCulture, $"{name} is {number}"),
        string.Create(CultureInfo.InvariantCulture, $"{expected}, {bound}"));
}
