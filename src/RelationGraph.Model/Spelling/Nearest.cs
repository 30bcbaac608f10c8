using System.Collections.Immutable;

using F23.StringSimilarity;

namespace RelationGraph.Model.Spelling;

/// <summary>Finds the words that a misspelt one may have meant.</summary>
public static class Nearest
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>Gives the nearest known words by optimal string alignment distance, case ignored.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The words that exist.</param>
    /// <param name="most">How many to give at most; at least 1.</param>
    /// <returns>The words within a third of the length of what was written (at least one edit), nearest first, ties by word.</returns>
    public static ImmutableArray<string> To(string word, IEnumerable<string> known, int most = 3)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var limit = Math.Max(1, word.Length / 3);
        var folded = word.ToUpperInvariant();
        return
        [
            .. known.Where(candidate => Math.Abs(candidate.Length - word.Length) <= limit)
                .Select(candidate => (candidate, distance: Distance.Distance(folded, candidate.ToUpperInvariant())))
                .Where(entry => entry.distance <= limit)
                .OrderBy(entry => entry.distance).ThenBy(entry => entry.candidate, StringComparer.Ordinal)
                .Take(most).Select(entry => entry.candidate),
        ];
    }
}
