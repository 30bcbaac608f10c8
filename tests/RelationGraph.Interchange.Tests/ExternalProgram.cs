using System.Diagnostics;

namespace RelationGraph.Interchange.Tests;

/// <summary>Runs a program of others; a test that needs one that is missing is skipped with the reason.</summary>
internal static class ExternalProgram
{
    /// <summary>The path of a program, or null where none of the places has it.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    public static string Need(string name)
    {
        var path = Find(name);
        Assert.SkipWhen(path is null, $"{name} is not installed.");
        return path!;
    }

    /// <summary>Python with a module, which a distribution's own Python may have where another lacks it.</summary>
    public static async Task<string> PythonWith(string module)
    {
        foreach (var python in new[] { "/usr/bin/python3", Find("python3") }.OfType<string>().Where(File.Exists))
        {
            if ((await Run(python, ["-c", $"import {module}"])).Code == 0)
                return python;
        }

        Assert.Skip($"No Python here has the module {module}.");
        return "";
    }

    public static async Task<(int Code, string Output, string Error)> Run(
        string program, IEnumerable<string> arguments, string? folder = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    public static async Task<string> Output(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var (code, output, error) = await Run(program, arguments, folder);
        Assert.True(code == 0, $"{program} ended with {code}: {error}");
        return output;
    }
}
