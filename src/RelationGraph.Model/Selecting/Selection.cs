using System.Collections.Immutable;

using RelationGraph.Model.Time;

namespace RelationGraph.Model.Selecting;

/// <summary>What a person asks to see; every report, diagram and export understands it the same way.</summary>
/// <remarks>The default selects everything, organs apart. Ids and words are taken as valid: see <see cref="SelectionFaults"/>.</remarks>
public sealed record Selection
{
    /// <summary>The word that includes every relation, established or not.</summary>
    public const string IncludeAll = "all";

    /// <summary>The word that includes relations that are merely denied.</summary>
    public const string IncludeDenied = "denied";

    /// <summary>The word that includes relations of types that do not count as ties.</summary>
    public const string IncludeStatements = "statements";

    /// <summary>The mode of what travels by several modes in turn; it is wanted with each of them.</summary>
    public const string AnyMode = "multimodal";

    /// <summary>The types of relation wanted; empty for all.</summary>
    public ImmutableSortedSet<string> Types { get; init; } = Words();

    /// <summary>The labels or kinds of node wanted at both ends; empty for all.</summary>
    public ImmutableSortedSet<string> NodeKinds { get; init; } = Words();

    /// <summary>The time at which relations must hold, or null for all time taken together.</summary>
    public Edtf? AsOf { get; init; }

    /// <summary>Whether relations that hold only possibly at <see cref="AsOf"/> are wanted too.</summary>
    public bool Possible { get; init; }

    /// <summary>The statuses wanted; empty for all.</summary>
    public ImmutableSortedSet<string> Statuses { get; init; } = Words();

    /// <summary>The modes of travel wanted, such as <c>road</c>; empty for all relations, those that tell none too.</summary>
    public ImmutableSortedSet<string> Modes { get; init; } = Words();

    /// <summary>The signs wanted: +1 cooperation, −1 conflict, 0 neither; empty for all.</summary>
    public ImmutableSortedSet<int> Signs { get; init; } = [];

    /// <summary>The documents that must support a relation; empty for all.</summary>
    public ImmutableSortedSet<string> Documents { get; init; } = Words();

    /// <summary>The documents that are read as if they did not exist.</summary>
    public ImmutableSortedSet<string> WithoutDocuments { get; init; } = Words();

    /// <summary>The nodes that are left out.</summary>
    public ImmutableSortedSet<string> WithoutNodes { get; init; } = Words();

    /// <summary>The relations that are left out.</summary>
    public ImmutableSortedSet<string> WithoutRelations { get; init; } = Words();

    /// <summary>The node whose surroundings are wanted, or null.</summary>
    public string? Ego { get; init; }

    /// <summary>How many steps from <see cref="Ego"/> its surroundings reach; at least 1.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>The two nodes whose relations, and what they share, are wanted, or null.</summary>
    public Pair? Pair { get; init; }

    /// <summary>How organs are treated.</summary>
    public Organs Organs { get; init; }

    /// <summary>
    /// The relations wanted beside established ones: statuses, <see cref="IncludeDenied"/>, <see cref="IncludeStatements"/> or
    /// <see cref="IncludeAll"/>; empty for established ones only.
    /// </summary>
    public ImmutableSortedSet<string> Include { get; init; } = Words(IncludeAll);

    /// <summary>Whether nothing is left out or folded: the selected graph is the corpus.</summary>
    public bool IsEverything =>
        this is { AsOf: null, Ego: null, Pair: null, Organs: Organs.Apart }
        && Types.IsEmpty && NodeKinds.IsEmpty && Statuses.IsEmpty && Modes.IsEmpty && Signs.IsEmpty && Documents.IsEmpty
        && WithoutDocuments.IsEmpty && WithoutNodes.IsEmpty && WithoutRelations.IsEmpty && Include.Contains(IncludeAll);

    /// <summary>Makes a set of words or ids in ordinal order.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The set.</returns>
    public static ImmutableSortedSet<string> Words(params ReadOnlySpan<string> words) =>
        ImmutableSortedSet.Create(StringComparer.Ordinal, words);

    /// <summary>Gives the word for a sign.</summary>
    /// <param name="sign">+1, −1 or 0.</param>
    /// <returns>The word: cooperation, conflict or neither.</returns>
    public static string NameOf(int sign) => sign switch
    {
        > 0 => "cooperation",
        < 0 => "conflict",
        _ => "neither",
    };

    /// <summary>Says in one line a part what was selected, so that a report can print its recipe.</summary>
    /// <returns>The lines, the same for equal selections.</returns>
    public ImmutableArray<string> Recipe()
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        void Add(string name, IReadOnlyCollection<string> words)
        {
            if (words.Count > 0)
                lines.Add($"{name}: {string.Join(", ", words)}");
        }

        Add("types", Types);
        Add("kinds of node", NodeKinds);
        lines.Add(AsOf is null
            ? "time: all taken together; what has ended counts"
            : $"time: as of {AsOf}, {(Possible ? "certain or possible" : "certain only")}; what has ended or is suspended does not count");
        Add("status", Statuses);
        Add("modes", Modes);
        Add("signs", [.. Signs.Select(NameOf)]);
        Add("documents", Documents);
        Add("without documents", WithoutDocuments);
        Add("without nodes", WithoutNodes);
        Add("without relations", WithoutRelations);
        if (Ego is not null)
            lines.Add($"around: {Ego}, {Hops} hop{(Hops == 1 ? "" : "s")}");
        if (Pair is not null)
            lines.Add($"pair: {Pair.First}, {Pair.Second}, and what they share");
        lines.Add(Organs == Organs.WithState ? "organs: folded into their state or organization" : "organs: apart");
        lines.Add(Include.Contains(IncludeAll) ? "counts: established or not"
            : Include.IsEmpty ? "counts: established relations only"
            : $"counts: established relations, and {string.Join(", ", Include)}");
        return lines.ToImmutable();
    }
}
