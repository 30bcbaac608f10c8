using RelationGraph.Model.Facts;

using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class LineTests
{
    [Theory]
    [InlineData("lines: «10", "error RG0508: there is no line 10; expected at most 9")]
    [InlineData("lines: [3, «9-12]", "error RG0508: there is no line 10; expected at most 9")]
    [InlineData("lines: «0", "error RG0507: '0' is neither a line nor a range of lines; expected a line such as 421, or a range such as 421-423")]
    [InlineData("lines: «5-3", "error RG0507: '5-3' is neither a line nor a range of lines; expected a line such as 421, or a range such as 421-423")]
    [InlineData("lines: «3-3", "error RG0507: '3-3' is neither a line nor a range of lines; expected a line such as 421, or a range such as 421-423")]
    [InlineData("lines: «three", "error RG0507: 'three' is neither a line nor a range of lines; expected a line such as 421, or a range such as 421-423")]
    public void Lines_that_cannot_be_are_refused(string lines, string fault)
    {
        var faults = new TrialSeeds().Edit("lines: 3", lines.Replace("«", "", StringComparison.Ordinal)).Faults();
        Assert.Contains(faults, found => found.EndsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_out_of_order_are_doubted() => Assert.Equal(
        "warning RG0510: the lines 7, 5; expected [5, 7]", FaultOf("lines: [5, 7]", "lines: «[7, 5]"));

    [Fact]
    public void Lines_that_stand_twice_are_doubted() => Assert.Equal(
        "warning RG0510: the lines 5-7, 7; expected [5-7]", FaultOf("lines: [5, 7]", "lines: «[5-7, 7]"));

    [Fact]
    public void A_line_that_is_cited_is_not_one_without_relation() => Assert.Equal(
        "error RG0509: line 3: cited and listed under none; expected either, and it is cited at seeds/documents/trial.yaml:28:16",
        FaultOf("{lines: 1, ", "{lines: «[1, 3], "));

    [Fact]
    public void A_line_has_one_reason_to_hold_no_relation() => Assert.Equal(
        "error RG0514: line 1: listed under none twice; expected one reason",
        FaultOf("reason: boilerplate}", "reason: boilerplate}\n  - {lines: «1, reason: opinion}"));

    [Fact]
    public void A_citation_starts_and_ends_on_lines_that_say_something() => Assert.Equal(
        "error RG0513: line 4 is blank; expected a line that says something", FaultOf("lines: 3", "lines: «3-4"));

    [Fact]
    public void A_range_may_hold_blank_lines() => Assert.Empty(new TrialSeeds().Edit("[5, 7]", "5-7").Faults());

    [Fact]
    public void Open_lines_are_named() => Assert.Equal(
        "warning RG0511: open: lines 1, 5 of 5; expected".Replace("; expected", "", StringComparison.Ordinal),
        new TrialSeeds().Edit("document:\n  id", "document:\n  «id").Edit("  - {lines: 1, reason: boilerplate}\n", "").Edit("[5, 7]", "7").Fault());

    [Fact]
    public void Each_line_is_accounted_for()
    {
        var account = Assert.Single(new TrialSeeds().Edit("[5, 7]", "5").Read().Lines);
        Assert.Equal(("2, 4, 6, 8", "3, 5, 9", "7"), (LineRanges.Format(account.Blank), LineRanges.Format(account.Cited), LineRanges.Format(account.Open)));
        Assert.Equal([1], account.None["boilerplate"]);
        Assert.Equal(0.8, account.Share, 12);
        Assert.False(account.IsComplete);
        Assert.True(Assert.Single(new TrialSeeds().Read().Lines).IsComplete);
    }

    [Fact]
    public void The_account_of_a_corpus_is_that_of_its_seeds()
    {
        var reading = new TrialSeeds().Read();
        var (ours, theirs) = (Assert.Single(reading.Lines), Assert.Single(LineAccount.OfAll(reading.Corpus!)));
        Assert.Equal(
            (ours.Document, ours.Lines, LineRanges.Format(ours.Blank), LineRanges.Format(ours.Cited), LineRanges.Format(ours.Open)),
            (theirs.Document, theirs.Lines, LineRanges.Format(theirs.Blank), LineRanges.Format(theirs.Cited), LineRanges.Format(theirs.Open)));
    }

    [Fact]
    public void Without_blank_lines_in_the_head_completeness_is_unknown()
    {
        var seeds = new TrialSeeds().Edit("  id: trial", "  «id: trial").Edit("  blank: [2, 4, 6, 8]\n", "");
        Assert.Equal("warning RG0512: the blank lines are not listed; expected the key blank with the lines that hold nothing", seeds.Fault());
        Assert.False(Assert.Single(seeds.Read().Lines).IsComplete);
    }

    [Fact]
    public void A_document_has_a_line_at_least() => Assert.Contains(
        new TrialSeeds().Edit("lines: 9\n", "lines: 0\n").Faults(),
        fault => fault.EndsWith("error RG0413: 0 is out of range; expected a number from 1 to 1000000", StringComparison.Ordinal));

    [Fact]
    public void A_short_file_cannot_ask_for_endless_lines()
    {
        var seeds = new TrialSeeds().Edit("lines: 9\n", "lines: 1000000\n").Edit("lines: 3", "lines: 1-2000");
        Assert.Contains(seeds.Faults(), fault => fault.EndsWith("error RG0515: 2000 lines; expected at most 1000", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new int[0], "")]
    [InlineData(new[] { 3 }, "3")]
    [InlineData(new[] { 1, 2, 3, 5, 7, 8 }, "1-3, 5, 7-8")]
    public void Neighbours_are_written_as_ranges(int[] lines, string text) => Assert.Equal(text, LineRanges.Format(lines));

    [Theory]
    [InlineData("sha256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03", "sha256: «5891", "error RG0520: '5891' is no SHA-256; expected 64 hexadecimal digits in lower case")]
    [InlineData("file: trial.txt", "file: «../trial.txt", "error RG0521: '../trial.txt' is no file name; expected a name without folders")]
    [InlineData("date: 2013-09~", "date: «September 2013", "error RG0409: 'September 2013' is no date; expected a year 0001–9999, or one like 199X or 19XX, found Sept")]
    [InlineData("dateBasis: \"stated: line 1\"", "dateBasis: «line 1", "error RG0219: 'line 1' does not tell how the date is known; expected stated or inferred, then where or from what")]
    [InlineData("title: A trial", "title: «'FILL IN: a title'", "error RG0112: 'title' is not filled in yet")]
    public void A_head_is_filled_in(string old, string now, string fault) => Assert.Equal(fault, FaultOf(old, now));
}
