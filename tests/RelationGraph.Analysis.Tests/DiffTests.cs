using CsCheck;

using RelationGraph.Analysis.Diffs;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class DiffTests
{
    private static readonly string[] Dates =
        ["1991", "1993-05", "1996", "1999-06", "2002", "2004?", "2005~", "2008-11-01", "2009", "2012"];

    private static readonly string[] Whens =
        ["2000", "2001/2005", "2001-06/2001-08", "1995/..", "1995/", "/2003", "2004~/2006", "199X", "2003?", "1990/1994-02-01"];

    [Theory]
    [InlineData("2001/2005", "2000", "2002", "Began", "", "")]
    [InlineData("2001/2005", "2004", "2006", "Ended", "", "")]
    [InlineData("2001/2005", "2000", "2006", "Began Ended", "", "")]
    [InlineData("2001/2005", "2002", "2003", "", "", "")]
    [InlineData("2003", "2002", "2003", "Happened", "", "")]
    [InlineData("2003", "2003", "2004", "", "", "")]
    [InlineData("2003", "2002", "2003-06", "", "Happened", "")]
    [InlineData("2003?", "2002", "2004", "", "Happened", "")]
    [InlineData("2003", "2002?", "2004", "", "Happened", "")]
    [InlineData("199X", "1994", "1996", "", "Happened", "")]
    [InlineData("1995/", "1994", "1996", "Began", "", "Ended")]
    [InlineData("1995/", "1990", "1994", "", "", "")]
    [InlineData("1995/..", "1996", "2009", "", "", "")]
    [InlineData("1995/..", "1996", "2010", "", "", "Ended")]
    [InlineData("/2003", "1990", "1994", "", "", "Began")]
    [InlineData("/2003", "2003", "2004", "", "", "")]
    public void A_date_or_a_period_tells_what_came_about(
        string when, string from, string to, string certain, string possible, string undetermined)
    {
        var diff = Diff.Between(Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When(when).Says("d", 1, "x"))), Edtf.Parse(from), Edtf.Parse(to));

        Assert.Equal(
            (certain, possible, undetermined), (Kinds(diff.Certain), Kinds(diff.Possible), Kinds(diff.Undetermined)));
        Assert.Equal(certain.Length + possible.Length > 0, diff.Differs);
    }

    [Fact]
    public void A_dated_step_is_a_change_of_status_with_both_sides()
    {
        var diff = Diff.Between(
            Graph(b => b.Relation("r", "TREATY", "AAA", "BBB", r => r.When("2004/..").Status("signed", "2004").Status("ratified", "2006"))),
            Edtf.Parse("2005"),
            Edtf.Parse("2007"));

        var change = Assert.Single(diff.Certain);
        Assert.Equal((ChangeKind.Status, "signed", "ratified"), (change.Kind, change.Before?.Status.Name, change.After?.Status.Name));
    }

    [Fact]
    public void A_step_without_a_date_is_undetermined_between_its_neighbours_and_no_change_outside_them()
    {
        var graph = Graph(b => b.Relation("r", "TREATY", "AAA", "BBB", r => r.When("2004/..")
            .Status("signed", "2004").Status("ratified").Status("in-force", "2006").Says("d", 1, "x")));

        Assert.Equal("Status", Kinds(Diff.Between(graph, Edtf.Parse("2004"), Edtf.Parse("2005")).Undetermined));
        Assert.Empty(Diff.Between(graph, Edtf.Parse("2006"), Edtf.Parse("2008")).Undetermined);
    }

    [Fact]
    public void An_offer_did_not_begin_and_a_refusal_is_a_change_of_status()
    {
        var diff = Diff.Between(
            Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When("2004").Status("proposed", "2004").Status("rejected", "2005"))),
            Edtf.Parse("2003"),
            Edtf.Parse("2006"));

        Assert.Equal(["proposed", "rejected"], diff.Certain.Select(change => change.After?.Status.Name));
        Assert.All(diff.Certain, change => Assert.Equal(ChangeKind.Status, change.Kind));
    }

    [Fact]
    public void What_is_only_alleged_only_possibly_happened()
    {
        var diff = Diff.Between(
            Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When("2004").Says("d", 1, "x", Model.Facts.Assertion.Alleged))),
            Edtf.Parse("2003"),
            Edtf.Parse("2006"));

        Assert.Empty(diff.Certain);
        Assert.Equal("Happened", Kinds(diff.Possible));
    }

    [Fact]
    public void A_dated_end_in_the_history_ends_what_has_no_other_end()
    {
        var diff = Diff.Between(
            Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When("2001/").Status("active").Status("ended", "2005"))),
            Edtf.Parse("2004"),
            Edtf.Parse("2006"));

        Assert.Equal("Ended", Kinds(diff.Certain));
        Assert.Empty(diff.Undetermined);
    }

    [Fact]
    public void What_has_no_date_is_listed_apart()
    {
        var diff = Diff.Between(Graph(b => b.Relation("r", "AID", "AAA", "BBB")), Edtf.Parse("2004"), Edtf.Parse("2006"));

        Assert.Equal("r", Assert.Single(diff.Undated).Relation.Id);
        Assert.False(diff.Differs);
    }

    [Fact]
    public void A_date_and_itself_differ_in_nothing() => Any(Dates).Sample(date =>
    {
        var diff = Diff.Between(Region.Graph, Edtf.Parse(date), Edtf.Parse(date));
        Assert.Empty(diff.Certain.Concat(diff.Possible).Concat(diff.Undetermined));
    });

    [Fact]
    public void Backwards_what_began_ended_and_what_ended_began() => Gen.Select(Any(Dates), Any(Dates)).Sample((a, b) =>
    {
        var (from, to) = (Edtf.Parse(a), Edtf.Parse(b));
        var (there, back) = (Diff.Between(Region.Graph, from, to), Diff.Between(Region.Graph, to, from));

        Assert.Equal(Ids(there.Certain, ChangeKind.Began), Ids(back.Certain, ChangeKind.Ended));
        Assert.Equal(Ids(there.Possible, ChangeKind.Ended), Ids(back.Possible, ChangeKind.Began));
        Assert.Equal(Ids(there.Undetermined, ChangeKind.Ended), Ids(back.Undetermined, ChangeKind.Began));
        Assert.Equal(Ids(there.Certain, ChangeKind.Status), Ids(back.Certain, ChangeKind.Status));
    });

    /// <summary>Every pair of days that the dates leave open is tried: certain is always, possible is sometimes.</summary>
    [Fact]
    public void Certain_and_possible_are_what_every_day_and_some_day_give() =>
        Gen.Select(Any(Whens), Gen.Int[1989, 2008], Gen.Int[0, 5]).Sample((text, year, length) =>
        {
            var when = Edtf.Parse(text);
            var (after, until) = (new DateOnly(year, 12, 31), new DateOnly(year + length, 12, 31));
            var diff = Diff.Between(
                Graph(b => b.Relation("r", "AID", "AAA", "BBB", r => r.When(text).Says("d", 1, "x"))),
                Edtf.Parse($"{year:D4}"),
                Edtf.Parse($"{year + length:D4}"));
            if (when.StartEarliest is not { } first || when.StartLatest is not { } last)
                return;
            // 199X and the others hold whole months, so that the first days of months and the last day stand for all.
            var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays)
                .Where(day => day.Day == 1 || day == last).Select(day => day > after && day <= until).ToList();
            var certain = diff.Certain.Any(IsStart);
            var possible = certain || diff.Possible.Any(IsStart);

            Assert.Equal(days.TrueForAll(within => within) && !when.Uncertain, certain);
            Assert.Equal(days.Exists(within => within), possible);
        });

    [Fact]
    public void A_date_without_a_last_day_is_the_callers_fault() =>
        Assert.Throws<ArgumentException>(() => Diff.Between(Region.Graph, Edtf.Parse("1994/.."), Edtf.Parse("2000")));

    private static Gen<string> Any(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static bool IsStart(Change change) => change.Kind is ChangeKind.Began or ChangeKind.Happened;

    private static string Kinds(IEnumerable<Change> changes) => string.Join(' ', changes.Select(change => change.Kind));

    private static IEnumerable<string> Ids(IEnumerable<Change> changes, ChangeKind kind) =>
        changes.Where(change => change.Kind == kind).Select(change => $"{change.Tie.Relation.Id} {change.When}").Order(StringComparer.Ordinal);

    private static SelectedGraph Graph(Func<CorpusBuilder, CorpusBuilder> build) =>
        build(new CorpusBuilder().Document("d", "2010-03")).Build().Select(new Selection());
}
