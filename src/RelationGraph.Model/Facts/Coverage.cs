using System.Collections.Immutable;

using RelationGraph.Model.Time;

namespace RelationGraph.Model.Facts;

/// <summary>For which actors and years the documents can be taken to tell a type of relation; outside it, absence means unknown.</summary>
/// <param name="Type">The type of relation.</param>
/// <param name="Actors">The nodes' ids; the type is covered between any two of them.</param>
/// <param name="From">The first time covered.</param>
/// <param name="To">The last time covered.</param>
public sealed record Coverage(string Type, ImmutableArray<string> Actors, Edtf From, Edtf To);
