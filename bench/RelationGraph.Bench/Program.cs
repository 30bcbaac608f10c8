// Times reading the seeds: loading, checking and building the corpus, as they are and multiplied.
// Each scale runs in a process of its own, so that its peak of memory is its own.
using System.Diagnostics;
using System.Globalization;

using RelationGraph.Bench;

if (args is ["--scale", var scale, "--seeds", var folder])
    return Reading.Measure(folder, int.Parse(scale, CultureInfo.InvariantCulture));

var seeds = args is [var given] ? Path.GetFullPath(given) : Reading.SeedsAbove(Directory.GetCurrentDirectory());
Console.WriteLine(Machine.Description);
var worst = 0;
foreach (var times in Reading.Scales)
{
    using var child = Process.Start(
        Environment.ProcessPath!, ["--scale", times.ToString(CultureInfo.InvariantCulture), "--seeds", seeds]);
    await child.WaitForExitAsync();
    worst = Math.Max(worst, child.ExitCode);
}

return worst;
