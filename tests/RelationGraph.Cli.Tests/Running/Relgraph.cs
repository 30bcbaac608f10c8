using System.Collections.Concurrent;
using System.Diagnostics;

namespace RelationGraph.Cli.Tests.Running;

/// <summary>Runs the built program in a process of its own.</summary>
internal static class Relgraph
{
    /// <summary>The program as the build left it beside the tests.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "relgraph.dll");

    private static readonly ConcurrentDictionary<string, Lazy<Ran>> Known = new(StringComparer.Ordinal);

    /// <summary>Runs it in an empty folder, so that it answers from the packed documents; the same question is asked once.</summary>
    public static Ran Run(params string[] arguments) => Known.GetOrAdd(string.Join('\0', arguments), _ => new Lazy<Ran>(() =>
    {
        using var empty = new TemporaryFolder();
        return RunIn(empty.Path, arguments);
    })).Value;

    public static Ran RunIn(string folder, params string[] arguments) => Execute(folder, "dotnet", [Assembly, .. arguments]);

    /// <summary>Runs a bash script in which <c>relgraph</c> is the built program.</summary>
    public static Ran Bash(string folder, string script, params string[] arguments) => Execute(
        folder, "bash", ["--norc", "-c", $"relgraph() {{ dotnet '{Assembly}' \"$@\"; }}\n{script}", "bash", .. arguments]);

    public static Ran Execute(string folder, string program, IEnumerable<string> arguments)
    {
        using var process = Start(folder, program, arguments);
        return End(process);
    }

    /// <summary>Reads what a process says until it ends.</summary>
    public static Ran End(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ran(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static Process Start(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}
