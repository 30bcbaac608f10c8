using System.CommandLine;

using RelationGraph.Analysis.Balance;

namespace RelationGraph.Cli.Options;

/// <summary>The option that says what a pair is whose relations have both signs.</summary>
internal static class MixedOption
{
    /// <summary>Makes the option.</summary>
    /// <returns>The option.</returns>
    public static Option<MixedPairs> Create() => WordOption.Option(
        "--mixed", "What a pair is whose relations have both signs: what most of them are, left out, or in conflict.", MixedPairs.Majority);
}
