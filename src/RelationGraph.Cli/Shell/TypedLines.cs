using System.Collections.Immutable;

namespace RelationGraph.Cli.Shell;

/// <summary>Lines that a person types at a terminal, with history and completion.</summary>
/// <param name="output">The terminal.</param>
/// <param name="keys">Gives the keys that are pressed; null at the end.</param>
/// <param name="width">Gives how many columns there are.</param>
/// <param name="history">What was typed before.</param>
/// <param name="completion">Finds words.</param>
internal sealed class TypedLines(TextWriter output, Func<ConsoleKeyInfo?> keys, Func<int> width, ShellHistory history, ShellCompletion completion) : LineSource
{
    private const string ClearLine = "\r\x1b[K";
    private const string ClearScreen = "\x1b[H\x1b[2J";

    private EditedLine line = new();
    private string prompt = "";
    private string before = "";

    /// <inheritdoc/>
    public override bool IsPerson => true;

    /// <inheritdoc/>
    public override string? Read(string prompt, string before, out bool isDropped)
    {
        isDropped = false;
        history.Rest();
        (this.prompt, this.before, line) = (prompt, before, new EditedLine());
        while (true)
        {
            Show();
            if (keys() is not { } key)
                return End(null);
            switch (key.Key, key.Modifiers.HasFlag(ConsoleModifiers.Control))
            {
                case (ConsoleKey.Enter, _) or (ConsoleKey.J, true):
                    return End(line.Text);
                case (ConsoleKey.D, true) when line.Text.Length == 0:
                    return End(null);
                case (ConsoleKey.C, true):
                    isDropped = true;
                    return End("");
                default:
                    Press(key);
                    break;
            }
        }
    }

    private string? End(string? text)
    {
        output.WriteLine();
        output.Flush();
        return text;
    }

    private void Press(ConsoleKeyInfo key)
    {
        var isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
        Action? edit = (key.Key, isControl) switch
        {
            (ConsoleKey.Backspace, false) or (ConsoleKey.H, true) => line.DeleteBefore,
            (ConsoleKey.Delete, _) or (ConsoleKey.D, true) => line.DeleteBehind,
            (ConsoleKey.LeftArrow, true) => line.MoveWordLeft,
            (ConsoleKey.RightArrow, true) => line.MoveWordRight,
            (ConsoleKey.LeftArrow, _) or (ConsoleKey.B, true) => line.MoveLeft,
            (ConsoleKey.RightArrow, _) or (ConsoleKey.F, true) => line.MoveRight,
            (ConsoleKey.Home, _) or (ConsoleKey.A, true) => line.MoveToStart,
            (ConsoleKey.End, _) or (ConsoleKey.E, true) => line.MoveToEnd,
            (ConsoleKey.Backspace, true) or (ConsoleKey.W, true) => line.DeleteWordBefore,
            (ConsoleKey.U, true) => line.DeleteToStart,
            (ConsoleKey.K, true) => line.DeleteToEnd,
            (ConsoleKey.UpArrow, _) or (ConsoleKey.P, true) => () => Take(history.Earlier(line.Text)),
            (ConsoleKey.DownArrow, _) or (ConsoleKey.N, true) => () => Take(history.Later()),
            (ConsoleKey.L, true) => () => output.Write(ClearScreen),
            (ConsoleKey.Tab, _) => Complete,
            _ => null,
        };
        if (edit is not null)
            edit();
        else if (!char.IsControl(key.KeyChar))
            line.Insert(key.KeyChar.ToString());
    }

    private void Take(string? text)
    {
        if (text is not null)
            line.Set(text);
    }

    /// <summary>Types what all words have in common, and lists them where that is no more than what is there.</summary>
    private void Complete()
    {
        var typed = before + line.Text[..line.Cursor];
        var (start, words) = completion.At(typed);
        if (words.IsEmpty)
            return;
        var common = Common(words);
        if (common.Length > typed.Length - start || (words.Length == 1 && !typed.EndsWith(common, StringComparison.Ordinal)))
            line.Replace(start - before.Length, common);
        else if (words.Length > 1)
            List(words);
    }

    private static string Common(ImmutableArray<string> words)
    {
        var length = words[0].Length;
        foreach (var word in words)
        {
            var same = 0;
            while (same < Math.Min(length, word.Length) && char.ToUpperInvariant(word[same]) == char.ToUpperInvariant(words[0][same]))
                same++;
            length = same;
        }

        return words[0][..length];
    }

    private void List(ImmutableArray<string> words)
    {
        var column = words.Max(word => word.Length) + 2;
        var columns = Math.Max(1, width() / column);
        output.WriteLine();
        foreach (var row in words.Chunk(columns))
            output.WriteLine(string.Concat(row.Select(word => word.PadRight(column))).TrimEnd());
    }

    /// <summary>Writes the line anew; of one that is wider than the terminal, the part around the cursor.</summary>
    private void Show()
    {
        var room = Math.Max(8, width() - prompt.Length - 1);
        var from = line.Cursor < room ? 0 : line.Cursor - room + 1;
        var shown = line.Text[from..Math.Min(line.Text.Length, from + room)];
        output.Write($"{ClearLine}{prompt}{shown}\r\x1b[{prompt.Length + line.Cursor - from}C");
        output.Flush();
    }
}
