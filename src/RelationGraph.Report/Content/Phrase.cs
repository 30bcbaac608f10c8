using System.Collections.Immutable;

namespace RelationGraph.Report.Content;

/// <summary>A run of text pieces.</summary>
internal sealed record Phrase(ImmutableArray<Inline> Parts)
{
    public static Phrase Empty { get; } = new([]);

    /// <summary>The text that a reader sees.</summary>
    public string Plain => string.Concat(Parts.Select(part => part.Plain));

    public bool IsEmpty => Parts.IsEmpty;

    public static implicit operator Phrase(string text) => text.Length == 0 ? Empty : new([new Inline.Text(text)]);

    public static implicit operator Phrase(Inline part) => new([part]);

    public static Phrase operator +(Phrase left, Phrase right) => new(left.Parts.AddRange(right.Parts));

    /// <summary>Puts phrases in a row.</summary>
    public static Phrase Join(string between, IEnumerable<Phrase> phrases)
    {
        var parts = ImmutableArray.CreateBuilder<Inline>();
        foreach (var phrase in phrases.Where(phrase => !phrase.IsEmpty))
        {
            if (parts.Count > 0)
                parts.Add(new Inline.Text(between));
            parts.AddRange(phrase.Parts);
        }

        return new Phrase(parts.ToImmutable());
    }
}
