using System.Collections.Concurrent;
using System.Text.RegularExpressions;

using RelationGraph.Cypher.Execution;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions.Patterns;

/// <summary>A regular expression in Java's notation, which matches whole texts.</summary>
/// <remarks>
/// A pattern without references, lookaround and possessive parts is matched in time that grows with the text alone.
/// Others may try forever: each attempt is bounded, and between attempts the query's own limits are looked at.
/// </remarks>
internal sealed class JavaPattern
{
    private const int MostKept = 256;

    private static readonly ConcurrentDictionary<string, JavaPattern> Kept = new(StringComparer.Ordinal);

    [ThreadStatic]
    private static JavaPattern? _latest;

    private readonly string _text;
    private Regex? _forPlane;
    private Regex? _forPairs;

    private JavaPattern(string text) => _text = text;

    private static ReadOnlySpan<int> AttemptsInMilliseconds => [100, 500, 2_500];

    /// <summary>The pattern of a text.</summary>
    /// <exception cref="CypherException">It is no pattern.</exception>
    public static JavaPattern Of(string text)
    {
        var latest = _latest;
        if (latest is not null && string.Equals(latest._text, text, StringComparison.Ordinal))
            return latest;
        if (!Kept.TryGetValue(text, out var pattern))
        {
            pattern = new JavaPattern(text);

            // A text that is no pattern is an error even where no text is matched.
            pattern._forPlane = pattern.Compile(pairs: false, AttemptsInMilliseconds[0]);
            if (Kept.Count >= MostKept)
                Kept.Clear();
            Kept[text] = pattern;
        }

        return _latest = pattern;
    }

    /// <summary>Whether the whole of a text matches.</summary>
    /// <exception cref="CypherException">That takes too long, or the query's time is over.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public bool Matches(string text, QueryContext context)
    {
        var pairs = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');
        var regex = pairs
            ? _forPairs ??= Compile(pairs: true, AttemptsInMilliseconds[0])
            : _forPlane ??= Compile(pairs: false, AttemptsInMilliseconds[0]);
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return MatchesSlowly(text, pairs, context);
        }
    }

    private bool MatchesSlowly(string text, bool pairs, QueryContext context)
    {
        foreach (var milliseconds in AttemptsInMilliseconds[1..])
        {
            context.Look();
            try
            {
                return Compile(pairs, milliseconds).IsMatch(text);
            }
            catch (RegexMatchTimeoutException)
            {
                // The next attempt is longer.
            }
        }

        context.Look();
        throw Fault.Argument(
            "InvalidArgumentValue",
            $"The regular expression {ValueText.Of(Value.Of(_text))} takes too long on a text of {text.Length} characters; repetitions within repetitions do that.");
    }

    private Regex Compile(bool pairs, int milliseconds)
    {
        var (pattern, isRegular) = JavaPatternReader.Translate(_text, pairs);
        var options = RegexOptions.CultureInvariant | (isRegular ? RegexOptions.NonBacktracking : RegexOptions.None);
        try
        {
            return new Regex($@"\A(?:{pattern})\z", options, TimeSpan.FromMilliseconds(milliseconds));
        }
        catch (NotSupportedException)
        {
            // The automaton would be too large.
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(milliseconds));
        }
        catch (Exception e) when (e is ArgumentException or InsufficientExecutionStackException)
        {
            throw Fault.Argument("InvalidArgumentValue", $"{ValueText.Of(Value.Of(_text))} is a regular expression that is not supported: {e.Message}");
        }
    }
}
