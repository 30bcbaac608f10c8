using System.Security.Cryptography;

using RelationGraph.Encoding.Documents;

namespace RelationGraph.Encoding.Tests;

public sealed class TextTests : IDisposable
{
    private const string Text = "one\n\nthree\n \nfive\n\nseven\n\t\nnine\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("relgraph-");

    private DocumentTexts Texts => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_text_that_is_the_encoded_one_has_no_fault()
    {
        var seeds = SeedsFor(Text);
        Assert.Empty(seeds.Faults(Texts));
        var document = seeds.Read().Corpus!.Documents[0];
        Assert.Equal(("three", "nine", null, null), (Texts.Line(document, 3), Texts.Line(document, 9), Texts.Line(document, 10), Texts.Line(document, 0)));
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_do_not_reach_the_lines()
    {
        var seeds = SeedsFor("\uFEFF" + Text.Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd());
        Assert.Empty(seeds.Faults(Texts));
        Assert.Equal("one", Texts.Line(seeds.Read().Corpus!.Documents[0], 1));
        Assert.Equal("nine", Texts.Line(seeds.Read().Corpus!.Documents[0], 9));
    }

    [Fact]
    public void A_text_that_was_changed_is_refused_and_not_shown()
    {
        var seeds = SeedsFor(Text);
        Write(Text + "ten\n");
        var faults = seeds.Faults(Texts);
        Assert.Contains(faults, fault => fault.Contains("error RG0517: the text 'trial.txt' is not the one that was encoded", StringComparison.Ordinal));
        Assert.Contains("seeds/documents/trial.yaml:7:10: error RG0518: 9 lines; expected 10, as the text has", faults);
        Assert.Null(Texts.Line(seeds.Read().Corpus!.Documents[0], 3));
    }

    [Fact]
    public void A_text_that_is_not_there_is_missed() =>
        Assert.Equal(
            "seeds/documents/trial.yaml:5:9: warning RG0516: there is no 'trial.txt' among the documents; expected the text file",
            new TrialSeeds().Fault(Texts));

    [Fact]
    public void Blank_lines_are_those_of_the_text() => Assert.Equal(
        "seeds/documents/trial.yaml:8:10: error RG0519: the blank lines are not those of the text from line 6 on; expected blank: [2, 4, 6, 8]",
        SeedsFor(Text).Edit("[2, 4, 6, 8]", "[2, 4, 8]").Edit("{lines: 1,", "{lines: [1, 6],").Fault(Texts));

    [Fact]
    public void Blank_lines_that_are_not_listed_are_given() => Assert.Equal(
        "seeds/documents/trial.yaml:2:3: warning RG0512: the blank lines are not listed; expected blank: [2, 4, 6, 8]",
        SeedsFor(Text).Edit("  blank: [2, 4, 6, 8]\n", "").Fault(Texts));

    [Fact]
    public void A_cited_line_that_is_blank_in_the_text_is_refused() => Assert.Contains(
        "seeds/documents/trial.yaml:27:16: error RG0513: line 4 is blank; expected a line that says something",
        SeedsFor(Text).Edit("  blank: [2, 4, 6, 8]\n", "").Edit("lines: 3", "lines: 4").Faults(Texts));

    [Fact]
    public void A_cited_line_beyond_the_text_is_refused()
    {
        var seeds = SeedsFor(Text);
        Write("one\n\nthree\n");
        Assert.Contains(
            "seeds/documents/trial.yaml:39:17: error RG0508: there is no line 7; expected at most 3, as the text has",
            seeds.Faults(Texts));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "a text, but line 1, column 2: byte 0xFF is not UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "a text, but line 1, column 1: text in UTF-16 is not UTF-8")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62 }, "a text, but it holds a null character, so that it is no text")]
    public void A_text_in_another_encoding_is_refused(byte[] bytes, string why)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "trial.txt"), bytes);
        Assert.Equal(
            $"seeds/documents/trial.yaml:5:9: error RG0522: the text 'trial.txt' cannot be read; expected {why}",
            new TrialSeeds().Fault(Texts));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_the_callers_fault() =>
        Assert.Throws<DirectoryNotFoundException>(() => new DocumentTexts(Path.Combine(folder.FullName, "none")));

    [Fact]
    public void Texts_are_sought_in_the_folder_alone()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "secret.txt"), "x");
        var inner = folder.CreateSubdirectory("inner");
        Assert.Null(new DocumentTexts(inner.FullName).Find("../secret.txt", out _));
    }

    private TrialSeeds SeedsFor(string text)
    {
        Write(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        return new TrialSeeds().Edit("5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03", hash);
    }

    private void Write(string text) => File.WriteAllBytes(Path.Combine(folder.FullName, "trial.txt"), System.Text.Encoding.UTF8.GetBytes(text));
}
