using System.Text;

using RelationGraph.Cli;
using RelationGraph.Cli.Output;

var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// The application flushes them; to dispose of them would try a device that is full once more.
var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
    && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal);
var session = new Session
{
    In = Console.IsInputRedirected ? new StreamReader(Console.OpenStandardInput(), utf8) : Console.In,
    Keys = Console.IsInputRedirected || Console.IsOutputRedirected ? null : PressedKey,
    Variable = Environment.GetEnvironmentVariable,
    StateFolder = StateFolder(),
    Out = output,
    Error = error,
    WorkingDirectory = Directory.GetCurrentDirectory(),
    OutSurface = Terminal(Console.IsOutputRedirected, colour),
    ErrorSurface = Terminal(Console.IsErrorRedirected, colour),
};
return await Application.RunAsync(args, session);

static Surface Terminal(bool redirected, bool colour) =>
    redirected ? Surface.Piped : new Surface(IsTerminal: true, colour, Math.Max(60, Console.WindowWidth));

// While a key is awaited Ctrl-C is one; while a query runs it is a signal.
static ConsoleKeyInfo? PressedKey()
{
    Console.TreatControlCAsInput = true;
    try
    {
        return Console.ReadKey(intercept: true);
    }
    catch (InvalidOperationException)
    {
        return null;
    }
    finally
    {
        Console.TreatControlCAsInput = false;
    }
}

// The folder that the platform has for it; elsewhere than on Windows and macOS that of the XDG base directories.
static string? StateFolder()
{
    var named = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
    var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
    var parent = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : Path.IsPathRooted(named) ? named
        : home.Length > 0 ? Path.Combine(home, ".local", "state")
        : "";
    return parent.Length > 0 ? Path.Combine(parent, "relgraph") : null;
}
