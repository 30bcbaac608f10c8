using System.Text.Json;

namespace RelationGraph.Interchange.Json;

/// <summary>A fault in JSON that the platform's reader does not place.</summary>
internal sealed class JsonFault(string message, int offset) : JsonException(message)
{
    /// <summary>Where it stands, in bytes from the start.</summary>
    public int Offset { get; } = offset;
}
