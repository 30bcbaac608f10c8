using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RelationGraph.Model.Vocabulary;

/// <summary>The vocabulary that a corpus is written in.</summary>
public sealed class Ontology
{
    private readonly FrozenDictionary<string, RelationType> relationTypes;
    private readonly FrozenDictionary<string, StatusTerm> statuses;

    /// <summary>Makes an ontology from its parts.</summary>
    /// <param name="nodeTypes">One entry a label.</param>
    /// <param name="relationTypes">The types of relation, names unique.</param>
    /// <param name="statuses">The statuses, names unique.</param>
    /// <param name="vocabularies">The other vocabularies by name.</param>
    /// <exception cref="ArgumentException">Two relation types or two statuses have one name.</exception>
    public Ontology(
        ImmutableArray<NodeType> nodeTypes,
        ImmutableArray<RelationType> relationTypes,
        ImmutableArray<StatusTerm> statuses,
        ImmutableSortedDictionary<string, ImmutableArray<Term>> vocabularies)
    {
        NodeTypes = nodeTypes;
        RelationTypes = relationTypes;
        Statuses = statuses;
        Vocabularies = vocabularies;
        this.relationTypes = ByName(relationTypes, type => type.Name, nameof(relationTypes));
        this.statuses = ByName(statuses, status => status.Name, nameof(statuses));
    }

    /// <summary>The labels with their kinds.</summary>
    public ImmutableArray<NodeType> NodeTypes { get; }

    /// <summary>The types of relation, in the ontology's order.</summary>
    public ImmutableArray<RelationType> RelationTypes { get; }

    /// <summary>The statuses, from least to most advanced.</summary>
    public ImmutableArray<StatusTerm> Statuses { get; }

    /// <summary>The remaining vocabularies, such as <c>currency</c> and <c>link</c>, by name.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Term>> Vocabularies { get; }

    /// <summary>Finds a type of relation.</summary>
    /// <param name="name">The type's name, in capitals.</param>
    /// <returns>The type, or null where there is none of that name.</returns>
    public RelationType? RelationType(string name) => relationTypes.GetValueOrDefault(name);

    /// <summary>Finds a status.</summary>
    /// <param name="name">The status's name.</param>
    /// <returns>The status, or null where there is none of that name.</returns>
    public StatusTerm? Status(string name) => statuses.GetValueOrDefault(name);

    /// <summary>Gives the words of a vocabulary.</summary>
    /// <param name="vocabulary">The vocabulary's name, such as <c>currency</c>.</param>
    /// <returns>The words; empty where the ontology has no such vocabulary.</returns>
    public ImmutableArray<Term> Words(string vocabulary) => Vocabularies.GetValueOrDefault(vocabulary, []);

    /// <summary>Gives the kinds of a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>Its kinds; empty where the ontology names none.</returns>
    public ImmutableArray<Term> Kinds(NodeLabel label) =>
        NodeTypes.FirstOrDefault(type => type.Label == label)?.Kinds ?? [];

    private static FrozenDictionary<string, T> ByName<T>(ImmutableArray<T> items, Func<T, string> name, string parameter)
    {
        var seen = new Dictionary<string, T>(items.Length, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!seen.TryAdd(name(item), item))
                throw new ArgumentException($"Two entries are named '{name(item)}'.", parameter);
        }

        return seen.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
