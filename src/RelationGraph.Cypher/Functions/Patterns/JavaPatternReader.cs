using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Patterns;

/// <summary>Reads a regular expression in Java's notation and writes it in .NET's.</summary>
/// <remarks>
/// All classes and letters are written as sets of code points, so that neither .NET's Unicode classes nor its case folding come into play:
/// Java's classes are ASCII's unless a flag says otherwise, and its characters are code points.
/// </remarks>
internal sealed partial class JavaPatternReader
{
    private const int MostDepth = 200;
    private const int MostLength = 20_000;

    // Beyond so many copies of its parts a pattern's automaton could take too much memory.
    private const long MostCopies = 5_000;

    private const string AnyLineEnd = @"[\n\r\u0085\u2028\u2029]";

    private readonly string _text;
    private readonly bool _pairs;
    private readonly List<string?> _groups = [];
    private bool _numbered;
    private Flags _flags;
    private int _at;
    private int _depth;
    private long _copies = 1;

    private JavaPatternReader(string text, bool pairs, bool numbered)
    {
        _text = text;
        _pairs = pairs;
        _numbered = numbered;
    }

    [Flags]
    private enum Flags
    {
        None = 0,
        IgnoreCase = 1,
        UnixLines = 2,
        MultiLine = 4,
        DotAll = 8,
        UnicodeCase = 16,
        Comments = 32,
        UnicodeClasses = 64,
    }

    /// <summary>Whether the pattern, so far as it is read, can be matched without trying again what failed.</summary>
    private bool IsRegular { get; set; } = true;

    private bool AtEnd => _at >= _text.Length;

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>Translates a pattern.</summary>
    /// <param name="text">The pattern in Java's notation.</param>
    /// <param name="pairs">Whether the texts to match may hold code points beyond U+FFFF.</param>
    /// <returns>The pattern in .NET's notation, and whether it needs no backtracking.</returns>
    /// <exception cref="CypherException">The pattern is none.</exception>
    public static (string Pattern, bool IsRegular) Translate(string text, bool pairs)
    {
        var reader = new JavaPatternReader(text, pairs, numbered: false);
        if (text.Length > MostLength)
            throw reader.Fails($"it is longer than {MostLength} characters", 0);
        var pattern = reader.ReadWhole();
        if (reader._numbered)
        {
            // A group is referred to: groups have to keep their numbers.
            reader = new JavaPatternReader(text, pairs, numbered: true);
            pattern = reader.ReadWhole();
        }

        return (pattern, reader.IsRegular && reader._copies <= MostCopies);
    }

    private string ReadWhole()
    {
        var pattern = ReadAlternatives();
        return AtEnd ? pattern : throw Fails("this ')' closes nothing", _at);
    }

    private string ReadAlternatives()
    {
        if (++_depth > MostDepth)
            throw Fails($"groups are nested more than {MostDepth} deep", _at);
        var text = new StringBuilder();
        while (true)
        {
            ReadSequence(text);
            if (Current != '|' || AtEnd)
                break;
            _at++;
            text.Append('|');
        }

        _depth--;
        return text.ToString();
    }

    private void ReadSequence(StringBuilder text)
    {
        while (true)
        {
            SkipComments();
            if (AtEnd || Current is '|' or ')')
                return;
            var copies = _copies;
            _copies = 1;
            var atom = ReadAtom();
            SkipComments();
            if (atom.Length == 0 && !AtEnd && Current is '*' or '+' or '?' or '{')
                throw Fails($"nothing stands before '{Current}' that could be repeated", _at);
            text.Append(atom.Length == 0 ? "" : ReadQuantifier(atom));
            _copies += copies;
        }
    }

    private string ReadAtom()
    {
        var start = _at;
        switch (Current)
        {
            case '(':
                return ReadGroup();
            case '[':
                _at++;
                return ReadClass(start).ToPattern(_pairs);
            case '\\':
                return ReadEscape();
            case '.':
                _at++;
                return Dot().ToPattern(_pairs);
            case '^':
                _at++;
                return LineStart();
            case '$':
                _at++;
                return LineEnd();
            case '*' or '+' or '?':
                throw Fails($"nothing stands before '{Current}' that could be repeated", start);
            case '{':
                throw Fails("nothing stands before '{' that could be repeated", start);
            default:
                return Literal(ReadCodePoint());
        }
    }

