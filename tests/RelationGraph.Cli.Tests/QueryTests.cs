using System.Text.Json;

using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class QueryTests
{
    /// <summary>An expression, and how a person reads its value.</summary>
    public static TheoryData<string, string> Values { get; } = new()
    {
        { "null", "null" },
        { "''", "''" },
        { "'null'", "null" },
        { "true", "true" },
        { "42", "42" },
        { "1.0", "1.0" },
        { "123456789.25", "123456789.25" },
        { "1e20", "1.0E20" },
        { "0.0/0.0", "NaN" },
        { "date('2004-10-01')", "2004-10-01" },
        { "datetime('2004-10-01T12:30+05:00')", "2004-10-01T12:30:00+05:00" },
        { "duration('P1Y2M')", "P1Y2M" },
        { "['Osh', 'a, b', '', null, 1, '1']", "[Osh, 'a, b', '', null, 1, '1']" },
        { "{name: 'Osh', since: date('2004-10-01')}", "{name: Osh, since: 2004-10-01}" },
        { "[]", "[]" },
        { "'a\\nb'", "a" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_prints_as_a_person_expects(string expression, string shown) =>
        Assert.Equal(["v", shown], Lines($"RETURN {expression} AS v").Where((_, i) => i is 0 or 2).Select(line => line.Trim()));

    [Fact]
    public void A_node_prints_by_name_and_label_a_relationship_by_type_and_title_and_a_path_as_it_is_walked()
    {
        var lines = Lines("MATCH p = (a {id: 'RUS'})-[r {id: 'rus-tjk-basing-2012'}]->(b) RETURN a, r, b, p, nodes(p) AS n");
        Assert.Equal("Russia (State)   TREATY: Basing agreement prolonged to 2042   Tajikistan (State)   Russia –TREATY→ Tajikistan", string.Join("   ", lines[2].Split("   ").Select(cell => cell.Trim()).Where(cell => cell.Length > 0).Take(4)));
        Assert.Contains("[Russia (State), Tajikistan (State)]", lines[2], StringComparison.Ordinal);
        Assert.Contains("Tajikistan ←TREATY– Russia", Lines("MATCH p = ({id: 'TJK'})<-[{id: 'rus-tjk-basing-2012'}]-() RETURN p")[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_node_without_a_name_prints_by_its_title_id_or_number()
    {
        using var folder = new TemporaryFolder();
        var ran = Run("MATCH (d:Document) WITH d ORDER BY d.id LIMIT 1 RETURN d").Ends(0);
        Assert.Contains("(Document)", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("#", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_steer_a_terminal_is_shown_as_a_mark() =>
        Assert.Equal("a\uFFFD[31mb", Lines("RETURN 'a\\u001B[31mb' AS v")[2].Trim());

    [Fact]
    public void Rows_are_counted_and_an_empty_answer_says_so()
    {
        Assert.Equal("2 rows", Lines("UNWIND [1, 2] AS x RETURN x")[^1]);
        Assert.Equal("1 row", Lines("RETURN 1 AS x")[^1]);
        Assert.Equal("no rows", Assert.Single(Lines("MATCH (n {id: 'nobody'}) RETURN n")));
    }

    [Fact]
    public void A_row_too_wide_for_columns_is_a_block_of_names_with_values()
    {
        var lines = Lines("RETURN " + string.Join(", ", Enumerable.Range(1, 12).Select(i => $"'a text of some length {i}' AS column{i}")));
        Assert.Contains(lines, line => line.TrimStart().StartsWith("column12", StringComparison.Ordinal) && line.EndsWith("a text of some length 12", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_result_is_printed_in_full() =>
        Assert.Equal("2500 rows", Lines("UNWIND range(1, 2500) AS x RETURN x")[^1]);

    [Fact]
    public void Json_has_numbers_as_numbers_dates_as_text_and_nodes_with_labels_and_properties()
    {
        var ran = Run("MATCH (n {id: 'TJK'}) RETURN n, 1 AS whole, 1.0 AS float, date('2004-10-01') AS day, null AS nothing, [1, 'a'] AS list, 1.0/0 AS endless", "--format", "json").Ends(0);
        var row = JsonDocument.Parse(ran.Out).RootElement.GetProperty("rows")[0];
        Assert.Equal("TJK", row.GetProperty("n").GetProperty("id").GetString());
        Assert.Equal("State", row.GetProperty("n").GetProperty("labels")[0].GetString());
        Assert.Equal("Tajikistan", row.GetProperty("n").GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal("1", row.GetProperty("whole").GetRawText());
        Assert.Equal("1.0", row.GetProperty("float").GetRawText());
        Assert.Equal("2004-10-01", row.GetProperty("day").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("nothing").ValueKind);
        Assert.Equal(2, row.GetProperty("list").GetArrayLength());
        Assert.Equal("Infinity", row.GetProperty("endless").GetString());
    }

    [Fact]
    public void Csv_tells_null_from_an_empty_text_and_keeps_formulas_from_running() =>
        Assert.Equal("a,b,c,d\n,\"\",\"'=1+1\",\"x,y\"\n", Run("RETURN null AS a, '' AS b, '=1+1' AS c, 'x,y' AS d", "--format", "csv").Ends(0).Out);

    [Fact]
    public void Markdown_is_a_table_with_numbers_to_the_right() =>
        Assert.Equal("| a | b |\n| ---: | --- |\n| 1 | x\\|y |\n| 2 | null |\n", Run("UNWIND [[1, 'x|y'], [2, null]] AS r RETURN r[0] AS a, r[1] AS b", "--format", "md").Ends(0).Out);

    [Fact]
    public void Several_statements_give_several_answers()
    {
        Assert.Equal("a\n1\n\nb\n2\n", Run("RETURN 1 AS a; // one; still one\nRETURN 2 AS b;", "--format", "csv").Ends(0).Out);
        Assert.Equal(2, JsonDocument.Parse(Run("RETURN 1 AS a; RETURN 2 AS b", "--format", "json").Ends(0).Out).RootElement.GetArrayLength());
    }

    [Fact]
    public void Statements_before_the_one_that_fails_are_answered()
    {
        var ran = Run("RETURN 1 AS a;\nRETURN 1 / 0 AS b", "--format", "csv").Ends(1);
        Assert.Equal("a\n1\n", ran.Out);
        Assert.Contains("zero", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_gives_the_statements()
    {
        using var folder = new TemporaryFolder();
        folder.Write("ask.cypher", "// what is asked\nRETURN 1 AS a;\n\nRETURN m;\n");
        folder.Write("good.cypher", "RETURN 1 AS a;\n");
        Assert.Equal("a\n1\n", Relgraph.RunIn(folder.Path, "query", "--file", "good.cypher", "--format", "csv").Ends(0).Out);
        Assert.Contains("ask.cypher:4:8:\n  RETURN m;\n         ^", Relgraph.RunIn(folder.Path, "query", "--file", "ask.cypher").Ends(1).Error, StringComparison.Ordinal);
        Assert.Contains("none.cypher", Relgraph.RunIn(folder.Path, "query", "--file", "none.cypher").Ends(3).Error, StringComparison.Ordinal);
        Assert.Equal("a\n1\n", Relgraph.Bash(folder.Path, "relgraph query --file - --format csv < good.cypher").Ends(0).Out);
    }

    /// <summary>What is typed after <c>--param v=</c>, and the value as JSON.</summary>
    public static TheoryData<string, string> Typed { get; } = new()
    {
        { "TJK", "\"TJK\"" },
        { "United States", "\"United States\"" },
        { "'2013'", "\"2013\"" },
        { "2013", "2013" },
        { "-1.5", "-1.5" },
        { "true", "true" },
        { "null", "null" },
        { "['a', 2]", "[\"a\",2]" },
        { "{a: 1}", "{\"a\":1}" },
        { "date('2004-10-01')", "\"2004-10-01\"" },
        { "a=b", "\"a=b\"" },
        { "1 + 1", "\"1 + 1\"" },
        { "RETURN", "\"RETURN\"" },
        { "", "\"\"" },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_parameter_is_a_literal_of_Cypher_where_it_reads_as_one_and_else_text(string typed, string json)
    {
        var ran = Run("RETURN $v AS v", "--format", "json", "--param", $"v={typed}").Ends(0);
        var value = JsonDocument.Parse(ran.Out).RootElement.GetProperty("rows")[0].GetProperty("v");
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, value), value.GetRawText());
    }

    [Fact]
    public void A_parameter_that_no_statement_uses_is_told() =>
        Assert.Equal("note: the query has no parameter $y.", Assert.Single(Run("RETURN $x AS x", "--param", "x=1", "--param", "y=1").Ends(0).ErrorLines));

    /// <summary>A query that is wrong, and the lines that show where.</summary>
    public static TheoryData<string, string[]> Faults { get; } = new()
    {
        { "MATCH (n) RETURN m", ["line 1, column 18:", "  MATCH (n) RETURN m", "                   ^"] },
        { "MATCH (n)\n\tRETURN m", ["line 2, column 9:", "  \tRETURN m", "  \t       ^"] },
        { "RETURN 1 AS a;\nRETURN '😀', m", ["line 2, column 13:", "  RETURN '😀', m", "               ^"] },
        { "RETRUN 1", ["line 1, column 1:", "  RETRUN 1", "  ^"] },
        { "RETURN toUper('a')", ["line 1, column 8:", "  RETURN toUper('a')", "         ^"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_shows_its_line_with_a_caret_under_the_place(string query, string[] shown)
    {
        var ran = Run(query).Ends(1);
        Assert.StartsWith("relgraph: ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(shown, ran.ErrorLines[^3..]);
    }

    [Fact]
    public void Of_a_long_line_the_part_around_the_fault_is_shown()
    {
        var lines = Run($"RETURN {string.Join(" + ", Enumerable.Range(1, 60))} + m + {string.Join(" + ", Enumerable.Range(1, 60))}").Ends(1).ErrorLines;
        Assert.All(lines[1..], line => Assert.True(line.Length <= 80, line));
        Assert.Equal('m', lines[^2][lines[^1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void A_misspelt_name_is_told_with_what_may_be_meant()
    {
        Assert.Contains("`toUpper`", Run("RETURN toUper('a')").Ends(1).Error, StringComparison.Ordinal);
        var ran = Run("MATCH (n:Stat) RETURN n; MATCH (n:Stat)-[:TREATIES]->() RETURN n.nam").Ends(0);
        Assert.All(ran.ErrorLines, line => Assert.StartsWith("note: ", line, StringComparison.Ordinal));
        Assert.Single(ran.ErrorLines, line => line.Contains("`Stat`", StringComparison.Ordinal) && line.Contains("`State`", StringComparison.Ordinal));
        Assert.Contains("`TREATIES`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("`name`", ran.Error, StringComparison.Ordinal);
        Assert.Contains("`name`", Assert.Single(Run("MATCH (n {nam: 'Tajikistan'})-[:TREATY {title: 'x'}]->() RETURN n").Ends(0).ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_of_parts_that_have_nothing_in_common_is_noted() =>
        Assert.Contains("nothing in common", Run("MATCH (a:State), (b:State) RETURN count(*)").Ends(0).Error, StringComparison.Ordinal);

    [Fact]
    public void A_plan_is_a_table_in_which_what_feeds_a_step_stands_further_in()
    {
        var explained = Lines("EXPLAIN MATCH (s:State)-[:AID]->() RETURN count(s) AS n");
        Assert.Contains("estimated", string.Join(' ', explained), StringComparison.Ordinal);
        Assert.DoesNotContain("ms", explained[0], StringComparison.Ordinal);
        var profiled = Lines("PROFILE MATCH (s:State)-[:AID]->() RETURN count(s) AS n");
        Assert.Contains("ms", profiled[0], StringComparison.Ordinal);
        Assert.Contains(profiled, line => line.StartsWith("      NodeByLabelScan", StringComparison.Ordinal));
        var json = JsonDocument.Parse(Run("PROFILE MATCH (s:State)-[:AID]->() RETURN count(s)", "--format", "json").Ends(0).Out).RootElement.GetProperty("plan");
        Assert.True(json.GetProperty("inputs").GetArrayLength() > 0);
        Assert.True(json.TryGetProperty("milliseconds", out _));
    }

    [Fact]
    public void A_query_that_would_change_the_graph_may_be_explained() => Run("EXPLAIN CREATE (n)").Ends(0);

    [Fact]
    public void A_query_that_takes_too_long_ends_and_names_the_option()
    {
        var ran = Run("UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b WITH a WHERE a < 0 RETURN a", "--timeout", "1").Ends(1);
        Assert.Contains("1 s", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--timeout", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_holds_too_much_ends_and_names_the_option() =>
        Assert.Contains("--memory", Run("UNWIND range(1, 1000000) AS a RETURN collect(a + '')", "--memory", "1").Ends(1).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b WITH a WHERE a < 0 RETURN a")]
    [InlineData("UNWIND range(1, 10000000) AS a WITH a WHERE 'aaaaaaaaaaaaaaaa' =~ '(a|a)*\\\\1b' RETURN a")]
    public void Ctrl_C_stops_a_query_and_says_so(string query)
    {
        using var folder = new TemporaryFolder();
        var ran = Relgraph.Bash(folder.Path, $"timeout -s INT 10 dotnet '{Relgraph.Assembly}' query \"$1\" >/dev/null; test $? = 124", query).Ends(0);
        Assert.Equal("relgraph: interrupted", Assert.Single(ran.ErrorLines));
    }

    [Fact]
    public void A_change_goes_to_a_copy_that_is_read_back()
    {
        using var folder = new TemporaryFolder();
        var ran = Relgraph.RunIn(folder.Path, "query", "CREATE (n:State {id: 'RUR', kind: 'state', name: 'Ruritania'}) RETURN n", "--write", "-o", "copy.json").Ends(0);
        Assert.Contains("1 node created", ran.Error, StringComparison.Ordinal);
        Assert.Equal("n\nRuritania (State)\n", Relgraph.RunIn(folder.Path, "query", "MATCH (n {id: 'RUR'}) RETURN n", "--data", "copy.json", "--format", "csv").Ends(0).Out);
        Assert.Equal("n\n", Relgraph.RunIn(folder.Path, "query", "MATCH (n {id: 'RUR'}) RETURN n", "--format", "csv").Ends(0).Out);
    }

    [Fact]
    public void A_copy_of_what_was_not_changed_is_the_export()
    {
        using var folder = new TemporaryFolder();
        Relgraph.RunIn(folder.Path, "query", "RETURN 1", "--write", "-o", "copy.json").Ends(0);
        Assert.True(File.ReadAllText(folder["copy.json"]) == Relgraph.Run("export", "--format", "json").Ends(0).Out, "the copy differs from the export");
    }

    /// <summary>A change that the JSON export cannot hold, and what the message must name.</summary>
    public static TheoryData<string, string> Unheld { get; } = new()
    {
        { "CREATE (:State {name: 'Nowhere'})", "id" },
        { "CREATE (:City {id: 'osh', name: 'Osh', kind: 'city'})", "City" },
        { "MATCH (n {id: 'TJK'}) SET n.population = 7", "population" },
        { "MATCH (n {id: 'TJK'}) SET n.name = 7", "name" },
        { "MATCH ()-[r {id: 'rus-tjk-basing-2012'}]->() SET r.status = 'over'", "status" },
        { "MATCH (a {id: 'TJK'}), (b {id: 'UZB'}) CREATE (a)-[:LIKES {id: 'x', title: 'x'}]->(b)", "LIKES" },
        { "MATCH (n {id: 'TJK'}) SET n.name = [1, 2]", "name" },
    };

    [Theory]
    [MemberData(nameof(Unheld))]
    public void A_change_that_the_export_cannot_hold_is_told_and_nothing_is_saved(string query, string named)
    {
        using var folder = new TemporaryFolder();
        var ran = Relgraph.RunIn(folder.Path, "query", query, "--write", "-o", "copy.json").Ends(1);
        Assert.Contains("nothing was saved", ran.Error, StringComparison.Ordinal);
        Assert.Contains(named, ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_named_question_is_answered_with_its_own_parameters_or_those_given()
    {
        Assert.Contains("Shanghai Cooperation Organization", Run("@shared-bodies").Ends(0).Out, StringComparison.Ordinal);
        Assert.NotEqual(Run("@shared-bodies").Out, Run("@shared-bodies", "--param", "b=UZB").Ends(0).Out);
        Assert.Equal(Run("@shared-bodies", "--param", "b=UZB").Out, Run("@shared-bodies", "--param", "b='UZB'").Ends(0).Out);
        Assert.Equal(
            Run("@routes-avoiding", "--param", "without=heroin,drugs", "--format", "csv").Ends(0).Out,
            Run("@routes-avoiding", "--param", "without=['heroin', 'drugs']", "--format", "csv").Ends(0).Out);
        Run("@disputes-open-at", "--param", "on=2013-01-01").Ends(0);
    }

    [Fact]
    public void Questions_are_listed_with_what_they_ask_and_one_is_shown_with_its_text()
    {
        var names = CsvText.Tables(Relgraph.Run("queries", "--format", "csv").Ends(0).Out)[0].Skip(1).Select(row => row[0]).ToList();
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "cypher", "queries"), "*.cypher").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal), names);
        var shown = Relgraph.Run("queries", "shared-bodies").Ends(0).Out;
        Assert.Contains("Which bodies do two states share?", shown, StringComparison.Ordinal);
        Assert.Contains("MATCH (:State {id: $a})", shown, StringComparison.Ordinal);
        Assert.Contains("the id of the one state", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_stops_reading_gets_no_stack_trace()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("x", Relgraph.Bash(folder.Path, "relgraph query 'UNWIND range(1, 3000000) AS x RETURN x' --format csv | head -n 1").Ends(0).Out.Trim());
    }

    private static Ran Run(string query, params string[] options) => Relgraph.Run(["query", query, .. options]);

    private static string[] Lines(string query) => Run(query).Ends(0).Out.TrimEnd('\n').Split('\n');
}
