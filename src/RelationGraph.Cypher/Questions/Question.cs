using System.Collections.Immutable;

namespace RelationGraph.Cypher.Questions;

/// <summary>A named query with what its reader needs to know, as a file of <c>cypher/queries</c> holds it.</summary>
public sealed record Question
{
    /// <summary>Its name: the file's, without folder and ending.</summary>
    public required string Name { get; init; }

    /// <summary>What it asks, in one sentence.</summary>
    public required string Asks { get; init; }

    /// <summary>Its parameters, in the order given.</summary>
    public required ImmutableArray<QuestionParameter> Parameters { get; init; }

    /// <summary>The names of the columns that it answers with.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>Whether it calls procedures that the engine of this library alone has.</summary>
    public required bool IsEmbeddedOnly { get; init; }

    /// <summary>The whole text of the file, comments included, so that positions in it are the file's.</summary>
    public required string Text { get; init; }
}
