using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace RelationGraph.Networks.Bench;

/// <summary>Answers commands, one a line; keeps the graphs that it has loaded.</summary>
/// <param name="measures">The measures that it knows, by name.</param>
internal sealed class Conversation(IReadOnlyDictionary<string, Measure> measures)
{
    private readonly Dictionary<string, LoadedGraph> graphs = new(StringComparer.Ordinal);
    private readonly Results results = new();
    private int threads = 1;

    /// <summary>Answers a command.</summary>
    /// <param name="line">The command, its words between blanks.</param>
    /// <returns>"ok" with figures, "none" for a measure that is not known, or "wrong" for a command that is not.</returns>
    public string Answer(string line)
    {
        switch (line.Split(' '))
        {
            case ["threads", var count]:
                threads = int.Parse(count, CultureInfo.InvariantCulture);
                return "ok";
            case ["load", var name, var path, var reading]:
                var graph = graphs[name] = LoadedGraph.Read(path, isDirected: reading is "directed");
                return $"ok {graph.Bytes} {graph.WeightedBytes}";
            case ["memory"]:
                return $"ok {Peak()}";
            case ["time" or "values", var measure, ..] when !measures.ContainsKey(measure):
                return "none";
            case ["time", var measure, var name, var least, .. var rest]:
                return Time(measures[measure], graphs[name], TimeSpan.FromMilliseconds(double.Parse(least, CultureInfo.InvariantCulture)), Arguments(rest));
            case ["values", var measure, var name, var path, .. var rest]:
                return Write(measures[measure], graphs[name], path, Arguments(rest));
            default:
                return "wrong";
        }
    }

    private string Time(Measure measure, LoadedGraph graph, TimeSpan least, int[] arguments)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var execution = new Execution(threads, null, CancellationToken.None);
        var worked = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var times = 0;
        TimeSpan passed;
        do
        {
            measure.Run(graph, arguments, results, execution);
            times++;
            passed = clock.Elapsed;
        }
        while (passed < least);
        worked = Environment.CpuUsage.TotalTime - worked;
        var check = measure.Check?.Invoke(results) ?? (Scale(measure, graph) * results.Sum());
        return string.Create(CultureInfo.InvariantCulture, $"ok {passed.TotalMilliseconds / times:F6} {worked.TotalMilliseconds / times:F6} {times} {check:R}");
    }

    private string Write(Measure measure, LoadedGraph graph, string path, int[] arguments)
    {
        measure.Run(graph, arguments, results, new Execution(threads, null, CancellationToken.None));
        var values = results.ToArray();
        var scale = Scale(measure, graph);
        foreach (ref var value in values.AsSpan())
            value *= scale;
        File.WriteAllBytes(path, MemoryMarshal.AsBytes<double>(values));
        return $"ok {values.Length}";
    }

    private static double Scale(Measure measure, LoadedGraph graph) => measure.Scale?.Invoke(graph.Plain) ?? 1;

    private static int[] Arguments(string[] rest) =>
        rest is [var words] ? Array.ConvertAll(words.Split(','), word => int.Parse(word, CultureInfo.InvariantCulture)) : [];

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
