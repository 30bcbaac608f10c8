using System.Collections.Immutable;

using RelationGraph.Cypher.Questions;
using RelationGraph.PropertyGraph.Values;
using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Answers;

/// <summary>The named questions, or one of them.</summary>
internal static class QuestionAnswer
{
    /// <summary>Lists questions.</summary>
    /// <param name="questions">The questions.</param>
    /// <returns>The page.</returns>
    public static Page Of(IEnumerable<Question> questions) => Answer.Page(
        "Named questions",
        [],
        [Answer.Table("", [new("Name", ColumnKind.Short), "Question", "Parameters"], questions.Select(Row))],
        "'relgraph query @NAME' answers one; 'relgraph queries NAME' shows its parameters and its text.");

    /// <summary>Shows a question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The page.</returns>
    public static Page Of(Question question) => Answer.Page(
        question.Name,
        [],
        [
            Answer.Table("Parameters", [new("Name", ColumnKind.Short), new("Type", ColumnKind.Short), "Default", "Meaning"], question.Parameters.Select(Row)),
            new Block.Section("", "Columns", [new Block.Paragraph(string.Join(", ", question.Columns))]),
            new Block.Section("", "Text", [.. Lines(question).Select(line => new Block.Paragraph(line))]),
        ],
        question.Asks);

    private static ImmutableArray<Cell> Row(Question question) =>
        [question.Name, question.Asks, string.Join(", ", question.Parameters.Select(parameter => $"{parameter.Name}={ValueText.Of(parameter.Default)}"))];

    private static ImmutableArray<Cell> Row(QuestionParameter parameter) =>
        [parameter.Name, parameter.Type, ValueText.Of(parameter.Default), parameter.Meaning];

    // The head is what the rest of the page tells.
    private static IEnumerable<string> Lines(Question question) =>
        question.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal));
}
