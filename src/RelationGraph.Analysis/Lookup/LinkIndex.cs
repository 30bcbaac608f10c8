using System.Collections.Immutable;

using RelationGraph.Model;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Lookup;

/// <summary>The links of a corpus, from both ends.</summary>
/// <param name="corpus">The corpus.</param>
public sealed class LinkIndex(Corpus corpus)
{
    private readonly ILookup<string, RelationLink> incoming = corpus.Relations
        .SelectMany(relation => relation.Links.Select(link => (link.Relation, Link: new RelationLink(link.Kind, IsOutgoing: false, relation))))
        .ToLookup(entry => entry.Relation, entry => entry.Link, StringComparer.Ordinal);

    /// <summary>Gives a relation's links, its own first, by kind and the other's id.</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>The links; those to a relation that the corpus lacks are passed over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="relation"/> is null.</exception>
    public ImmutableArray<RelationLink> Of(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return
        [
            .. relation.Links.Where(link => corpus.FindRelation(link.Relation) is not null)
                .Select(link => new RelationLink(link.Kind, IsOutgoing: true, corpus.FindRelation(link.Relation)!))
                .Concat(incoming[relation.Id])
                .OrderByDescending(link => link.IsOutgoing).ThenBy(link => link.Kind, StringComparer.Ordinal)
                .ThenBy(link => link.Other.Id, StringComparer.Ordinal),
        ];
    }
}
