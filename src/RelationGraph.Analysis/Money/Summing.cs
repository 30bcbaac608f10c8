using System.Collections.Immutable;

using RelationGraph.Model.Time;

namespace RelationGraph.Analysis.Money;

/// <summary>Adds like amounts where that is sound.</summary>
internal static class Summing
{
    // Levels and prices: what is owed in two years is not owed twice, and two estimates of a cost are not two costs.
    private static readonly string[] NotAdditive = ["debt", "cost", "tariff"];

    /// <summary>Tells what keeps amounts of one group, none a part of another, from being added.</summary>
    public static NoSum Obstacle(ImmutableArray<MoneyRow> rows)
    {
        // What is a part of a total that is not in the overview still adds with its like; so nothing more to leave out here.
        if (rows.Length < 2)
            return NoSum.NothingToAdd;
        if (NotAdditive.Contains(rows[0].Amount.Kind, StringComparer.Ordinal))
            return NoSum.NotAdditive;
        if (rows[0].Giver is null)
            return NoSum.NoDirection;
        if (rows[0].Amount.Per is not null)
            return NoSum.PerUnit;
        if (rows.Any(IsDisputed) || rows.Any(row => rows.Any(other => Replaces(row, other))))
            return NoSum.Disputed;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = i + 1; j < rows.Length; j++)
            {
                if (AreApart(rows[i], rows[j]))
                    continue;
                return IsDated(rows[i]) && IsDated(rows[j]) ? NoSum.MayOverlap : NoSum.Undated;
            }
        }

        return NoSum.None;
    }

    /// <summary>Adds amounts, bounds by bounds.</summary>
    public static MoneySum Sum(ImmutableArray<MoneyRow> rows)
    {
        decimal? least = 0, most = 0;
        foreach (var amount in rows.Select(row => row.Amount))
        {
            least += amount.Value ?? amount.Min;
            most += amount.Value ?? amount.Max;
        }

        return new MoneySum(least, most, rows.Any(row => row.Amount.IsAbout), [.. rows.Select(row => row.Tie.Relation.Id)]);
    }

    private static bool IsDated(MoneyRow row) => row.FiscalYear is not null || row.Tie.Relation.When is not null;

    private static bool AreApart(MoneyRow a, MoneyRow b)
    {
        if (a.Tie.Relation.When is { } one && b.Tie.Relation.When is { } other && one.Overlaps(other) == Truth.No)
            return true;
        // Labels such as "FY2012" and "FY2012–FY2013" name years in common; two single years that differ do not.
        var (first, second) = (SingleYear(a.FiscalYear), SingleYear(b.FiscalYear));
        return first is not null && second is not null && !Ids.Same(first, second);
    }

    private static string? SingleYear(string? label)
    {
        var digits = label is null ? "" : string.Concat(label.Where(char.IsAsciiDigit));
        return digits.Length == 4 && label!.Contains(digits, StringComparison.Ordinal) ? digits : null;
    }

    private static bool IsDisputed(MoneyRow row) =>
        row.Tie.Relation.Evidence.Any(piece => piece.Values.ContainsKey("amount") || piece.Assertion == Model.Facts.Assertion.Denied);

    private static bool Replaces(MoneyRow row, MoneyRow other) => row.Tie.Relation.Links.Any(link =>
        link.Kind is LinkKinds.Contradicts or LinkKinds.Amends && Ids.Same(link.Relation, other.Tie.Relation.Id));
}
