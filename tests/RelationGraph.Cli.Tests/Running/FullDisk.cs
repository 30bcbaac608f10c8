namespace RelationGraph.Cli.Tests.Running;

/// <summary>Runs bash scripts on a disk of their own, a file system in memory that goes with the script.</summary>
internal static class FullDisk
{
    /// <summary>Runs a script in the folder's <c>disk</c>; <c>fill N</c> there leaves N kilobytes free.</summary>
    public static Ran Run(TemporaryFolder folder, string script)
    {
        Directory.CreateDirectory(folder["disk"]);
        Assert.SkipUnless(
            Relgraph.Execute(folder.Path, "unshare", ["-m", "mount", "-t", "tmpfs", "none", "disk"]).ExitCode == 0,
            "no file system of one's own can be mounted here");
        folder.Write("script", $$"""
            relgraph() { dotnet '{{Relgraph.Assembly}}' "$@"; }
            fill() { mount -o "remount,size=$(($(du -sk . | cut -f 1) + $1))k" .; }
            mount -t tmpfs none disk
            cd disk
            {{script}}
            """);
        return Relgraph.Execute(folder.Path, "unshare", ["-m", "bash", "--norc", "script"]);
    }
}
