using System.Collections.Immutable;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Model.Facts;

namespace RelationGraph.Analysis.Searching;

/// <summary>Something that a search found.</summary>
/// <param name="Found">The node, relation or document.</param>
/// <param name="Field">The field that holds most of the words sought, the weightiest match first.</param>
/// <param name="Snippet">That field's text.</param>
/// <param name="Highlights">The words in the snippet that match, in order and apart.</param>
/// <param name="Evidence">The piece of evidence that the snippet is from, or null for another field.</param>
/// <param name="Score">How well it matches; only its order means something.</param>
public sealed record SearchHit(
    Candidate Found, SearchField Field, string Snippet, ImmutableArray<TextSpan> Highlights, Evidence? Evidence, int Score);
