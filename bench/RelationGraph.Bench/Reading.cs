using System.Diagnostics;

using RelationGraph.Encoding;
using RelationGraph.Model;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Bench;

/// <summary>Measures how long the seeds take to be read in a warm process, and how much memory.</summary>
internal static class Reading
{
    private const long Gigabyte = 1_000_000_000;

    /// <summary>How many times over the corpus is read.</summary>
    public static int[] Scales => [1, 10, 100];

    /// <summary>Finds the seeds folder here or above.</summary>
    /// <param name="folder">Where to start.</param>
    /// <returns>The folder's full path.</returns>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string SeedsAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var seeds = Path.Combine(at.FullName, "seeds");
            if (File.Exists(Path.Combine(seeds, SeedReader.OntologyFile)))
                return seeds;
        }

        throw new DirectoryNotFoundException($"There is no seeds folder in {folder} or above.");
    }

    /// <summary>Measures one scale and prints its passes.</summary>
    /// <param name="folder">The seeds folder.</param>
    /// <param name="times">How many times over the corpus is read.</param>
    /// <returns>0 where both goals are met, else 1.</returns>
    public static int Measure(string folder, int times)
    {
        var (goal, most) = Goal(times);
        var source = SeedSource.Folder(folder);
        if (times > 1)
            source = Multiplied.Of(source, Read(source), times);
        Corpus? corpus = null;
        var (warm, counted) = times switch { 1 => (40, 15), 10 => (3, 9), _ => (1, 5) };
        Passes.Print($"");
        var median = Passes.Run($"load, check and build x {times}", warm, counted, goal, () => corpus = Read(source));
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        Passes.Print($"  {corpus!.Documents.Length} documents, {corpus.Nodes.Length} nodes, {corpus.Relations.Length} relations, {corpus.Relations.Sum(relation => relation.Evidence.Length)} pieces of evidence");
        Passes.Print($"  peak of memory {peak / (double)Gigabyte:F2} GB   goal: under {most / (double)Gigabyte:F1} GB, {(peak < most ? "met" : "missed")}");
        return median < goal.TotalMilliseconds && peak < most ? 0 : 1;
    }

    private static (TimeSpan Time, long Memory) Goal(int times) => times switch
    {
        1 => (TimeSpan.FromMilliseconds(80), Gigabyte / 5),
        10 => (TimeSpan.FromSeconds(0.8), Gigabyte / 5),
        _ => (TimeSpan.FromSeconds(8), 2 * Gigabyte),
    };

    private static Corpus Read(SeedSource source)
    {
        var reading = SeedReader.Read(source);
        if (reading.Corpus is { } corpus)
            return corpus;
        foreach (var diagnostic in reading.Diagnostics.Where(diagnostic => diagnostic.Code.Severity == Severity.Error).Take(20))
            Console.Error.WriteLine(diagnostic);
        throw new InvalidDataException("The seeds have errors, so that there is nothing to measure.");
    }
}