    private string ReadQuantifier(string atom)
    {
        var start = _at;
        long most = 1;
        string quantifier;
        switch (Current)
        {
            case '*' or '+' or '?' when !AtEnd:
                quantifier = Current.ToString(CultureInfo.InvariantCulture);
                _at++;
                break;
            case '{' when !AtEnd:
                (quantifier, most) = ReadCount();
                break;
            default:
                return atom;
        }

        _copies = Math.Min(_copies * Math.Max(most, 1), long.MaxValue / 4_000_000);
        var unit = $"(?:{atom}){quantifier}";
        if (Current == '?' && !AtEnd)
        {
            _at++;
            unit += "?";
        }
        else if (Current == '+' && !AtEnd)
        {
            _at++;
            IsRegular = false;
            unit = $"(?>{unit})";
        }

        if (!AtEnd && Current is '*' or '+' or '?' or '{')
            throw Fails($"'{_text[start..(_at + 1)]}' repeats a repetition", _at);
        return unit;
    }

    private (string Quantifier, long Most) ReadCount()
    {
        var start = _at++;
        var least = ReadNumber(start);
        var most = least;
        var text = least.ToString(CultureInfo.InvariantCulture);
        if (Current == ',')
        {
            _at++;
            text += ",";
            if (Current != '}')
            {
                most = ReadNumber(start);
                text += most.ToString(CultureInfo.InvariantCulture);
            }
        }

        if (Current != '}')
            throw Fails("this '{' has no '}'", start);
        _at++;
        return most >= least ? ($"{{{text}}}", most) : throw Fails("the greater number stands first", start);
    }

    private int ReadNumber(int start)
    {
        var from = _at;
        while (char.IsAsciiDigit(Current))
            _at++;
        return int.TryParse(_text.AsSpan(from, _at - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fails("a number of repetitions is expected", start);
    }

    private int ReadCodePoint()
    {
        var length = CodePoints.LengthAt(_text, _at);
        var point = length == 2 ? char.ConvertToUtf32(_text[_at], _text[_at + 1]) : _text[_at];
        _at += length;
        return point;
    }

    private string Literal(int point)
    {
        if (point is >= 0xD800 and <= 0xDFFF)
            return $"\\u{point:X4}";
        return Cased(CodePointSet.Of((point, point))).ToPattern(pairs: true);
    }

    private CodePointSet Cased(CodePointSet set) =>
        Has(Flags.IgnoreCase) ? set.WithOtherCases(Has(Flags.UnicodeCase) || Has(Flags.UnicodeClasses)) : set;

    private bool Has(Flags flag) => (_flags & flag) == flag;

    // White space and what follows a #, where a flag makes them comments.
    private void SkipComments()
    {
        while (Has(Flags.Comments) && !AtEnd && (Current is ' ' or (>= '\t' and <= '\r') or '#'))
        {
            if (Current != '#')
            {
                _at++;
                continue;
            }

            while (!AtEnd && Current is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
                _at++;
        }
    }

    private CodePointSet Dot() => Has(Flags.DotAll) ? CodePointSet.All
        : Has(Flags.UnixLines) ? CodePointSet.Of("\n").Complement()
        : CodePointSets.LineEnds.Complement();

    private string LineStart()
    {
        if (!Has(Flags.MultiLine))
            return @"\A";
        IsRegular = false;
        return Has(Flags.UnixLines)
            ? @"(?:\A|(?<=\n)(?!\z))"
            : $@"(?:\A|(?<={AnyLineEnd})(?<!\r(?=\n))(?!\z))";
    }

    private string LineEnd()
    {
        if (Has(Flags.MultiLine))
        {
            IsRegular = false;
            return Has(Flags.UnixLines) ? @"(?:(?=\n)|\z)" : $@"(?:(?={AnyLineEnd})(?<!\r(?=\n))|\z)";
        }

        return LastLineEnd();
    }

    // The end, or before the last line end. As the whole text is matched, at the end of the pattern it can be the end alone.
    private string LastLineEnd()
    {
        if (AtEnd && _depth == 1)
            return @"\z";
        IsRegular = false;
        return Has(Flags.UnixLines) ? @"(?=\n?\z)" : @"(?=(?:\r\n|(?<!\r)\n|[\r\u0085\u2028\u2029])?\z)";
    }

    private CypherException Fails(string what, int at) => Fault.Argument(
        "InvalidArgumentValue",
        $"{ValueText.Of(Value.Of(Shown()))} is no regular expression: {what} (character {CodePoints.Count(_text[..Math.Min(at, _text.Length)]) + 1}).");

    private string Shown() => _text.Length <= 80 ? _text : string.Concat(_text.AsSpan(0, 80), "…");
}
