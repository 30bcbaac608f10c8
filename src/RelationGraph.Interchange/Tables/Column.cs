using System.Diagnostics;
using System.Globalization;

namespace RelationGraph.Interchange.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name, which is also the field's name in JSON.</param>
/// <param name="Alignment">At which side its cells stand.</param>
/// <param name="Format">A .NET format of numbers for people, such as <c>0.000</c>, or null for all digits; CSV and JSON ignore it.</param>
public sealed record Column(string Name, Alignment Alignment = Alignment.Left, string? Format = null)
{
    /// <summary>Gives a cell of this column as a person reads it, in the invariant culture.</summary>
    /// <param name="cell">The cell, or null for an empty one.</param>
    /// <returns>The text; empty for an empty cell.</returns>
    public string Show(Cell? cell) => cell switch
    {
        null => "",
        Cell.Text text => text.Value,
        Cell.Whole whole => whole.Value.ToString(Format, CultureInfo.InvariantCulture),
        Cell.Measure measure => measure.Value.ToString(Format, CultureInfo.InvariantCulture),
        Cell.Exact exact => exact.Value.ToString(Format, CultureInfo.InvariantCulture),
        Cell.Flag flag => flag.Value ? "yes" : "no",
        Cell.Texts texts => string.Join("; ", texts.Values),
        _ => throw new UnreachableException(),
    };
}
