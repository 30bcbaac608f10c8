namespace RelationGraph.Model.Vocabulary;

/// <summary>A word of a vocabulary and what it means.</summary>
/// <param name="Name">The word as seeds and exports write it.</param>
/// <param name="Description">What it means, one sentence; empty where the word speaks for itself.</param>
public sealed record Term(string Name, string Description);
