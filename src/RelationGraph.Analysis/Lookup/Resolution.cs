using System.Collections.Immutable;

using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Lookup;

/// <summary>What a text names.</summary>
public abstract record Resolution
{
    private Resolution()
    {
    }

    /// <summary>It names a node.</summary>
    /// <param name="Node">The node.</param>
    public sealed record OfNode(Node Node) : Resolution;

    /// <summary>It names a relation.</summary>
    /// <param name="Relation">The relation, with the evidence of all documents.</param>
    public sealed record OfRelation(Relation Relation) : Resolution;

    /// <summary>It names a document.</summary>
    /// <param name="Document">The document.</param>
    public sealed record OfDocument(Document Document) : Resolution;

    /// <summary>It names several things equally well.</summary>
    /// <param name="Candidates">They, nodes before relations before documents, then by id; at least two.</param>
    public sealed record Ambiguous(ImmutableArray<Candidate> Candidates) : Resolution;

    /// <summary>It names nothing.</summary>
    /// <param name="Suggestions">What is spelt nearly like it, nearest first; empty where nothing is.</param>
    public sealed record Unknown(ImmutableArray<Candidate> Suggestions) : Resolution;
}
