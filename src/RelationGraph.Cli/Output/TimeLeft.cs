using System.Diagnostics;
using System.Globalization;

namespace RelationGraph.Cli.Output;

/// <summary>Tells how far work has come once it has taken two seconds, then every second: in place on a terminal, else line by line.</summary>
/// <remarks>A share that is lower than the one before is the start of the next piece of work.</remarks>
internal sealed class TimeLeft(TextWriter output, Surface surface) : IProgress<double>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock turn = new();
    private long began = Stopwatch.GetTimestamp();
    private long told;
    private double last;

    public void Report(double value)
    {
        lock (turn)
        {
            if (value < last)
                began = Stopwatch.GetTimestamp();
            last = value;
            var spent = Stopwatch.GetElapsedTime(began);
            if (spent < Patience || value <= 0 || (told != 0 && Stopwatch.GetElapsedTime(told) < Pause && value < 1))
                return;
            told = Stopwatch.GetTimestamp();
            var left = TimeSpan.FromSeconds(Math.Ceiling(spent.TotalSeconds * (1 - value) / value));
            var line = string.Create(CultureInfo.InvariantCulture, $"{value,4:P0} done, about {left:c} left");
            output.Write(surface.IsTerminal ? $"\r{(value < 1 ? line : ""),-40}{(value < 1 ? "" : "\r")}" : line + Environment.NewLine);
            output.Flush();
        }
    }
}
