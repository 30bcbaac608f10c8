using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>Reads what a cell of a scenario's table says; it shares nothing with the engine's own parser.</summary>
internal ref struct ExpectationReader
{
    private readonly string text;
    private int position;

    private ExpectationReader(string text) => this.text = text;

    private readonly char Here => position < text.Length ? text[position] : '\0';

    /// <summary>Reads a cell.</summary>
    /// <exception cref="FormatException">The cell says nothing that is known.</exception>
    public static Expectation Read(string cell)
    {
        var reader = new ExpectationReader(cell);
        var expectation = reader.ReadOne();
        reader.SkipBlanks();
        return reader.position == cell.Length ? expectation : throw reader.Unexpected();
    }

    private Expectation ReadOne()
    {
        SkipBlanks();
        switch (Here)
        {
            case '\'':
                return new Expectation.Text(ReadText());
            case '{':
                return ReadEntries();
            case '(':
                return ReadNode();
            case '<':
                return ReadPath();
            case '[':
                return StartsRelationship() ? ReadRelationship() : ReadSequence();
            default:
                return new Expectation.Plain(ReadPlain());
        }
    }

    // A list that starts with a colon would be none, so that one sign tells the two apart.
    private readonly bool StartsRelationship() => text.AsSpan(position + 1).TrimStart().StartsWith(':');

    private Expectation.Sequence ReadSequence()
    {
        Take('[');
        var items = new List<Expectation>();
        while (!TryTake(']'))
        {
            if (items.Count > 0)
                Take(',');
            items.Add(ReadOne());
        }

        return new Expectation.Sequence(items);
    }

    private Expectation.Entries ReadEntries()
    {
        Take('{');
        var entries = new Dictionary<string, Expectation>(StringComparer.Ordinal);
        while (!TryTake('}'))
        {
            if (entries.Count > 0)
                Take(',');
            var name = ReadName();
            Take(':');
            if (!entries.TryAdd(name, ReadOne()))
                throw new FormatException($"'{text}' has two entries '{name}'.");
        }

        return new Expectation.Entries(entries);
    }

    private Expectation.Node ReadNode()
    {
        Take('(');
        var labels = new HashSet<string>(StringComparer.Ordinal);
        while (TryTake(':'))
            labels.Add(ReadName());
        var properties = ReadProperties();
        Take(')');
        return new Expectation.Node(labels, properties);
    }

    private Expectation.Relationship ReadRelationship()
    {
        Take('[');
        Take(':');
        var type = ReadName();
        var properties = ReadProperties();
        Take(']');
        return new Expectation.Relationship(type, properties);
    }

    private Expectation.Path ReadPath()
    {
        Take('<');
        var start = ReadNode();
        var steps = new List<Expectation.PathStep>();
        while (!TryTake('>'))
        {
            var backward = TryTake('<');
            Take('-');
            var relationship = ReadRelationship();
            Take('-');
            if (!backward)
                Take('>');
            steps.Add(new Expectation.PathStep(relationship, !backward, ReadNode()));
        }

        return new Expectation.Path(start, steps);
    }

    private Expectation.Entries ReadProperties()
    {
        SkipBlanks();
        return Here == '{' ? ReadEntries() : new Expectation.Entries(new Dictionary<string, Expectation>(StringComparer.Ordinal));
    }

    private string ReadText()
    {
        var value = new StringBuilder();
        for (position++; Here != '\''; position++)
        {
            if (position >= text.Length)
                throw Unexpected();
            if (Here == '\\')
            {
                position++;
                value.Append(Unescape());
            }
            else
            {
                value.Append(Here);
            }
        }

        position++;
        return value.ToString();
    }

    private char Unescape()
    {
        switch (Here)
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case '\\' or '\'' or '"':
                return Here;
            case 'u' when position + 4 < text.Length
                && ushort.TryParse(text.AsSpan(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                position += 4;
                return (char)unit;
            default:
                throw Unexpected();
        }
    }

    private string ReadName()
    {
        SkipBlanks();
        var start = position;
        if (Here == '`')
        {
            var end = text.IndexOf('`', start + 1);
            if (end < 0)
                throw Unexpected();
            position = end + 1;
            return text[(start + 1)..end];
        }

        while (char.IsLetterOrDigit(Here) || Here == '_')
            position++;
        return position > start ? text[start..position] : throw Unexpected();
    }

    private Value ReadPlain()
    {
        var start = position;
        while (char.IsLetterOrDigit(Here) || Here is '-' or '+' or '.')
            position++;
        var word = text[start..position];
        switch (word)
        {
            case "null":
                return Value.Null;
            case "true":
                return Value.True;
            case "false":
                return Value.False;
            case "NaN":
                return Value.Of(double.NaN);
            case "Inf":
                return Value.Of(double.PositiveInfinity);
            case "-Inf":
                return Value.Of(double.NegativeInfinity);
        }

        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return Value.Of(whole);
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (word.Any(char.IsAsciiDigit) && double.TryParse(word, Styles, CultureInfo.InvariantCulture, out var number))
            return Value.Of(number);
        position = start;
        throw Unexpected();
    }

    private void Take(char sign)
    {
        if (!TryTake(sign))
            throw Unexpected();
    }

    private bool TryTake(char sign)
    {
        SkipBlanks();
        if (Here != sign)
            return false;
        position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Here == ' ')
            position++;
    }

    private readonly FormatException Unexpected() => new($"'{text}' cannot be read from character {position + 1} on.");
}
