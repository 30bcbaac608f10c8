namespace RelationGraph.Networks.Definitions;

/// <summary>A publication.</summary>
/// <param name="Text">Authors, year and, where the DOI does not tell it, the title.</param>
/// <param name="Doi">Its DOI without a prefix, or null where it has none.</param>
public sealed record Reference(string Text, string? Doi = null)
{
    /// <inheritdoc/>
    public override string ToString() => Doi is null ? Text : $"{Text}, doi:{Doi}";
}
