namespace RelationGraph.PropertyGraph.Querying;

/// <summary>Something that the author of a query should know, though the query runs.</summary>
/// <param name="Code">The kind, as <c>UnknownLabel</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Position">Where in the text; null where it concerns the whole.</param>
public sealed record QueryNotification(string Code, string Message, TextPosition? Position);
