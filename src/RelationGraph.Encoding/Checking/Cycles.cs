using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Encoding.Checking;

/// <summary>Finds steps that lead back to where they start.</summary>
internal static class Cycles
{
    private const int MostShown = 6;

    /// <summary>Reports, by depth-first search, each step that closes a circle.</summary>
    public static void Report(IEnumerable<Step> steps, DiagnosticCode code, string expected)
    {
        var bySource = steps.GroupBy(step => step.From, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        // A thing is on the path while its steps are followed, and done after.
        var isDone = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var start in bySource.Keys)
        {
            if (!isDone.ContainsKey(start))
                Follow(start, bySource, isDone, (step, path) => step.Diagnostics.Add(code, step.At, Shown(step, path), expected));
        }
    }

    // With a stack of its own, since a chain of parts may be longer than the machine's stack.
    private static void Follow(
        string start, Dictionary<string, List<Step>> bySource, Dictionary<string, bool> isDone, Action<Step, List<string>> report)
    {
        var path = new List<string> { start };
        var next = new Stack<int>([0]);
        isDone[start] = false;
        while (path.Count > 0)
        {
            var steps = bySource.GetValueOrDefault(path[^1], []);
            var index = next.Pop();
            if (index == steps.Count)
            {
                isDone[path[^1]] = true;
                path.RemoveAt(path.Count - 1);
                continue;
            }

            next.Push(index + 1);
            var step = steps[index];
            if (!isDone.TryGetValue(step.To, out var done))
            {
                isDone[step.To] = false;
                path.Add(step.To);
                next.Push(0);
            }
            else if (!done)
            {
                report(step, path);
            }
        }
    }

    private static string Shown(Step step, List<string> path)
    {
        var circle = path[path.IndexOf(step.To)..];
        return circle.Count <= MostShown
            ? string.Join(" → ", [.. circle, step.To])
            : string.Join(" → ", [.. circle[..(MostShown / 2)], "…", .. circle[^(MostShown / 2)..], step.To]);
    }
}
