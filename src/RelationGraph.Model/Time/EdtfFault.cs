namespace RelationGraph.Model.Time;

/// <summary>The first thing in a text that keeps it from being a date expression.</summary>
/// <param name="Position">Where it stands, as a 0-based offset in the text; the text's length when something is missing at its end.</param>
/// <param name="Found">What stands there, or the words "the end of the text".</param>
/// <param name="Expected">What would have been right there, as a phrase.</param>
public sealed record EdtfFault(int Position, string Found, string Expected)
{
    /// <summary>A fault reads "expected …, found …".</summary>
    public string Message => $"expected {Expected}, found {Found}";

    /// <summary>A fault prints as its message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
