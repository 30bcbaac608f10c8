using System.Security.Cryptography;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_disk_that_fills_up_leaves_the_earlier_report_as_it_was()
    {
        var ran = FullDisk.Run(folder, """
            relgraph report --no-diagrams 2>/dev/null || exit 99
            sums() { find . -type f -exec sha256sum {} + | sort; }
            sums >../before
            fill 200
            relgraph report --no-diagrams
            code=$?
            sums >../after
            ls -A
            exit $code
            """).Ends(3);
        Assert.Contains("cannot be written", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal([folder["disk/out/index.html"], "out"], ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("./out/index.html", File.ReadAllText(folder["before"]), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder["before"]), File.ReadAllText(folder["after"]));
    }

    [Fact]
    public void An_earlier_report_is_replaced_whole()
    {
        folder.Write("out-of-the-way.txt", "not ours, and beside it");
        Write("out", "--document", "caspian-post-tajikistan-kyrgyzstan-2025").Ends(0);
        var earlier = Files("out");
        var ran = Write("out", "--document", "iwpr-tajikistan-russia-2011").Ends(0);
        Assert.Equal(folder["out/index.html"], ran.Out.Trim());
        Assert.NotEqual(earlier, Files("out"));
        Write("fresh", "--document", "iwpr-tajikistan-russia-2011").Ends(0);
        Assert.Equal(Files("fresh"), Files("out"));
        Assert.Equal(["fresh", "out", "out-of-the-way.txt"], Entries());
    }

    [Fact]
    public void A_folder_that_holds_anything_else_is_refused_and_left_alone()
    {
        folder.Write("out/thesis.txt", "years of work");
        var ran = Write("out").Ends(3);
        Assert.Empty(ran.Out);
        Assert.Contains("out", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Files("out").Keys);
        Assert.Equal(["out"], Entries());
    }

    [Fact]
    public void A_path_below_a_file_cannot_be_written()
    {
        folder.Write("file", "a file");
        Assert.Contains("file", Assert.Single(Write("file/out").Ends(3).ErrorLines), StringComparison.Ordinal);
        Assert.Contains("file", Assert.Single(Write("file").Ends(3).ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["file"], Entries());
    }

    [Fact]
    public void An_interrupt_ends_a_report_with_130_and_leaves_nothing()
    {
        // Programs that a shell starts in the background ignore the signal, and hand that on.
        using var report = Relgraph.Start(folder.Path, "env", ["--default-signal=INT", "dotnet", Relgraph.Assembly, "report"]);
        while (Entries() is [] && !report.HasExited)
            Thread.Sleep(20);
        Relgraph.Execute(folder.Path, "kill", ["-INT", $"{report.Id}"]);
        Relgraph.End(report).Ends(130);
        Assert.Empty(Entries());
    }

    private Ran Write(string output, params string[] options) =>
        Relgraph.RunIn(folder.Path, ["report", "--no-diagrams", "-o", output, .. options]);

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private SortedDictionary<string, string> Files(string name) => new(
        Directory.EnumerateFiles(folder[name], "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(folder[name], path),
            path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))),
            StringComparer.Ordinal),
        StringComparer.Ordinal);
}
