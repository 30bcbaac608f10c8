using System.Collections.Immutable;
using System.Text;

using RelationGraph.Cypher.Functions.Unicode;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

/// <content>Functions of texts; a character is a code point.</content>
internal static partial class FunctionTable
{
    private const string Text = "String";

    private static ImmutableArray<Function> TextFunctions() =>
    [
        OfText("toUpper", "A text in upper case.", CaseMapping.ToUpper),
        OfText("toLower", "A text in lower case.", CaseMapping.ToLower),
        OfText("upper", "A text in upper case.", CaseMapping.ToUpper),
        OfText("lower", "A text in lower case.", CaseMapping.ToLower),
        OfText("trim", "A text without the white space at both ends.", static text => Trimming.Both(text, null)),
        OfTrimming("btrim", "A text without the white space, or other characters, at both ends.", Trimming.Both),
        OfTrimming("ltrim", "A text without the white space, or other characters, at its beginning.", Trimming.Start),
        OfTrimming("rtrim", "A text without the white space, or other characters, at its end.", Trimming.End),
        Row(
            Text, "left", "(original :: STRING, length :: INTEGER) :: STRING", "The first characters of a text.",
            TypeSet.String | Nullable, [TypeSet.String, TypeSet.Integer], static (arguments, _) => Left(arguments)),
        Row(
            Text, "right", "(original :: STRING, length :: INTEGER) :: STRING", "The last characters of a text.",
            TypeSet.String | Nullable, [TypeSet.String, TypeSet.Integer], static (arguments, _) => Right(arguments)),
        Row(
            Text, "substring", "(original :: STRING, start :: INTEGER [, length :: INTEGER]) :: STRING",
            "A part of a text from a character, counted from 0.",
            TypeSet.String | Nullable, [TypeSet.String, TypeSet.Integer, TypeSet.Integer], static (arguments, _) => Substring(arguments), optional: 1),
        Row(
            Text, "replace", "(original :: STRING, search :: STRING, replace :: STRING [, limit :: INTEGER]) :: STRING",
            "A text with another text in the place of a part, wherever that stands or as often as the limit allows.",
            TypeSet.String | Nullable, [TypeSet.String, TypeSet.String, TypeSet.String, TypeSet.Integer],
            static (arguments, _) => Replace(arguments), optional: 1),
        Row(
            Text, "split", "(original :: STRING, splitDelimiters :: STRING | LIST<STRING>) :: LIST<STRING>",
            "The parts of a text between delimiters.",
            TypeSet.List | Nullable, [TypeSet.String, TypeSet.String | TypeSet.List], static (arguments, _) => Split(arguments)),
        Row(
            Text, "normalize", "(input :: STRING [, normalForm = NFC :: STRING]) :: STRING",
            "A text in one of Unicode's normal forms: NFC, NFD, NFKC or NFKD.",
            TypeSet.String | Nullable, [TypeSet.String, TypeSet.String],
            static (arguments, _) => Normalized(arguments), optional: 1),
    ];

    private static Function OfText(string name, string description, Func<string, string> map) => Row(
        Text, name, "(input :: STRING) :: STRING", description, TypeSet.String | Nullable, [TypeSet.String],
        (arguments, _) => Value.Of(map(Argument.Text(arguments[0], name))));

    private static Function OfTrimming(string name, string description, Func<string, string?, string> trim) => Row(
        Text, name, "(input :: STRING [, trimCharacterString :: STRING]) :: STRING", description,
        TypeSet.String | Nullable, [TypeSet.String, TypeSet.String],
        (arguments, _) => Value.Of(trim(Argument.Text(arguments[0], name), arguments.Length > 1 ? Argument.Text(arguments[1], name) : null)),
        optional: 1);

    private static Value Normalized(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "normalize");
        var form = NormalizationForm.FormC;
        if (arguments.Length > 1 && !Normalization.TryForm(Argument.Text(arguments[1], "normalize"), out form))
            throw Fault.Argument("InvalidArgumentValue", $"{ValueText.Of(arguments[1])} is no normal form; there are NFC, NFD, NFKC and NFKD.");
        return Value.Of(Normalization.Normalize(text, form));
    }

    private static Value Left(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "left");
        return Value.Of(text[..CodePoints.OffsetOf(text, Argument.Length(arguments[1], "left", "length"))]);
    }

    private static Value Right(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "right");
        return Value.Of(text[CodePoints.OffsetFromEnd(text, Argument.Length(arguments[1], "right", "length"))..]);
    }

    private static Value Substring(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "substring");
        var start = CodePoints.OffsetOf(text, Argument.Length(arguments[1], "substring", "start"));
        if (arguments.Length == 2)
            return Value.Of(text[start..]);
        var rest = text[start..];
        return Value.Of(rest[..CodePoints.OffsetOf(rest, Argument.Length(arguments[2], "substring", "length"))]);
    }

    private static Value Replace(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "replace");
        var search = Argument.Text(arguments[1], "replace");
        var replacement = Argument.Text(arguments[2], "replace");
        var limit = arguments.Length > 3 ? Argument.Length(arguments[3], "replace", "limit") : int.MaxValue;
        if (search.Length > 0 && limit == int.MaxValue)
            return Value.Of(text.Replace(search, replacement, StringComparison.Ordinal));
        var result = new StringBuilder();
        var done = 0;
        for (var from = 0; limit > 0 && from <= text.Length; limit--)
        {
            // The empty text stands before each character and at the end.
            var found = search.Length > 0 ? text.IndexOf(search, from, StringComparison.Ordinal) : from;
            if (found < 0)
                break;
            result.Append(text, done, found - done).Append(replacement);
            done = found + search.Length;
            from = search.Length > 0 ? done : found < text.Length ? found + CodePoints.LengthAt(text, found) : text.Length + 1;
        }

        return Value.Of(result.Append(text, done, text.Length - done).ToString());
    }

    private static Value Split(ReadOnlySpan<Value> arguments)
    {
        var text = Argument.Text(arguments[0], "split");
        if (arguments[1].Kind == ValueKind.String)
            return Split(text, [arguments[1].AsString()]);
        var list = Argument.List(arguments[1], "split");
        var delimiters = new string[list.Count];
        for (var i = 0; i < delimiters.Length; i++)
        {
            if (list[i].IsNull)
                return Value.Null;
            delimiters[i] = Argument.Text(list[i], "split");
        }

        return Split(text, delimiters);
    }

    private static Value Split(string text, string[] delimiters)
    {
        if (text.Length == 0 || delimiters.Length == 0)
            return Value.Of(new ListValue(Value.Of(text)));
        var pieces = new List<Value>();
        var everywhere = Array.IndexOf(delimiters, "") >= 0;
        foreach (var part in delimiters is [""] ? [text] : text.Split(delimiters, StringSplitOptions.None))
        {
            if (!everywhere)
            {
                pieces.Add(Value.Of(part));
                continue;
            }

            for (var i = 0; i < part.Length; i += CodePoints.LengthAt(part, i))
                pieces.Add(Value.Of(part.Substring(i, CodePoints.LengthAt(part, i))));
        }

        return Value.Of(new ListValue([.. pieces]));
    }
}
