using System.Diagnostics;
using System.Globalization;

namespace RelationGraph.Bench;

/// <summary>Times passes of one thing and holds the median against a goal.</summary>
internal static class Passes
{
    /// <summary>Runs a thing, prints every pass and the median.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="warm">How many passes go before those that count.</param>
    /// <param name="counted">How many passes count; at least 1.</param>
    /// <param name="goal">The time that the median is to stay under.</param>
    /// <param name="pass">One pass.</param>
    /// <returns>The median, in milliseconds.</returns>
    public static double Run(string name, int warm, int counted, TimeSpan goal, Action pass)
    {
        var times = new List<double>();
        for (var i = -warm; i < counted; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var worked = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            pass();
            var elapsed = clock.Elapsed.TotalMilliseconds;
            worked = Environment.CpuUsage.TotalTime - worked;
            if (i >= 0)
                times.Add(elapsed);
            Print($"{name,-34} {(i < 0 ? "warm" : $"{i + 1}"),6} {elapsed,10:F1} ms   cpu {worked.TotalMilliseconds,10:F1} ms");
        }

        times.Sort();
        var median = (times[(times.Count - 1) / 2] + times[times.Count / 2]) / 2;
        Print($"{name,-34} median {median,10:F1} ms   goal: under {goal.TotalMilliseconds:F0} ms, {(median < goal.TotalMilliseconds ? "met" : "missed")}");
        return median;
    }

    /// <summary>Prints a line with figures as they are written in English.</summary>
    /// <param name="line">The line.</param>
    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
