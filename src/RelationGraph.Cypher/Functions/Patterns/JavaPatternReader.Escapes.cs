using System.Globalization;

namespace RelationGraph.Cypher.Functions.Patterns;

/// <content>What begins with a backslash.</content>
internal sealed partial class JavaPatternReader
{
    private string ReadEscape()
    {
        var start = _at++;
        if (AtEnd)
            throw Fails(@"a '\' stands at its end", start);
        if (TryReadSet(out var set))
            return Cased(set).ToPattern(_pairs);
        switch (Current)
        {
            case 'Q':
                _at++;
                return ReadQuoted();
            case 'b' when _text.AsSpan(_at).StartsWith("b{g}", StringComparison.Ordinal):
                throw Fails(@"\b{g} is not supported", start);
            case 'b' or 'B':
                return $"\\{_text[_at++]}";
            case 'A' or 'G':
                _at++;
                return @"\A";
            case 'z':
                _at++;
                return @"\z";
            case 'Z':
                _at++;
                return LastLineEnd();
            case 'R':
                _at++;
                return @"(?:\r\n|[\n-\r\u0085\u2028\u2029])";
            case 'X' or 'N':
                throw Fails($@"\{Current} is not supported", start);
            case 'k':
                _at++;
                return ReadNamedReference();
            case >= '1' and <= '9':
                return ReadReference();
            default:
                return Literal(ReadEscapedPoint(start));
        }
    }

    // Each letter is a unit of its own, of which a quantifier would take the last: it takes them all as one instead, where there is one.
    private string ReadQuoted()
    {
        var end = _text.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var stop = end < 0 ? _text.Length : end;
        var text = "";
        while (_at < stop)
        {
            var last = Literal(ReadCodePoint());
            if (_at < stop)
            {
                text += last;
                continue;
            }

            _at = end < 0 ? stop : end + 2;
            return text + ReadQuantifier(last);
        }

        _at = end < 0 ? stop : end + 2;
        return text;
    }

    /// <summary>Reads the letter behind a backslash where it names a set of code points.</summary>
    private bool TryReadSet(out CodePointSet set)
    {
        var letter = Current;
        var unicode = Has(Flags.UnicodeClasses);
        CodePointSet? found = letter switch
        {
            'd' or 'D' => unicode ? CodePointSets.Find("Digit", true) : CodePointSets.Digits,
            'w' or 'W' => unicode ? CodePointSets.Find("Word", true) : CodePointSets.Words,
            's' or 'S' => unicode ? CodePointSets.Find("Space", true) : CodePointSets.Spaces,
            'h' or 'H' => CodePointSets.Horizontal,
            'v' or 'V' => CodePointSets.Vertical,
            _ => null,
        };
        if (found is not null)
            _at++;
        else if (letter is 'p' or 'P')
            found = ReadProperty();
        set = found is not null && char.IsAsciiLetterUpper(letter) ? found.Complement() : found ?? CodePointSet.Empty;
        return found is not null;
    }

    private CodePointSet ReadProperty()
    {
        var start = _at++;
        string name;
        if (Current == '{')
        {
            var end = _text.IndexOf('}', _at);
            if (end < 0)
                throw Fails("this '{' has no '}'", _at);
            name = _text[(_at + 1)..end];
            _at = end + 1;
        }
        else
        {
            name = AtEnd ? "" : char.ConvertFromUtf32(ReadCodePoint());
        }

        // Where case does not count, the three kinds of cased letters are one.
        if (Has(Flags.IgnoreCase) && name is "Lower" or "Upper" or "Lu" or "Ll" or "Lt" or "javaLowerCase" or "javaUpperCase" or "IsLowercase" or "IsUppercase")
            name = name is "Lower" or "Upper" && !Has(Flags.UnicodeClasses) ? "Alpha" : "LC";
        return CodePointSets.Find(name, Has(Flags.UnicodeClasses)) ?? throw Fails($"no set of characters is named {name}", start);
    }

    private int ReadEscapedPoint(int start)
    {
        var letter = Current;
        if (!char.IsAsciiLetterOrDigit(letter))
            return ReadCodePoint();
        _at++;
        switch (letter)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'a':
                return '\a';
            case 'e':
                return '\u001B';
            case 'c' when !AtEnd:
                return _text[_at++] ^ 64;
            case '0':
                return ReadOctal(start);
            case 'x' when Current == '{':
                return ReadBraced(start);
            case 'x':
                return ReadHexadecimal(2, start);
            case 'u':
                return ReadUnit(start);
            default:
                throw Fails($@"\{letter} has no meaning", start);
        }
    }

    private int ReadOctal(int start)
    {
        var number = 0;
        var from = _at;
        while (_at - from < 3 && Current is >= '0' and <= '7' && (number * 8) + Current - '0' <= 0xFF)
            number = (number * 8) + _text[_at++] - '0';
        return _at > from ? number : throw Fails(@"\0 is followed by an octal number", start);
    }

    private int ReadBraced(int start)
    {
        var end = _text.IndexOf('}', _at);
        var text = end < 0 ? default : _text.AsSpan((_at + 1)..end);
        if (!int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is < 0 or > 0x10FFFF)
            throw Fails(@"\x{ is followed by the hexadecimal number of a code point and '}'", start);
        _at = end + 1;
        return number;
    }

    private int ReadHexadecimal(int digits, int start)
    {
        if (_at + digits > _text.Length
            || !int.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            throw Fails($"{digits} hexadecimal digits are expected", start);
        _at += digits;
        return number;
    }

    // Two halves of a code point written one after the other are the code point.
    private int ReadUnit(int start)
    {
        var unit = ReadHexadecimal(4, start);
        if (!char.IsHighSurrogate((char)unit) || !_text.AsSpan(_at).StartsWith(@"\u", StringComparison.Ordinal))
            return unit;
        var back = _at;
        _at += 2;
        var low = ReadHexadecimal(4, start);
        if (char.IsLowSurrogate((char)low))
            return char.ConvertToUtf32((char)unit, (char)low);
        _at = back;
        return unit;
    }
}
