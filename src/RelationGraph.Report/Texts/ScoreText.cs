using System.Globalization;

using RelationGraph.Report.Content;

namespace RelationGraph.Report.Texts;

/// <summary>Writes scores with as many decimals as tell the greatest of them to three digits.</summary>
internal sealed class ScoreText
{
    private const int MostDecimals = 6;
    private readonly int decimals;

    /// <summary>Makes the writing for the scores of one column.</summary>
    /// <param name="scores">The scores; what is undefined counts for nothing.</param>
    /// <param name="isWhole">Whether they are whole numbers, which have no decimals.</param>
    public ScoreText(IEnumerable<double?> scores, bool isWhole)
    {
        var greatest = scores.OfType<double>().Select(Math.Abs).DefaultIfEmpty().Max();
        decimals = isWhole || greatest == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(greatest)), 1, MostDecimals);
    }

    /// <summary>Writes a score; an undefined one is an empty cell.</summary>
    public Cell Cell(double? score) => score is { } value
        ? new Cell(Of(value), Plain(value), Plain(value))
        : new Cell(Phrase.Empty);

    /// <summary>Writes a score for a reader.</summary>
    public string Of(double value)
    {
        var least = Math.Pow(10, -decimals);
        return value > 0 && value < least / 2
            ? "<" + least.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : value.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes a rank; without one the cell is empty.</summary>
    public static Cell Rank(int? rank) => rank is { } number ? number : new Cell(Phrase.Empty);

    // Ten digits are the same on every machine.
    private static string Plain(double value) => value == 0 ? "0"
        : decimal.Round((decimal)value, Math.Clamp(9 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 28)).ToString("0.############################", CultureInfo.InvariantCulture);
}
