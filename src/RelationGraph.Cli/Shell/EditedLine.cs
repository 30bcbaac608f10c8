namespace RelationGraph.Cli.Shell;

/// <summary>A line that is being typed, and where in it the cursor stands.</summary>
internal sealed class EditedLine
{
    /// <summary>The text so far.</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many UTF-16 units stand before the cursor.</summary>
    public int Cursor { get; private set; }

    /// <summary>Puts another text in place of the whole, the cursor behind it.</summary>
    /// <param name="text">The text.</param>
    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    /// <summary>Types a text at the cursor.</summary>
    /// <param name="text">The text.</param>
    public void Insert(string text)
    {
        Text = Text.Insert(Cursor, text);
        Cursor += text.Length;
    }

    /// <summary>Puts a text in place of what stands between a place and the cursor.</summary>
    /// <param name="start">The place, not behind the cursor.</param>
    /// <param name="text">The text.</param>
    public void Replace(int start, string text)
    {
        Text = Text.Remove(start, Cursor - start);
        Cursor = start;
        Insert(text);
    }

    /// <summary>Deletes the character before the cursor.</summary>
    public void DeleteBefore() => Replace(Before(Cursor), "");

    /// <summary>Deletes the character behind the cursor.</summary>
    public void DeleteBehind() => Text = Text.Remove(Cursor, Behind(Cursor) - Cursor);

    /// <summary>Deletes the word before the cursor.</summary>
    public void DeleteWordBefore() => Replace(WordBefore(), "");

    /// <summary>Deletes everything before the cursor.</summary>
    public void DeleteToStart() => Replace(0, "");

    /// <summary>Deletes everything behind the cursor.</summary>
    public void DeleteToEnd() => Text = Text[..Cursor];

    /// <summary>Moves a character to the left.</summary>
    public void MoveLeft() => Cursor = Before(Cursor);

    /// <summary>Moves a character to the right.</summary>
    public void MoveRight() => Cursor = Behind(Cursor);

    /// <summary>Moves a word to the left.</summary>
    public void MoveWordLeft() => Cursor = WordBefore();

    /// <summary>Moves behind the word that stands to the right.</summary>
    public void MoveWordRight()
    {
        while (Cursor < Text.Length && !IsWord(Text[Cursor]))
            Cursor++;
        while (Cursor < Text.Length && IsWord(Text[Cursor]))
            Cursor++;
    }

    /// <summary>Moves to the beginning.</summary>
    public void MoveToStart() => Cursor = 0;

    /// <summary>Moves to the end.</summary>
    public void MoveToEnd() => Cursor = Text.Length;

    private int WordBefore()
    {
        var at = Cursor;
        while (at > 0 && !IsWord(Text[at - 1]))
            at--;
        while (at > 0 && IsWord(Text[at - 1]))
            at--;
        return at;
    }

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    // A character beyond the first plane is two units, which stay together.
    private int Before(int at) => at == 0 ? 0 : at > 1 && char.IsSurrogatePair(Text[at - 2], Text[at - 1]) ? at - 2 : at - 1;

    private int Behind(int at) => at == Text.Length ? at : at + 1 < Text.Length && char.IsSurrogatePair(Text[at], Text[at + 1]) ? at + 2 : at + 1;
}
