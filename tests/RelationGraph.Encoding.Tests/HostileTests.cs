using System.Diagnostics;

using CsCheck;

namespace RelationGraph.Encoding.Tests;

public sealed class HostileTests
{
    [Fact]
    public void No_change_to_a_file_makes_the_reader_throw()
    {
        string[] pieces = ["[", "]", "{", "}", ": ", "- ", "&a ", "*a", "\t", "\"", "'", "|\n", ">\n", "#", "---\n", "...\n", "? ", "!x ", "%", "\0", "~", "\n", " ", "-1", "é", "\u2028"];
        var change = Gen.Select(Gen.Int[0, TrialSeeds.Document.Length - 1], Gen.Int[0, 12], Gen.Int[0, pieces.Length - 1]);
        change.Array[1, 6].Sample(
            changes =>
            {
                var text = TrialSeeds.Document;
                foreach (var (at, length, piece) in changes)
                {
                    var start = Math.Min(at, text.Length);
                    text = text[..start] + pieces[piece] + text[Math.Min(start + length, text.Length)..];
                }

                var reading = new TrialSeeds().Put("documents/trial.yaml", System.Text.Encoding.UTF8.GetBytes(text)).Read();
                Assert.Equal(reading.HasErrors, reading.Corpus is null);
            },
            iter: 600,
            threads: 1);
    }

    [Theory]
    [InlineData("relations: [", "{id: x, from: ZZZ}, ", "]")]
    [InlineData("", "k: *x\n", "")]
    [InlineData("", "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -", "")]
    [InlineData("document: {", "lines: 1-9999999, ", "}")]
    [InlineData("a: \"", "\\u0000", "\"")]
    public void A_megabyte_of_nonsense_takes_seconds_at_most(string before, string again, string after)
    {
        var text = before + string.Concat(Enumerable.Repeat(again, 1_000_000 / again.Length)) + after;
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(new TrialSeeds().Put("documents/trial.yaml", System.Text.Encoding.UTF8.GetBytes(text)).Read().Diagnostics);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }
}
