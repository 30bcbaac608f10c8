using System.Collections.Frozen;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Diagnostics;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Vocabulary;

/// <summary>The ontology as the readers look words up in it.</summary>
internal sealed class Lexicon
{
    private readonly FrozenDictionary<string, FrozenSet<string>> words;

    public Lexicon(Ontology ontology, bool isWhole)
    {
        Ontology = ontology;
        IsWhole = isWhole;
        words = VocabularyNames.All.ToFrozenDictionary(
            name => name,
            name => ontology.Words(name).Select(term => term.Name).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>The ontology, or what could be read of it.</summary>
    public Ontology Ontology { get; }

    /// <summary>Whether the ontology has no faults; only then is a word that it lacks the document's fault.</summary>
    public bool IsWhole { get; }

    /// <summary>Gives the word of a vocabulary, or null where it is none, which is reported.</summary>
    public string? Word(string vocabulary, YamlScalar? text, DiagnosticCode code, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        var known = words[vocabulary];
        if (known.TryGetValue(text.Text, out var word))
            return word;
        if (IsWhole)
            diagnostics.AddUnknown(code, text, OneOf(Ontology.Words(vocabulary).Select(term => term.Name)), known);
        return null;
    }

    /// <summary>Gives a type of relation, or null where there is none of that name, which is reported.</summary>
    public RelationType? Type(YamlScalar? text, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        var type = Ontology.RelationType(text.Text);
        if (type is null && IsWhole)
        {
            var names = Ontology.RelationTypes.Select(known => known.Name);
            diagnostics.AddUnknown(DiagnosticCodes.UnknownType, text, "one of the types of ontology.yaml", names);
        }

        return type;
    }

    /// <summary>Gives a status, or null where there is none of that name, which is reported.</summary>
    public StatusTerm? Status(YamlScalar? text, FileDiagnostics diagnostics)
    {
        if (text is null)
            return null;
        var status = Ontology.Status(text.Text);
        if (status is null && IsWhole)
        {
            var names = Ontology.Statuses.Select(known => known.Name).ToList();
            diagnostics.AddUnknown(DiagnosticCodes.UnknownStatus, text, OneOf(names), names);
        }

        return status;
    }

    /// <summary>Lists words as a phrase.</summary>
    public static string OneOf(IEnumerable<string> words) => $"one of {string.Join(", ", words)}";
}
