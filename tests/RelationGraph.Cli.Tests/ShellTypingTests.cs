using System.Collections.Immutable;

using RelationGraph.Cli.Shell;
using RelationGraph.Cli.Tests.Running;
using RelationGraph.Cypher;

namespace RelationGraph.Cli.Tests;

/// <summary>How a line is typed: keys, history and completion.</summary>
public sealed class ShellTypingTests : IDisposable
{
    private static readonly CypherWords Words = new()
    {
        Keywords = ["MATCH", "MERGE", "RETURN"],
        Functions = ["collect", "date", "date.truncate"],
        Procedures = ["db.labels", "relgraph.pageRank"],
        Labels = ["Old town", "State", "Station"],
        RelationshipTypes = ["MEMBER_OF", "TREATY"],
        PropertyKeys = ["name", "namesake"],
    };

    private static readonly ShellCompletion Completion = new(Words, [":param", ":params", ":queries"], ["money-flows", "shared-bodies"], () => ["since"]);

    private readonly ShellHistory history = new(null);
    private readonly StringWriter screen = new();
    private bool wasDropped;

    public void Dispose() => screen.Dispose();

    /// <summary>What stands before the cursor, and the words that may follow.</summary>
    public static TheoryData<string, string[]> Offers { get; } = new()
    {
        { "M", ["MATCH", "MERGE"] },
        { "ret", ["RETURN"] },
        { "MATCH (s:Sta", ["State", "Station"] },
        { "MATCH (s:State|St", ["State", "Station"] },
        { "MATCH (a)-[:", ["MEMBER_OF", "TREATY"] },
        { "MATCH (a)-[r:TREATY|m", ["MEMBER_OF"] },
        { "MATCH (a:State)-[:TREATY]->(b:old", ["`Old town`"] },
        { "MATCH (a {name:", [] },
        { "MATCH (s)\nRETURN s.na", ["name", "namesake"] },
        { "RETURN date.", ["date.truncate("] },
        { "RETURN col", ["collect("] },
        { "CALL rel", ["relgraph.pageRank"] },
        { "CALL db.l", ["db.labels"] },
        { "RETURN $s", ["since"] },
        { "RETURN ", [] },
        { ":pa", [":param", ":params"] },
        { ":queries sha", ["shared-bodies"] },
        { ":param s", ["since"] },
        { "@sha", ["shared-bodies"] },
    };

    [Theory]
    [MemberData(nameof(Offers))]
    public void What_is_offered_depends_on_where_one_types(string typed, string[] offered) =>
        Assert.Equal(offered, Completion.At(typed).Words.ToArray());

