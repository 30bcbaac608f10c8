using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

/// <summary>The shell as scripts drive it: lines come through a pipe, and no prompt is shown.</summary>
public sealed class ShellTests
{
    [Fact]
    public void A_statement_is_answered_when_its_semicolon_comes() =>
        Assert.Equal("a\n1\nb\n2\n", Shell("--format csv", "RETURN 1", "  AS a;", "RETURN 2 AS b;").Ends(0).Out);

    [Fact]
    public void Several_statements_may_stand_in_a_line_and_the_last_needs_no_semicolon() =>
        Assert.Equal("a\n1\n\nb\n2\nc\n3\n", Shell("--format csv", "RETURN 1 AS a; RETURN 2 AS b;", "RETURN 3 AS c").Ends(0).Out);

    [Fact]
    public void A_semicolon_in_a_text_or_a_comment_ends_nothing() =>
        Assert.Equal("a\n;\n", Shell("--format csv", "/* ask;", "now; */ RETURN ';' // ;", " AS a;").Ends(0).Out);

    [Fact]
    public void A_parameter_that_is_set_holds_for_statements_to_come()
    {
        var ran = Shell("--format csv", ":param a 2", ":param text => Osh", ":param list = ['x']", "RETURN $a + 1 AS b, $text AS c, $list[0] AS d;", ":params", ":params clear", ":params").Ends(0);
        Assert.Equal("b,c,d\n3,Osh,x\na: 2\nlist: ['x']\ntext: 'Osh'\nno parameters\n", ran.Out);
    }

    [Fact]
    public void A_missing_parameter_is_told_with_the_word_that_sets_it() =>
        Assert.Equal("relgraph: the query needs a value for $a: :param a VALUE.", Assert.Single(Shell("", "RETURN $a;").Ends(2).ErrorLines));

    [Fact]
    public void A_script_ends_at_its_first_fault()
    {
        var ran = Shell("--format csv", "RETURN 1 AS a;", "RETURN", "  m;", "RETURN 2 AS b;").Ends(1);
        Assert.Equal("a\n1\n", ran.Out);
        Assert.EndsWith("line 2, column 3:\n    m;\n    ^\n", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_need_leave() =>
        Assert.Contains("--write", Shell("", "CREATE (n);").Ends(2).Error, StringComparison.Ordinal);

    [Fact]
    public void Changes_are_made_to_a_copy_in_memory_which_can_be_saved()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell(folder, "--write --format csv", "CREATE (:State {id: 'RUR', kind: 'state', name: 'Ruritania'});", ":save copy.json").Ends(0);
        Assert.Equal("saved copy.json\n", ran.Out);
        Assert.Contains("1 node created", ran.Error, StringComparison.Ordinal);
        Assert.Equal("n\nRuritania (State)\n", Shell(folder, "--data copy.json --format csv", "MATCH (n {id: 'RUR'}) RETURN n;").Ends(0).Out);
    }

    [Fact]
    public void A_transaction_is_taken_back_or_stands()
    {
        var ran = Shell(
            "--write --format csv",
            ":begin", "CREATE (:Test);", ":rollback", "MATCH (n:Test) RETURN count(n) AS a;",
            ":begin", "CREATE (:Test);", ":commit", "MATCH (n:Test) RETURN count(n) AS b;",
            ":begin", "CREATE (:Test);").Ends(0);
        Assert.Equal("a\n0\nb\n1\n", ran.Out);
        Assert.Equal("relgraph: the open transaction is rolled back.", ran.ErrorLines[^1]);
    }

    /// <summary>A word that cannot be obeyed, and what the message must name.</summary>
    public static TheoryData<string, string[]> Mistakes { get; } = new()
    {
        { ":schem", [":schem", ":schema", ":help"] },
        { ":param a", ["name", "value"] },
        { ":params all", ["clear", "all"] },
        { ":commit", [":begin"] },
        { ":save", ["file"] },
        { ":format xml", ["xml", "json"] },
        { ":queries shared-bodys", ["shared-bodies"] },
        { "@shared-bodys", ["shared-bodies"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_word_that_cannot_be_obeyed_is_told(string line, string[] named)
    {
        var ran = Shell("--write", line).Ends(2);
        Assert.All(named, word => Assert.Contains(word, ran.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_transaction_needs_leave_to_write() =>
        Assert.Contains("--write", Shell("", ":begin").Ends(2).Error, StringComparison.Ordinal);

    [Fact]
    public void Help_lists_every_word()
    {
        var help = Shell("", ":help").Ends(0).Out;
        Assert.All((string[])[":help", ":schema", ":param ", ":params", ":begin", ":commit", ":rollback", ":save", ":queries", ":format", ":clear", ":exit"],
            word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_lists_labels_and_types_with_their_counts_and_properties()
    {
        var schema = Shell("--format csv", ":schema").Ends(0).Out;
        Assert.Contains("label,nodes,properties\n", schema, StringComparison.Ordinal);
        Assert.Contains("type,relationships,starts,ends,properties\n", schema, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^State,24,", schema);
        Assert.Matches(@"(?m)^TREATY,\d+,", schema);
    }

    [Fact]
    public void A_named_question_takes_the_parameters_that_are_set()
    {
        var ran = Shell("--format csv", ":param b UZB", "@shared-bodies").Ends(0);
        Assert.Equal(Relgraph.Run("query", "@shared-bodies", "--param", "b=UZB", "--format", "csv").Ends(0).Out, ran.Out);
        Assert.Contains("shared-bodies", Shell("", ":queries").Ends(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_the_word_to_leave_is_not_read() =>
        Assert.Equal("a\n1\n", Shell("--format csv", "RETURN 1 AS a;", ":exit", "RETURN 2 AS b;").Ends(0).Out);

    [Fact]
    public void At_a_terminal_there_is_a_prompt_and_a_fault_does_not_end_it()
    {
        using var folder = new TemporaryFolder();
        Assert.SkipUnless(Relgraph.Execute(folder.Path, "bash", ["-c", "command -v script"]).ExitCode == 0, "no program here that gives one");
        var ran = Relgraph.Bash(folder.Path, $$"""
            export TERM=xterm XDG_STATE_HOME=$PWD/state
            (sleep 3; printf 'RETURN m;\r'; sleep 1; printf 'RETURN 40 + 2 AS a;\r:exit\r'; sleep 2) | script -qec "dotnet '{{Relgraph.Assembly}}' shell" /dev/null
            cat state/relgraph/history
            """).Ends(0);
        Assert.Contains("relgraph> ", ran.Out, StringComparison.Ordinal);
        Assert.Contains("`m`", ran.Out, StringComparison.Ordinal);
        Assert.Contains("42", ran.Out, StringComparison.Ordinal);
        Assert.EndsWith("RETURN m;\nRETURN 40 + 2 AS a;\n:exit", ran.Out.ReplaceLineEndings("\n").TrimEnd(), StringComparison.Ordinal);
    }

    private static Ran Shell(string options, params string[] lines)
    {
        using var folder = new TemporaryFolder();
        return Shell(folder, options, lines);
    }

    private static Ran Shell(TemporaryFolder folder, string options, params string[] lines)
    {
        folder.Write("lines", string.Join('\n', lines) + "\n");
        return Relgraph.Bash(folder.Path, $"relgraph shell {options} < lines");
    }
}
