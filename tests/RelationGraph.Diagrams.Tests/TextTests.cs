using RelationGraph.Diagrams.Text;

namespace RelationGraph.Diagrams.Tests;

public sealed class TextTests
{
    [Fact]
    public void Width_is_the_sum_of_the_advances() =>
        // 'A' is 1366 of 2048 units wide, bold 1479.
        Assert.Equal((1366 * 2 * 12 / 2048.0, 1479 * 12 / 2048.0), (FontMetrics.Width("AA", 12), FontMetrics.Width("A", 12, bold: true)));

    [Fact]
    public void Lines_break_at_blanks_and_in_a_long_word_after_dashes()
    {
        Assert.Equal(["Line", "CASA-1000"], TextBlock.Wrap("Line CASA-1000", 70, 12).Lines);
        Assert.Equal(["Road of", "four rivers"], TextBlock.Wrap("Road of four rivers", 60, 12).Lines);
        Assert.Equal(["China–", "Tajikistan–", "Afghanistan"], TextBlock.Wrap("China–Tajikistan–Afghanistan", 68, 12).Lines);
    }

    [Fact]
    public void Word_wider_than_the_line_is_broken()
    {
        var lines = TextBlock.Wrap(new string('m', 40), 100, 12).Lines;
        Assert.Equal(40, lines.Sum(line => line.Length));
        Assert.All(lines, line => Assert.True(FontMetrics.Width(line, 12) <= 100));
    }

    [Fact]
    public void Text_beyond_the_last_line_is_cut_with_an_ellipsis()
    {
        var lines = TextBlock.Wrap("one two three four five six", 50, 12, maxLines: 2).Lines;
        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }
}
