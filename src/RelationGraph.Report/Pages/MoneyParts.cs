using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Certainty;
using RelationGraph.Analysis.Money;
using RelationGraph.Model.Facts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>Tables of money, each amount with what it means.</summary>
internal sealed class MoneyParts(Telling tell)
{
    /// <summary>Gives a text by which amounts sort by size.</summary>
    public static string SortKey(Amount amount) =>
        (amount.Value ?? amount.Min ?? amount.Max ?? 0).ToString("0000000000000000.00", CultureInfo.InvariantCulture);

    /// <summary>Every amount in a row; parts stand under their total and say so.</summary>
    public Block.Table Rows(MoneyOverview money, string? file = null)
    {
        var here = money.Rows.Select(row => row.Tie.Relation.Id).ToHashSet(StringComparer.Ordinal);
        return new Block.Table(
            "Amounts, parts under their totals",
            ["Amount", "What it is", "From", "To", "For", new("When", ColumnKind.Short), "Status", "Sources"],
            [.. money.Rows.Where(row => !row.PartOf.Any(here.Contains)).SelectMany(row => WithParts(row, 0))],
            file);
    }

    /// <summary>The sums that may be made, and why the others are not.</summary>
    public IEnumerable<Block> Sums(MoneyOverview money)
    {
        var groups = money.Groups.Where(group => group.Rows.Length > 1).ToList();
        if (groups.Count > 0)
            yield return new Block.Table("Like amounts taken together", ["Between", "What it is", new("Amounts", ColumnKind.Number), "Sum"], [.. groups.Select(Group)]);
    }

    private IEnumerable<ImmutableArray<Cell>> WithParts(MoneyRow row, int depth)
    {
        yield return Row(row, depth);
        foreach (var cells in row.Parts.SelectMany(part => WithParts(part, depth + 1)))
            yield return cells;
    }

    private ImmutableArray<Cell> Row(MoneyRow row, int depth)
    {
        var relation = row.Tie.Relation;
        Phrase end(string? paid, string told) => paid is null ? (Phrase)tell.Node(told) + new Inline.Quiet(" (no direction)") : tell.Node(told);
        var (from, to) = (row.Giver ?? row.Tie.From, row.Receiver ?? row.Tie.To);
        return
        [
            new Cell(
                (depth == 0 ? "" : $"{new string('–', depth)} of which ") + AmountText.Of(row.Amount), SortKey(row.Amount), AmountText.Of(row.Amount)),
            Words.Of(row.Amount.Kind),
            end(row.Giver, from),
            end(row.Receiver, to),
            tell.Title(relation),
            new Cell(
                row.FiscalYear is { } label ? $"{label}{(relation.When is null ? "" : $", {DateText.Of(relation.When)}")}" : DateText.Of(relation.When),
                DateText.SortKey(relation.When)),
            Telling.Status(row.Tie),
            tell.Sources(relation.Evidence),
        ];
    }

    private ImmutableArray<Cell> Group(MoneyGroup group) =>
    [
        (Phrase)tell.Node(group.First) + (group.IsDirected ? " → " : " and ") + tell.Node(group.Second),
        Words.Of(group.Kind) + (group.Per is null ? "" : $" per {group.Per}") + (group.Footing == Footing.Established ? "" : $", {Words.Of(group.Footing.ToString())}"),
        group.Rows.Length,
        group.Sum is { } sum ? sum.Text(group.Currency) : new Inline.Quiet("not added: " + Why(group.NoSum)),
    ];

    private static string Why(NoSum why) => why switch
    {
        NoSum.NotAdditive => "levels or prices, of which two make no third",
        NoSum.NoDirection => "the money has no told direction",
        NoSum.PerUnit => "amounts per year, person or other unit",
        NoSum.Undated => "an amount is not dated",
        NoSum.MayOverlap => "they may be the same money told twice",
        NoSum.Disputed => "an amount is disputed",
        _ => "nothing to add",
    };
}