    [Fact]
    public void Tab_types_what_all_offers_have_in_common_and_then_lists_them()
    {
        Assert.Equal("MATCH (s:Stat", Typed("MATCH (s:S\t\r"));
        Assert.DoesNotContain("Station", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal("MATCH (s:State)", Typed("MATCH (s:Stat\te)\r"));
        Assert.Contains("State    Station", screen.ToString(), StringComparison.Ordinal);
        Assert.Equal("RETURN", Typed("ret\t\r"));
        Assert.Equal("x", Typed("x\t\r"));
    }

    [Fact]
    public void Keys_move_and_delete()
    {
        Assert.Equal("RETURN 12", Typed([.. Keys("RETURN 2"), Key(ConsoleKey.LeftArrow), .. Keys("1\r")]));
        Assert.Equal("RETURN 1", Typed([.. Keys("xRETURN 1"), Key(ConsoleKey.Home), Key(ConsoleKey.Delete), Key(ConsoleKey.Enter)]));
        Assert.Equal("RETURN 1", Typed([.. Keys("RETURN 123"), Key(ConsoleKey.Backspace), Key(ConsoleKey.Backspace), Key(ConsoleKey.Enter)]));
        Assert.Equal("RETURN b", Typed([.. Keys("RETURN aaa"), Control(ConsoleKey.W), .. Keys("b\r")]));
        Assert.Equal("two", Typed([.. Keys("one"), Control(ConsoleKey.U), .. Keys("two\r")]));
        Assert.Equal("o", Typed([.. Keys("one"), Control(ConsoleKey.A), Key(ConsoleKey.RightArrow), Control(ConsoleKey.K), Key(ConsoleKey.Enter)]));
        Assert.Equal("a one b", Typed([.. Keys("one"), Control(ConsoleKey.LeftArrow), .. Keys("a "), Control(ConsoleKey.RightArrow), .. Keys(" b\r")]));
        Assert.Equal("", Typed([.. Keys("😀"), Key(ConsoleKey.Backspace), Key(ConsoleKey.Enter)]));
    }

    [Fact]
    public void Ctrl_D_leaves_an_empty_line_and_Ctrl_C_drops_what_is_typed()
    {
        Assert.Null(Typed([Control(ConsoleKey.D)]));
        Assert.Null(Typed([]));
        Assert.Equal("", Typed([.. Keys("RETURN"), Control(ConsoleKey.C)]));
        Assert.True(wasDropped);
    }

    [Fact]
    public void The_arrows_bring_back_what_was_typed_before_and_what_was_begun()
    {
        history.Add("RETURN 1;\n");
        history.Add("MATCH (n)\n  RETURN n;\n");
        history.Add("MATCH (n) RETURN n;");
        Assert.Equal("RETURN 1;", Typed([Key(ConsoleKey.UpArrow), Key(ConsoleKey.UpArrow), Key(ConsoleKey.UpArrow), Key(ConsoleKey.Enter)]));
        Assert.Equal("begun!", Typed([.. Keys("begun"), Key(ConsoleKey.UpArrow), Key(ConsoleKey.DownArrow), Key(ConsoleKey.DownArrow), .. Keys("!\r")]));
    }

    [Fact]
    public void A_line_wider_than_the_terminal_shows_the_part_around_the_cursor()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"{i:00} "));
        Assert.Equal(text, Typed(text + "\r"));
        var last = screen.ToString().Split('\r')[^2];
        Assert.EndsWith("38 39 ", last.Replace("\x1b[K", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("00 01", last, StringComparison.Ordinal);
    }

    [Fact]
    public void History_is_kept_in_its_file_from_run_to_run_up_to_a_thousand_lines()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "state", "history");
        var first = new ShellHistory(file);
        for (var i = 0; i < 1001; i++)
            first.Add($"RETURN {i};");
        var second = new ShellHistory(file);
        Assert.Equal("RETURN 1000;", second.Earlier(""));
        Assert.InRange(second.Entries.Count, 500, 1000);
        new ShellHistory(null).Add("RETURN 'nothing is kept';");
        Assert.Equal([file], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_history_that_cannot_be_kept_harms_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "");
        var unkept = new ShellHistory(Path.Combine(folder["file"], "history"));
        unkept.Add("RETURN 1;");
        Assert.Equal("RETURN 1;", unkept.Earlier(""));
    }

    private string? Typed(string keys) => Typed(Keys(keys));

    private string? Typed(ImmutableArray<ConsoleKeyInfo> pressed)
    {
        screen.GetStringBuilder().Clear();
        var next = 0;
        return new TypedLines(screen, () => next < pressed.Length ? pressed[next++] : null, () => 60, history, Completion).Read("> ", "", out wasDropped);
    }

    private static ImmutableArray<ConsoleKeyInfo> Keys(string text) =>
    [
        .. text.Select(letter => letter switch
        {
            '\r' => new ConsoleKeyInfo(letter, ConsoleKey.Enter, shift: false, alt: false, control: false),
            '\t' => new ConsoleKeyInfo(letter, ConsoleKey.Tab, shift: false, alt: false, control: false),
            _ => new ConsoleKeyInfo(letter, default, shift: false, alt: false, control: false),
        }),
    ];

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, shift: false, alt: false, control: false);

    private static ConsoleKeyInfo Control(ConsoleKey key) => new('\0', key, shift: false, alt: false, control: true);
}
