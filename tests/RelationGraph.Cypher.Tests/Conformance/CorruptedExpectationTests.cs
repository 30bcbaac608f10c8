using NodaTime;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

using static RelationGraph.Cypher.Tests.Conformance.Graphs;

namespace RelationGraph.Cypher.Tests.Conformance;

/// <summary>A scenario passes as it should be and fails when an expectation of any kind is corrupted.</summary>
public sealed class CorruptedExpectationTests
{
    private const string Query = "When executing query:\n\"\"\"\nRETURN v\n\"\"\"\n";

    [Fact]
    public void A_corrupted_null_fails() => Tell(Value.Null, "null", "0", "''", "false", "[]");

    [Fact]
    public void A_corrupted_truth_value_fails() => Tell(Value.True, "true", "false", "1", "'true'", "null");

    [Fact]
    public void A_corrupted_whole_number_fails() => Tell(Value.Of(1), "1", "2", "-1", "1.0", "'1'");

    [Fact]
    public void A_corrupted_floating_point_number_fails() => Tell(Value.Of(1.5), "1.5", "1.25", "-1.5", "1", "NaN");

    [Fact]
    public void A_floating_point_number_is_no_whole_one() => Tell(Value.Of(1.0), "1.0", "1");

    [Fact]
    public void The_two_noughts_differ()
    {
        Tell(Value.Of(0.0), "0.0", "-0.0");
        Tell(Value.Of(-0.0), "-0.0", "0.0");
    }

    [Fact]
    public void A_corrupted_infinity_fails() => Tell(Value.Of(double.NegativeInfinity), "-Inf", "Inf", "NaN", "-1e308");

    [Fact]
    public void A_corrupted_NaN_fails() => Tell(Value.Of(double.NaN), "NaN", "Inf", "null", "0.0");

    [Fact]
    public void A_corrupted_text_fails() => Tell(Value.Of("it's\na \\"), @"'it\\'s\\na \\\\'", @"'its\\na \\\\'", @"'it\\'s\\na'", "''", "null");

