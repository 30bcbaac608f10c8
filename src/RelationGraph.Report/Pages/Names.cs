using System.Globalization;
using System.Text;

namespace RelationGraph.Report.Pages;

/// <summary>Gives ids names that every file system and every address takes, each once.</summary>
/// <remarks>
/// Names are lower-case letters and digits with single hyphens, so that two of them joined by two hyphens are unique too, and
/// upper and lower case of one id stay apart. Ids are to be named in one order for the names to be the same each time.
/// </remarks>
internal sealed class Names
{
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

    // Names that Windows keeps for devices.
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { "con", "prn", "aux", "nul", "com1", "lpt1" };

    /// <summary>Gives the name of an id.</summary>
    public string Of(string id)
    {
        if (byId.TryGetValue(id, out var known))
            return known;
        var plain = Plain(id);
        var name = plain;
        for (var number = 2; !taken.Add(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        byId.Add(id, name);
        return name;
    }

    private static string Plain(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var letter in id)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                name.Append(char.ToLowerInvariant(letter));
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        // File systems stop at 255 bytes, and a pair has two names and an ending.
        const int longest = 80;
        var text = name.ToString(0, Math.Min(name.Length, longest)).Trim('-');
        return text.Length == 0 ? "x" : text;
    }
}
