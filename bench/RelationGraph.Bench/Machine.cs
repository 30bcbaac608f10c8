using System.Globalization;
using System.Runtime.InteropServices;

namespace RelationGraph.Bench;

/// <summary>The machine on which something was measured.</summary>
internal static class Machine
{
    /// <summary>Cores, memory, system and runtime in one line.</summary>
    public static string Description => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30):F0} GiB, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}");
}
