namespace RelationGraph.Interchange.Networks.EdgeLists;

/// <summary>Where a field stands in its record.</summary>
/// <param name="Start">The first byte, after an opening quote.</param>
/// <param name="Length">The number of bytes, without quotes and blanks around them.</param>
/// <param name="HasEscapes">Whether a quote inside is written twice.</param>
internal readonly record struct Field(int Start, int Length, bool HasEscapes)
{
    /// <summary>The field's bytes.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> record) => record.Slice(Start, Length);
}
