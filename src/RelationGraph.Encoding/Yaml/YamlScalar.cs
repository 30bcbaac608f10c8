namespace RelationGraph.Encoding.Yaml;

/// <summary>A text, as written: nothing is taken for a number, a truth value or a date.</summary>
internal sealed class YamlScalar(int line, int column, string text, ScalarForm form) : YamlNode(line, column)
{
    /// <summary>The text without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether nothing was written, or YAML's word for nothing.</summary>
    public bool IsNothing => form == ScalarForm.Plain && Text is "" or "~" or "null";

    /// <inheritdoc/>
    public override string Description => IsNothing ? "nothing" : "a text";

    /// <summary>Gives the column of a character of the text; that of the scalar where the text was written in another form.</summary>
    /// <param name="offset">The character's offset in the text.</param>
    public int ColumnOf(int offset) => form switch
    {
        ScalarForm.Plain => Column + offset,
        ScalarForm.Quoted => Column + 1 + offset,
        _ => Column,
    };
}
