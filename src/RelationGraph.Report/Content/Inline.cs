namespace RelationGraph.Report.Content;

/// <summary>A piece of running text.</summary>
internal abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>The text that a reader sees.</summary>
    public abstract string Plain { get; }

    /// <summary>Plain text.</summary>
    public sealed record Text(string Value) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>Text of less weight.</summary>
    public sealed record Quiet(string Value) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>Text that matters most in its line.</summary>
    public sealed record Strong(string Value) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>Text that leads to a page.</summary>
    /// <param name="Value">The text.</param>
    /// <param name="Target">The page.</param>
    /// <param name="Explanation">What the text stands for in full, or null where it says so itself.</param>
    public sealed record Link(string Value, Target Target, string? Explanation = null) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>A document and its lines.</summary>
    /// <param name="Value">The document's id and the lines.</param>
    /// <param name="Target">The place in the document's page.</param>
    /// <param name="Document">The document's title.</param>
    public sealed record Source(string Value, Target Target, string Document) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>Text that leads to a file that is no page.</summary>
    /// <param name="Value">The text.</param>
    /// <param name="Path">The file's path from the site's root.</param>
    public sealed record FileLink(string Value, string Path) : Inline
    {
        public override string Plain => Value;
    }

    /// <summary>A word in a frame whose sign and line tell what the colour tells.</summary>
    /// <param name="Value">The word.</param>
    /// <param name="Look">How it looks.</param>
    /// <param name="Explanation">What the word means, or null.</param>
    public sealed record Tag(string Value, TagLook Look, string? Explanation = null) : Inline
    {
        public override string Plain => Value;
    }
}
