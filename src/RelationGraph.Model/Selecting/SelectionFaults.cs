using System.Collections.Immutable;

using RelationGraph.Model.Spelling;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Model.Selecting;

/// <summary>Finds what a selection names and a corpus lacks.</summary>
public static class SelectionFaults
{
    /// <summary>Checks every word and id of a selection.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="selection">The selection.</param>
    /// <returns>One fault for each word or id that the corpus does not know.</returns>
    public static ImmutableArray<SelectionFault> Find(Corpus corpus, Selection selection)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(selection);
        var ontology = corpus.Ontology;
        var faults = ImmutableArray.CreateBuilder<SelectionFault>();
        void Check(string part, IEnumerable<string> given, IEnumerable<string> known)
        {
            var words = known.ToHashSet(StringComparer.Ordinal);
            faults.AddRange(given.Where(word => !words.Contains(word))
                .Select(word => new SelectionFault(part, word, Nearest.To(word, words))));
        }

        var nodes = corpus.Nodes.Select(node => node.Id).ToList();
        var documents = corpus.Documents.Select(document => document.Id).ToList();
        var statuses = ontology.Statuses.Select(status => status.Name).ToList();
        Check("type", selection.Types, ontology.RelationTypes.Select(type => type.Name));
        Check("node kind", selection.NodeKinds, ontology.NodeTypes.SelectMany(type => type.Kinds.Select(kind => kind.Name).Append(type.Label.ToString())));
        Check("status", selection.Statuses, statuses);
        Check("mode", selection.Modes, ontology.RelationTypes.Select(type => type.Property("mode")).OfType<PropertyType>().SelectMany(mode => mode.Values));
        Check("document", selection.Documents.Union(selection.WithoutDocuments), documents);
        Check("node", selection.WithoutNodes, nodes);
        Check("relation", selection.WithoutRelations, corpus.Relations.Select(relation => relation.Id));
        Check("node", new[] { selection.Ego, selection.Pair?.First, selection.Pair?.Second }.OfType<string>(), nodes);
        Check("include", selection.Include,
            [.. statuses, Selection.IncludeAll, Selection.IncludeDenied, Selection.IncludeStatements]);
        return faults.ToImmutable();
    }
}
