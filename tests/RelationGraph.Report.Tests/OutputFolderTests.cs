namespace RelationGraph.Report.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_missing_folder_is_made_with_its_parents()
    {
        var result = Sites.Write(temporary.In("a/b/report"));
        Assert.True(File.Exists(result.FirstPage));
        Assert.Equal(["report"], Names(temporary.In("a/b")));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(temporary.In("report"));
        Sites.Write(temporary.In("report"));
        Assert.True(File.Exists(temporary.In("report/index.html")));
    }

    [Fact]
    public void An_earlier_report_is_replaced_whole()
    {
        Sites.Write(temporary.In("report"));
        var before = Sites.Read(temporary.In("report"));
        File.WriteAllText(temporary.In("report/index.html"), "spoiled");
        File.Delete(temporary.In("report/money.html"));
        Sites.Write(temporary.In("report"));
        Assert.Equal(before, Sites.Read(temporary.In("report")));
        Assert.Equal(["report"], Names(temporary.Path));
    }

    [Fact]
    public void A_folder_that_holds_no_report_is_refused_and_its_file_named()
    {
        Directory.CreateDirectory(temporary.In("report"));
        File.WriteAllText(temporary.In("report/thesis.doc"), "years of work");
        var fault = Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("report")));
        Assert.Contains("thesis.doc", fault.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", File.ReadAllText(temporary.In("report/thesis.doc")));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("pairs/notes.txt")]
    public void A_file_that_the_earlier_report_did_not_write_is_refused_and_named(string file)
    {
        Sites.Write(temporary.In("report"));
        File.WriteAllText(temporary.In("report/" + file), "mine");
        var fault = Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("report")));
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(temporary.In("report/" + file)));
    }

    [Fact]
    public void A_file_that_comes_while_the_report_is_written_is_not_lost()
    {
        Sites.Write(temporary.In("report"));
        var progress = new Told(_ => File.WriteAllText(temporary.In("report/late.txt"), "mine"));
        Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("report"), progress));
        Assert.True(File.Exists(temporary.In("report/late.txt")));
        Assert.Equal(["report"], Names(temporary.Path));
    }

    [Fact]
    public void A_link_inside_the_folder_is_not_followed()
    {
        Sites.Write(temporary.In("report"));
        Directory.CreateDirectory(temporary.In("elsewhere"));
        File.WriteAllText(temporary.In("elsewhere/kept.txt"), "mine");
        Directory.CreateSymbolicLink(temporary.In("report/link"), temporary.In("elsewhere"));
        Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("report")));
        Assert.True(File.Exists(temporary.In("elsewhere/kept.txt")));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_refused()
    {
        File.WriteAllText(temporary.In("report"), "a file");
        Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("report")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        File.WriteAllText(temporary.In("file"), "");
        var fault = Assert.Throws<ReportOutputException>(() => Sites.Write(temporary.In("file/report")));
        Assert.Contains(temporary.In("file/report"), fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(60)]
    public void A_disk_that_fills_up_leaves_the_earlier_report_and_nothing_else(int files)
    {
        Sites.Write(temporary.In("report"));
        var before = Sites.Read(temporary.In("report"));
        var made = 0;
        Stream Create(string path) => made++ < files ? new FileStream(path, FileMode.CreateNew) : new FullDisk(path);
        var options = new ReportOptions { Output = temporary.In("report"), Diagrams = false };
        var fault = Assert.Throws<ReportOutputException>(() => ReportWriter.Write(Fixture.Corpus, options, null, Create, TestContext.Current.CancellationToken));
        Assert.Contains("No space left", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, Sites.Read(temporary.In("report")));
        Assert.Equal(["report"], Names(temporary.Path));
    }

    [Fact]
    public void Cancelling_in_the_middle_leaves_the_earlier_report_and_nothing_else()
    {
        Sites.Write(temporary.In("report"));
        var before = Sites.Read(temporary.In("report"));
        using var source = new CancellationTokenSource();
        var progress = new Told(report =>
        {
            if (report is { Stage: ReportStage.Pages, Done: 7 })
                source.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => Sites.Write(temporary.In("report"), progress, source));
        Assert.Equal(before, Sites.Read(temporary.In("report")));
        Assert.Equal(["report"], Names(temporary.Path));
    }

    private static List<string> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)];

    private sealed class FullDisk(string path) : FileStream(path, FileMode.CreateNew)
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");
    }
}
