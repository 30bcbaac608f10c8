using System.Collections.Immutable;

namespace RelationGraph.Interchange.Flat;

/// <summary>A node with one text a column.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Values">The values in the order of the columns, in the invariant culture; null where absent.</param>
internal sealed record FlatNode(string Id, string Name, ImmutableArray<string?> Values);
