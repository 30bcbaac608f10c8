using System.Text.RegularExpressions;

namespace RelationGraph.Cli.Tests.Running;

/// <summary>Takes command lines of the documentation apart.</summary>
internal static partial class ShellWords
{
    /// <summary>The arguments of a line such as <c>relgraph search "two words"   # a remark</c>, without the program.</summary>
    public static string[] Arguments(string line) =>
        [.. Word().Matches(Remark().Replace(line, "")).Skip(1).Select(word => word.Value[0] is '"' or '\'' ? word.Value[1..^1] : word.Value)];

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|\\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+#.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remark();
}
