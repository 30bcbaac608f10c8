using System.Collections.Immutable;

namespace RelationGraph.Cypher.Planning;

/// <summary>A pattern in parentheses that is walked several times, as <c>((a)-[r]->(b)){1,3}</c>.</summary>
/// <param name="From">The slot of the node where it begins.</param>
/// <param name="To">The slot of the node where it ends.</param>
/// <param name="ToKnown">Whether that node is known before.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Most">How often at most; <see cref="int.MaxValue"/> for any number.</param>
/// <param name="Body">One walk, with the node where it begins as argument.</param>
/// <param name="InnerFrom">The slot, within the body, of its first node.</param>
/// <param name="InnerTo">The slot, within the body, of its last node.</param>
/// <param name="BodySlots">All slots that a walk fills.</param>
/// <param name="Groups">The variables inside, and the slots of the lists that they become outside.</param>
/// <param name="Relationships">The slots, within the body, of its relationships, which differ over all walks.</param>
/// <param name="Walked">The slot of the list of all relationships walked, in order; -1 where nobody asks.</param>
/// <param name="DifferFrom">Slots of relationships outside that may not be walked again.</param>
/// <param name="Turned">Whether it is walked from its end to its start.</param>
internal sealed record Repetition(
    int From,
    int To,
    bool ToKnown,
    int Least,
    int Most,
    Plan Body,
    int InnerFrom,
    int InnerTo,
    ImmutableArray<int> BodySlots,
    ImmutableArray<(int Inner, int Outer)> Groups,
    ImmutableArray<int> Relationships,
    int Walked,
    ImmutableArray<int> DifferFrom,
    bool Turned);
