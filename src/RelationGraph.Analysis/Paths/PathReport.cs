using System.Collections.Immutable;

namespace RelationGraph.Analysis.Paths;

/// <summary>The ways between two nodes, before and after what is closed.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Open">The answer with everything open.</param>
/// <param name="Closed">The answer with what was named closed, or null where nothing was.</param>
/// <param name="Shut">All that is closed: what was named, and the nodes that lie in it.</param>
/// <param name="Reopenings">
/// Where the closures part the two: each smallest set of named things whose reopening joins them again; empty where they part nothing.
/// </param>
public sealed record PathReport(
    PathQuestion Question, PathAnswer Open, PathAnswer? Closed, Closure Shut, ImmutableArray<ImmutableArray<string>> Reopenings);
