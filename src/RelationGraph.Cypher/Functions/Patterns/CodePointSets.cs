using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RelationGraph.Cypher.Functions.Patterns;

/// <summary>The sets of code points that Java's regular expressions name.</summary>
internal static class CodePointSets
{
    public static readonly CodePointSet LineEnds = CodePointSet.Of("\n\r\u0085\u2028\u2029");
    public static readonly CodePointSet Digits = CodePointSet.Of(('0', '9'));
    public static readonly CodePointSet Words = CodePointSet.Of(('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_'));
    public static readonly CodePointSet Spaces = CodePointSet.Of(('\t', '\r'), (' ', ' '));
    public static readonly CodePointSet Horizontal =
        CodePointSet.Of(('\t', '\t'), (' ', ' '), (0xA0, 0xA0), (0x1680, 0x1680), (0x180E, 0x180E), (0x2000, 0x200A), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000));

    public static readonly CodePointSet Vertical = CodePointSet.Of(('\n', '\r'), (0x85, 0x85), (0x2028, 0x2029));

    // The two letters of each category, in the order of UnicodeCategory.
    private const string CategoryCodes = "LuLlLtLmLoMnMcMeNdNlNoZsZlZpCcCfCsCoPcPdPsPePiPfPoSmScSkSoCn";

    private static readonly ConcurrentDictionary<string, CodePointSet?> Found = new(StringComparer.Ordinal);

    /// <summary>The set of a name as <c>\p{name}</c> gives it; null where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="unicode">Whether the names of POSIX stand for all of Unicode rather than for ASCII.</param>
    public static CodePointSet? Find(string name, bool unicode) =>
        Found.GetOrAdd(unicode ? "U:" + name : name, static (_, state) => state.unicode ? OfUnicode(state.name) ?? Of(state.name) : Of(state.name), (name, unicode));

    private static CodePointSet? Of(string name)
    {
        var split = name.IndexOf('=', StringComparison.Ordinal);
        if (split >= 0)
        {
            var value = name[(split + 1)..];
            return name[..split].ToUpperInvariant() switch
            {
                "GC" or "GENERAL_CATEGORY" => Category(value),
                "SC" or "SCRIPT" => Scripts.Find(value),
                "BLK" or "BLOCK" => Block(value),
                _ => null,
            };
        }

        if (name.StartsWith("In", StringComparison.Ordinal))
            return Block(name[2..]);
        if (name.StartsWith("Is", StringComparison.Ordinal))
            return Binary(name[2..]) ?? Category(name[2..]) ?? Scripts.Find(name[2..]);
        return name.StartsWith("java", StringComparison.Ordinal) ? OfJava(name[4..]) : Posix(name) ?? Category(name);
    }

    private static CodePointSet? Category(string name)
    {
        if (name.Equals("LC", StringComparison.Ordinal))
            return Where("Lu Ll Lt");
        if (name.Equals("L1", StringComparison.Ordinal))
            return CodePointSet.Of((0, 0xFF));
        if (name.Equals("all", StringComparison.Ordinal))
            return CodePointSet.All;
        var known = name.Length switch
        {
            1 => "LMNZPSC".Contains(name[0], StringComparison.Ordinal),
            2 => CategoryCodes.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0,
            _ => false,
        };
        return known ? Where(name) : null;
    }

    private static CodePointSet? Posix(string name) => name switch
    {
        "Lower" => CodePointSet.Of(('a', 'z')),
        "Upper" => CodePointSet.Of(('A', 'Z')),
        "ASCII" => CodePointSet.Of((0, 0x7F)),
        "Alpha" => CodePointSet.Of(('a', 'z'), ('A', 'Z')),
        "Digit" => Digits,
        "Alnum" => CodePointSet.Of(('a', 'z'), ('A', 'Z'), ('0', '9')),
        "Punct" => CodePointSet.Of(('!', '/'), (':', '@'), ('[', '`'), ('{', '~')),
        "Graph" => CodePointSet.Of(('!', '~')),
        "Print" => CodePointSet.Of((' ', '~')),
        "Blank" => CodePointSet.Of("\t "),
        "Cntrl" => CodePointSet.Of((0, 0x1F), (0x7F, 0x7F)),
        "XDigit" => CodePointSet.Of(('0', '9'), ('a', 'f'), ('A', 'F')),
        "Space" => Spaces,
        _ => null,
    };

    private static CodePointSet? OfUnicode(string name) => name switch
    {
        "Lower" or "w:Lower" => Binary("LOWERCASE"),
        "Upper" => Binary("UPPERCASE"),
        "Alpha" => Binary("ALPHABETIC"),
        "Digit" => Where("Nd"),
        "Alnum" => Binary("ALPHABETIC")!.Union(Where("Nd")),
        "Punct" => Where("P"),
        "Space" => Binary("WHITE_SPACE"),
        "Blank" => Where("Zs").Union(CodePointSet.Of("\t")),
        "Cntrl" => Where("Cc"),
        "Word" => Binary("ALPHABETIC")!.Union(Where("M Nd Pc")).Union(CodePointSet.Of((0x200C, 0x200D))),
        _ => null,
    };

    private static CodePointSet? Binary(string name) => name.ToUpperInvariant() switch
    {
        "ALPHABETIC" => Where("L Nl").Union(CodePointSet.Of((0x24B6, 0x24E9))),
        "LETTER" => Where("L"),
        "LOWERCASE" => Where("Ll").Union(CodePointSet.Of((0xAA, 0xAA), (0xBA, 0xBA), (0x24D0, 0x24E9))),
        "UPPERCASE" => Where("Lu").Union(CodePointSet.Of((0x24B6, 0x24CF))),
        "TITLECASE" => Where("Lt"),
        "PUNCTUATION" => Where("P"),
        "CONTROL" => Where("Cc"),
        "WHITE_SPACE" or "WHITESPACE" => CodePointSet.Where(static rune => Rune.IsWhiteSpace(rune)),
        "DIGIT" => Where("Nd"),
        "HEX_DIGIT" or "HEXDIGIT" => Posix("XDigit")!.Union(CodePointSet.Of((0xFF10, 0xFF19), (0xFF21, 0xFF26), (0xFF41, 0xFF46))),
        "ASSIGNED" => Where("Cn").Complement(),
        "IDEOGRAPHIC" => Scripts.Find("HAN")!.Intersect(Where("L")).Union(CodePointSet.Of((0x3006, 0x3007), (0x3021, 0x3029), (0x3038, 0x303A))),
        _ => null,
    };

    private static CodePointSet? OfJava(string name) => name switch
    {
        "LowerCase" => Binary("LOWERCASE"),
        "UpperCase" => Binary("UPPERCASE"),
        "TitleCase" => Where("Lt"),
        "Alphabetic" => Binary("ALPHABETIC"),
        "Ideographic" => Binary("IDEOGRAPHIC"),
        "Digit" => Where("Nd"),
        "Letter" => Where("L"),
        "LetterOrDigit" => Where("L Nd"),
        "Defined" => Where("Cn").Complement(),
        "ISOControl" => Where("Cc"),
        "SpaceChar" => Where("Z"),
        "Whitespace" => Where("Z").Intersect(CodePointSet.Of("\u00A0\u2007\u202F").Complement()).Union(CodePointSet.Of((9, 13), (0x1C, 0x1F))),
        _ => null,
    };

    // The code points of categories, by their codes.
    private static CodePointSet Where(string codes) => Found.GetOrAdd("gc:" + codes, static (_, wanted) =>
    {
        var categories = new bool[CategoryCodes.Length / 2];
        foreach (var code in wanted.Split(' '))
        {
            for (var i = 0; i < categories.Length; i++)
                categories[i] |= CategoryCodes.AsSpan(2 * i, 2).StartsWith(code, StringComparison.Ordinal);
        }

        return CodePointSet.Where(rune => categories[(int)Rune.GetUnicodeCategory(rune)]);
    }, codes)!;

    // The blocks of the basic plane are those that .NET knows.
    private static CodePointSet? Block(string name)
    {
        var compact = name.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        foreach (var candidate in (ReadOnlySpan<string>)[name, compact, compact + "andCoptic"])
        {
            try
            {
                var regex = new Regex($@"\p{{Is{Regex.Escape(candidate)}}}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
                return CodePointSet.Where(rune => rune.IsBmp && regex.IsMatch(((char)rune.Value).ToString(CultureInfo.InvariantCulture)));
            }
            catch (ArgumentException)
            {
                // .NET tells by this alone that it has no such block.
            }
        }

        return null;
    }
}
