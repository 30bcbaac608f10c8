namespace RelationGraph.Cli.Tests.Running;

/// <summary>Runs the program where no file can grow beyond some kilobytes, as on a disk that fills up.</summary>
internal static class FullDisk
{
    private const int Kilobytes = 24;

    /// <summary>A bash script; the runtime's own large files (its doubly mapped code) are switched off, which the limit would catch too.</summary>
    public static string Of(string arguments) =>
        $"trap '' XFSZ; ulimit -f {Kilobytes}; DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0 relgraph {arguments}";
}