    [Fact]
    public void A_corrupted_temporal_value_fails()
    {
        Tell(Value.Of(new LocalDate(1984, 10, 11)), "'1984-10-11'", "'1984-10-12'", "'1984-10-11T00:00'");
        Tell(Value.Of(new LocalTime(12, 31)), "'12:31'", "'12:31:00'", "'12:32'");
        Tell(Value.Of(new LocalDate(-7, 1, 2).At(new LocalTime(12, 31, 14, 645))), "'-0007-01-02T12:31:14.645'", "'-0007-01-02T12:31:14'");
        Tell(Value.Of(new OffsetTime(new LocalTime(12, 0), Offset.FromSeconds(-4500))), "'12:00-01:15'", "'12:00Z'", "'12:00+01:15'");
        Tell(Value.Of(new LocalDateTime(2017, 8, 8, 1, 2).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Stockholm"])), "'2017-08-08T01:02+02:00[Europe/Stockholm]'", "'2017-08-08T01:02+02:00'", "'2017-08-08T01:02+01:00[Europe/Stockholm]'");
        Tell(Value.Of(new LocalDateTime(2017, 8, 8, 1, 2).InZoneStrictly(DateTimeZone.ForOffset(Offset.FromHours(1)))), "'2017-08-08T01:02+01:00'", "'2017-08-08T01:02Z'");
        Tell(Value.Of(new DurationValue(14, 3, 3725, 500_000_000)), "'P1Y2M3DT1H2M5.5S'", "'P1Y2M3DT1H2M5S'", "'P14M3DT1H2M5.5S'");
        Tell(Value.Of(new DurationValue(0, -1, -1, 250_000_000)), "'P-1DT-0.75S'", "'P-1DT0.25S'");
        Tell(Value.Of(new DurationValue(0, 0, 0, 0)), "'PT0S'", "'P0D'");
    }

    [Fact]
    public void A_corrupted_list_fails() => Tell(List(Value.Of(1), List(Value.Null)), "[1, [null]]", "[1, []]", "[[null], 1]", "[1]", "[1, [null], 2]", "null");

    [Fact]
    public void A_corrupted_map_fails() =>
        Tell(Value.Of(Map(("a", Value.Of(1)), ("b", Value.Null))), "{b: null, a: 1}", "{a: 1}", "{a: 1, b: 2}", "{a: 1, c: null}", "{a: 1, b: null, c: 2}", "{}");

    [Fact]
    public void A_corrupted_node_fails() => Tell(
        Node(0, ["A", "B"], ("x", Value.Of(1))), "(:B:A {x: 1})", "(:A {x: 1})", "(:A:B:C {x: 1})", "(:A:B {x: 2})", "(:A:B)", "(:A:B {x: 1, y: 1})", "()", "[:A {x: 1}]");

    [Fact]
    public void A_corrupted_relationship_fails() =>
        Tell(Relationship(0, 0, "T", 1, ("x", Value.Of(1))), "[:T {x: 1}]", "[:S {x: 1}]", "[:T {x: 2}]", "[:T]", "(:T {x: 1})", "[1]");

    [Fact]
    public void A_corrupted_path_fails() => Tell(
        Value.Of(new PathValue([Node(0, ["A"]), Node(1, ["B"]), Node(2, [])], [Relationship(0, 0, "T", 1), Relationship(1, 2, "S", 1)])),
        "<(:A)-[:T]->(:B)<-[:S]-()>",
        "<(:A)-[:T]->(:B)-[:S]->()>",
        "<(:A)<-[:T]-(:B)<-[:S]-()>",
        "<(:A)-[:T]->(:B)>",
        "<(:A)-[:T]->(:C)<-[:S]-()>",
        "<(:A)-[:S]->(:B)<-[:T]-()>",
        "<()<-[:S]-(:B)-[:T]->(:A)>",
        "<(:A)>");

    [Fact]
    public void The_order_within_lists_counts_unless_it_is_left_open()
    {
        var graph = Giving([List(Value.Of(1), Value.Of(2), Value.Of(2))]);
        Passes(graph, "Then the result should be (ignoring element order for lists):\n| v |\n| [2, 1, 2] |");
        Passes(graph, "Then the result should be, in order (ignoring element order for lists):\n| v |\n| [2, 1, 2] |");
        Fails(graph, "Then the result should be (ignoring element order for lists):\n| v |\n| [2, 1, 1] |");
        Fails(graph, "Then the result should be, in any order:\n| v |\n| [2, 1, 2] |");
    }

    [Fact]
    public void Rows_too_many_or_too_few_fail()
    {
        var graph = Giving([Value.Of(1)], [Value.Of(1)], [Value.Of(2)]);
        const string Head = "Then the result should be, in any order:\n| v |\n";
        Passes(graph, Head + "| 1 |\n| 2 |\n| 1 |");
        Fails(graph, Head + "| 1 |\n| 2 |");
        Fails(graph, Head + "| 1 |\n| 2 |\n| 2 |");
        Fails(graph, Head + "| 1 |\n| 1 |\n| 2 |\n| 1 |");
        Fails(graph, "Then the result should be empty");
        Passes(Giving(), "Then the result should be empty");
        Passes(Giving(), Head);
        Fails(Giving(), Head + "| null |");
    }

    [Fact]
    public void The_order_of_rows_counts_where_it_is_given()
    {
        var graph = Giving([Value.Of(1)], [Value.Of(2)]);
        Passes(graph, "Then the result should be, in order:\n| v |\n| 1 |\n| 2 |");
        Fails(graph, "Then the result should be, in order:\n| v |\n| 2 |\n| 1 |");
        Fails(graph, "Then the result should be, in order:\n| v |\n| 1 |");
        Fails(graph, "Then the result should be, in order:\n| v |\n| 1 |\n| 2 |\n| 2 |");
    }

    [Fact]
    public void Another_name_of_a_column_fails()
    {
        var graph = Giving([Value.Of(1)]);
        Fails(graph, "Then the result should be, in any order:\n| w |\n| 1 |");
        Fails(graph, "Then the result should be, in any order:\n| v | w |\n| 1 | 1 |");
    }

    [Theory]
    [InlineData("+nodes", "2", "3")]
    [InlineData("-nodes", "1", "2")]
    [InlineData("+relationships", "1", "2")]
    [InlineData("-relationships", "1", "0")]
    [InlineData("+labels", "2", "1")]
    [InlineData("-labels", "1", "0")]
    [InlineData("+properties", "2", "1")]
    [InlineData("-properties", "2", "3")]
    public void A_corrupted_side_effect_fails(string what, string count, string wrong)
    {
        const string Sound = "Then the side effects should be:\n"
            + "| +nodes | 2 |\n| -nodes | 1 |\n| +relationships | 1 |\n| -relationships | 1 |\n| +labels | 2 |\n| -labels | 1 |\n| +properties | 2 |\n| -properties | 2 |\n";
        Passes(Changing(), Sound);
        var row = $"| {what} | {count} |\n";
        Assert.Contains(row, Sound, StringComparison.Ordinal);
        Fails(Changing(), Sound.Replace(row, $"| {what} | {wrong} |\n", StringComparison.Ordinal));
        Fails(Changing(), Sound.Replace(row, "", StringComparison.Ordinal));
        Fails(Giving(), "Then the side effects should be:\n" + row);
        Fails(Changing(), "Then no side effects");
        Passes(Giving(), "Then no side effects");
    }

    [Fact]
    public void A_corrupted_error_fails()
    {
        var graph = new ScriptedGraph { Answer = _ => throw new CypherException("TypeError", QueryPhase.Runtime, "InvalidArgumentValue", "A test.") };
        Passes(graph, "Then a TypeError should be raised at runtime: InvalidArgumentValue");
        Passes(graph, "Then a TypeError should be raised at any time: *");
        Fails(graph, "Then a SyntaxError should be raised at runtime: InvalidArgumentValue");
        Fails(graph, "Then a TypeError should be raised at compile time: InvalidArgumentValue");
        Fails(graph, "Then a TypeError should be raised at runtime: InvalidArgumentType");
        Fails(graph, "Then the result should be empty");
        Fails(graph, "");
        Fails(Giving([Value.Of(1)]), "Then a TypeError should be raised at any time: *");
    }

    [Fact]
    public void A_step_that_is_not_known_fails() => Fails(Giving(), "Then the result should be about right");

    [Fact]
    public void A_failure_names_the_line_of_the_step_and_the_query()
    {
        var failure = Assert.Throws<ScenarioFailedException>(() => Run(Giving([Value.Of(1)]), "Then the result should be empty"));
        Assert.StartsWith("own.feature:8: rows where there should be none", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RETURN v", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("[1")]
    [InlineData("'a")]
    [InlineData("(:A")]
    [InlineData("<(:A)-[:T]-(:B)>")]
    [InlineData("{a 1}")]
    [InlineData("{a: 1, a: 2}")]
    [InlineData("1x")]
    public void A_cell_that_says_nothing_is_refused(string cell) => Assert.Throws<FormatException>(() => ExpectationReader.Read(cell));

    private static void Tell(Value value, string sound, params string[] corrupted)
    {
        const string Head = "Then the result should be, in any order:\n| v |\n";
        Passes(Giving([value]), $"{Head}| {sound} |");
        foreach (var cell in corrupted)
            Fails(Giving([value]), $"{Head}| {cell} |");
        Passes(Giving([List(value)]), $"{Head}| [{sound}] |");
        foreach (var cell in corrupted)
            Fails(Giving([List(value)]), $"{Head}| [{cell}] |");
    }

    private static ScriptedGraph Giving(params Value[][] rows) => new() { Answer = _ => new ResultTable(["v"], rows) };

    /// <summary>A graph whose query adds two nodes, a relationship, two labels and two properties, and takes others away.</summary>
    private static ScriptedGraph Changing()
    {
        var graph = new ScriptedGraph();
        graph.Nodes.Add(Node(0, ["Old"], ("x", Value.Of(1))));
        graph.Nodes.Add(Node(1, [], ("x", Value.Of(1))));
        graph.Relationships.Add(Relationship(0, 0, "T", 1));
        graph.Answer = _ =>
        {
            graph.Nodes.RemoveAt(0);
            graph.Nodes[0] = Node(1, ["New", "Newer"], ("x", Value.Of(2)));
            graph.Nodes.Add(Node(2, ["New"]));
            graph.Nodes.Add(Node(3, []));
            graph.Relationships[0] = Relationship(1, 2, "T", 3, ("x", Value.Of(1)));
            return new ResultTable([], []);
        };
        return graph;
    }

    private static void Passes(ScriptedGraph graph, string steps) => Run(graph, steps);

    // A cell that cannot be read at all would fail for another reason.
    private static void Fails(ScriptedGraph graph, string steps) =>
        Assert.DoesNotContain("cannot be read", Assert.Throws<ScenarioFailedException>(() => Run(graph, steps)).Message, StringComparison.Ordinal);

    private static void Run(ScriptedGraph graph, string steps)
    {
        var text = $"Feature: Own\nScenario: [1] Own\nGiven any graph\n{Query}{steps}\n";
        ScenarioRun.Run(Assert.Single(FeatureReader.Read("own.feature", new StringReader(text))), graph);
    }
}
