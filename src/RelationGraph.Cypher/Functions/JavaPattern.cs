using System.Text.RegularExpressions;

namespace RelationGraph.Cypher.Functions;

/// <summary>A regular expression in Java's notation, which matches whole texts.</summary>
internal sealed class JavaPattern
{
    private readonly Regex _regex;

    private JavaPattern(Regex regex) => _regex = regex;

    public static JavaPattern Of(string pattern) =>
        new(new Regex(@"\A(?:" + pattern + @")\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    public bool Matches(string text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _regex.IsMatch(text);
    }
}
