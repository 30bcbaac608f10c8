using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j.Tests.Behaviour;

/// <summary>What every place where Cypher runs does alike.</summary>
public abstract class ConnectionBehaviour : IDisposable
{
    /// <summary>Some days of computing.</summary>
    private const string Endless = "UNWIND range(1, 100000000) AS x UNWIND range(1, 100000) AS y WITH x * y % 7 AS z RETURN sum(z) AS s";

    /// <summary>A label that nothing else has.</summary>
    private readonly string _label = "Test" + Guid.NewGuid().ToString("N");

    private bool _wrote;

    protected abstract IGraphConnection Connection { get; }

    public static TheoryData<string> Literals => [.. Samples.Keys];

    // Everything here is written in Cypher's own notation.
    private static Dictionary<string, Value> Samples { get; } = new(StringComparer.Ordinal)
    {
        ["null"] = default,
        ["true"] = Value.True,
        ["false"] = Value.False,
        ["9223372036854775807"] = Value.Of(long.MaxValue),
        ["-9223372036854775808"] = Value.Of(long.MinValue),
        ["9007199254740993"] = Value.Of(9007199254740993),
        ["1.0"] = Value.Of(1.0),
        ["-1 * 0.0"] = Value.Of(-0.0),
        ["0.1"] = Value.Of(0.1),
        ["5e-324"] = Value.Of(double.Epsilon),
        ["1.7976931348623157e308"] = Value.Of(double.MaxValue),
        ["0.0 / 0.0"] = Value.Of(double.NaN),
        ["1.0 / 0.0"] = Value.Of(double.PositiveInfinity),
        ["-1.0 / 0.0"] = Value.Of(double.NegativeInfinity),
        ["''"] = Value.Of(""),
        ["'a\\'b\"c\\\\ \\n\\t \\u0060 😀 ӯ'"] = Value.Of("a'b\"c\\ \n\t ` 😀 ӯ"),
        ["[]"] = Value.Of(ListValue.Empty),
        ["[1, 2.5, null, ['x', {}]]"] = Value.Of(new ListValue(Value.Of(1), Value.Of(2.5), default, Value.Of(new ListValue(Value.Of("x"), Value.Of(MapValue.Empty))))),
        ["{a: 1, `b c`: {d: [null]}}"] = Value.Of(new MapValue(new("a", Value.Of(1)), new("b c", Value.Of(new MapValue(new KeyValuePair<string, Value>("d", Value.Of(new ListValue(default(Value))))))))),
        ["date('2015-07-21')"] = Temporal(ValueKind.Date, "2015-07-21"),
        ["date('-999999999-01-01')"] = Value.OfDate(CivilDate.LeastDay),
        ["date('+999999999-12-31')"] = Value.OfDate(CivilDate.GreatestDay),
        ["localtime('21:40:32.000000001')"] = Temporal(ValueKind.LocalTime, "21:40:32.000000001"),
        ["time('21:40:32+18:00')"] = Temporal(ValueKind.ZonedTime, "21:40:32+18:00"),
        ["time('21:40Z')"] = Temporal(ValueKind.ZonedTime, "21:40Z"),
        ["localdatetime('+123456789-02-28T23:59:59.999999999')"] = Temporal(ValueKind.LocalDateTime, "+123456789-02-28T23:59:59.999999999"),
        ["datetime('2015-07-21T21:40:32.142-00:30')"] = Temporal(ValueKind.ZonedDateTime, "2015-07-21T21:40:32.142-00:30"),
        ["datetime('2015-07-21T21:40:32Z')"] = Temporal(ValueKind.ZonedDateTime, "2015-07-21T21:40:32Z"),
        ["datetime('2015-07-21T21:40:32[Europe/Stockholm]')"] = Temporal(ValueKind.ZonedDateTime, "2015-07-21T21:40:32[Europe/Stockholm]"),
        ["datetime({year: 1800, timezone: 'Europe/Stockholm'})"] = Temporal(ValueKind.ZonedDateTime, "1800-01-01T00:00[Europe/Stockholm]"),
        ["datetime({year: -12345, timezone: 'Asia/Dushanbe'})"] = Temporal(ValueKind.ZonedDateTime, "-12345-01-01T00:00[Asia/Dushanbe]"),
        ["duration('P1Y2M3DT4H5M6.7S')"] = Temporal(ValueKind.Duration, "P1Y2M3DT4H5M6.7S"),
        ["duration({seconds: -1, nanoseconds: 1})"] = Value.Of(new DurationValue(0, 0, -1, 1)),
        ["duration({months: -14, days: 40, seconds: 9007199254740993})"] = Value.Of(new DurationValue(-14, 40, 9007199254740993, 0)),
        ["duration({seconds: 9223372036854775807, nanoseconds: 999999999})"] = Value.Of(new DurationValue(0, 0, long.MaxValue, 999_999_999)),
        ["point({x: 1, y: -2.5})"] = Value.Of(new PointValue(7203, 1, -2.5, null)),
        ["point({x: 1, y: 2, z: 1e300})"] = Value.Of(new PointValue(9157, 1, 2, 1e300)),
        ["point({longitude: 68.78, latitude: 38.56})"] = Value.Of(new PointValue(4326, 68.78, 38.56, null)),
        ["point({longitude: 68.78, latitude: 38.56, height: 0.1})"] = Value.Of(new PointValue(4979, 68.78, 38.56, 0.1)),
    };

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_value_comes_as_it_is(string literal) => Same(Samples[literal], Only($"RETURN {literal} AS v"));

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_value_goes_as_it_is(string literal)
    {
        var parameters = ImmutableDictionary<string, Value>.Empty.Add("v", Samples[literal]);
        Same(Samples[literal], Only("RETURN $v AS v", parameters));
        // Neither null nor NaN is equal to anything.
        if (literal is not "0.0 / 0.0" && !literal.Contains("null", StringComparison.Ordinal))
            Assert.True(Only($"RETURN $v = {literal} AS v", parameters).IsTrue);
    }

    [Fact]
    public void Nodes_relationships_and_paths_come_whole()
    {
        var row = Assert.Single(Rows(
            $"CREATE p = (a:{_label}:A {{x: 1, y: date('2020-02-29')}})-[r:R {{w: [1.5, 2.5]}}]->(b:{_label})<-[:`a b`]-(a) RETURN a, r, b, p", writes: true));

        Assert.True(row[0].TryGetNode(out var a));
        Assert.True(row[1].TryGetRelationship(out var r));
        Assert.True(row[2].TryGetNode(out var b));
        Assert.Equal(["A", _label], a.Labels.Order(StringComparer.Ordinal));
        Same(Value.Of(new MapValue(new("x", Value.Of(1)), new("y", Temporal(ValueKind.Date, "2020-02-29")))), Value.Of(a.Properties));
        Assert.Equal("R", r.Type);
        Assert.Equal((a.Id, b.Id, a.ElementId, b.ElementId), (r.Start, r.End, r.StartElementId, r.EndElementId));
        Assert.NotEqual(row[0], row[2]);
        var path = row[3].AsPath();
        Assert.Equal(2, path.Length);
        Assert.Equal([row[0], row[2], row[0]], path.Nodes.ToArray());
        Assert.Equal(row[1], path.Relationships[0]);
        Assert.True(path.Relationships[1].TryGetRelationship(out var back));
        Assert.Equal(("a b", a.Id, b.Id), (back.Type, back.Start, back.End));
        Assert.Equal(row[0], Assert.Single(Rows($"MATCH (n:{_label}) WHERE elementId(n) = $id RETURN n", Parameter("id", Value.Of(a.ElementId))))[0]);
    }

    [Theory]
    [InlineData("RETURN foo AS x", "SyntaxError", QueryPhase.CompileTime, "UndefinedVariable", 7)]
    [InlineData("MATCH (n)\nRETURN '😀', m", "SyntaxError", QueryPhase.CompileTime, "UndefinedVariable", 23)]
    [InlineData("RETURN 1 AS a, 2 AS a", "SyntaxError", QueryPhase.CompileTime, "ColumnNameConflict", null)]
    [InlineData("RETURN nosuchfunction(1) AS x", "SyntaxError", QueryPhase.CompileTime, "UnknownFunction", 7)]
    [InlineData("METCH (n) RETURN n", "SyntaxError", QueryPhase.CompileTime, "UnexpectedSyntax", 0)]
    [InlineData("RETURN 1 / 0 AS x", "ArithmeticError", QueryPhase.Runtime, "DivisionByZero", null)]
    [InlineData("RETURN range(1, 3, $n) AS x", "ArgumentError", QueryPhase.Runtime, null, null)]
    [InlineData("WITH [1, 'a'] AS l UNWIND l AS x RETURN x.a AS y", "TypeError", null, null, null)]
    [InlineData("CALL no.such() YIELD x RETURN x", "ProcedureError", QueryPhase.CompileTime, "ProcedureNotFound", null)]
    [InlineData("RETURN $missing AS x", "ParameterMissing", null, "MissingParameter", null)]
    public void A_fault_of_the_query_has_the_scenarios_name(string query, string type, QueryPhase? phase, string? detail, int? offset)
    {
        var fault = Assert.Throws<CypherException>(() => Rows(query, Parameter("n", Value.Of(0))));

        Assert.Equal(type, fault.Type);
        Assert.Equal(phase ?? fault.Phase, fault.Phase);
        Assert.Equal(detail ?? fault.Detail, fault.Detail);
        Assert.Equal(offset ?? fault.Position?.Offset, fault.Position?.Offset);
        Assert.DoesNotContain("offset", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(fault.Message.EndsWith('?') ? "?" : ".", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_that_fails_after_some_rows_ends_in_the_error()
    {
        using var result = Connection.Run(Request("UNWIND [2, 1, 0] AS x RETURN 2 / x AS y"));
        Assert.True(result.Read());
        Assert.Equal(Value.Of(1), result.Row[0]);
        Assert.True(result.Read());
        Assert.Equal("DivisionByZero", Throws(result).Detail);
    }

    [Fact]
    public void A_query_that_may_only_read_does_not_write()
    {
        Assert.Equal("WriteNotAllowed", Assert.Throws<CypherException>(() => Rows($"CREATE (n:{_label}) RETURN n")).Detail);
        Assert.Equal(Value.Of(0), Only($"MATCH (n:{_label}) RETURN count(n) AS v"));
    }

    [Fact]
    public void A_node_with_relationships_is_not_deleted_and_nothing_of_the_query_is_kept()
    {
        Rows($"CREATE (:{_label} {{x: 1}})-[:R]->(:{_label})", writes: true);
        Assert.Equal("DeleteConnectedNode", Assert.Throws<CypherException>(() => Rows($"MATCH (n:{_label} {{x: 1}}) SET n.x = 2 DELETE n", writes: true)).Detail);
        Assert.Equal(Value.Of(1), Only($"MATCH (n:{_label})-->() RETURN n.x AS v"));
    }

    [Fact]
    public void Changes_are_counted_and_kept()
    {
        using var result = Connection.Run(Request($"CREATE (a:{_label}:B {{x: 1}})-[:R {{y: 2}}]->(b:{_label}) REMOVE a:B SET b.z = 3", writes: true));
        Assert.False(result.Read());
        Assert.Empty(result.Columns);
        Assert.Equal(
            new QueryCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 3, LabelsAdded = 3, LabelsRemoved = 1 }, result.Summary.Counters);
        Assert.Equal(Value.Of(2), Only($"MATCH (n:{_label}) RETURN count(n) AS v"));
    }

    [Fact]
    public void What_is_explained_has_a_plan_and_no_rows()
    {
        using var result = Connection.Run(Request($"EXPLAIN MATCH (n:{_label})-[:R]->(m) RETURN n.x AS x"));
        Assert.False(result.Read());
        var plan = result.Summary.Plan!;
        Assert.Matches("^[A-Z][A-Za-z]+$", plan.Operator);
        Assert.NotEmpty(plan.Inputs);
        Assert.Null(plan.Rows);
    }

    [Fact]
    public void What_is_profiled_has_rows_and_a_plan_that_counts_them()
    {
        using var result = Connection.Run(Request("PROFILE UNWIND [1, 2, 3] AS x RETURN x"));
        for (var i = 1; i <= 3; i++)
        {
            Assert.True(result.Read());
            Assert.Equal(Value.Of(i), result.Row[0]);
        }

        Assert.False(result.Read());
        Assert.Equal(3, result.Summary.Plan!.Rows);
    }

    [Fact]
    public void A_label_that_the_graph_does_not_have_is_told()
    {
        using var result = Connection.Run(Request($"MATCH (n:{_label}) RETURN n"));
        Assert.False(result.Read());
        Assert.Equal(["n"], result.Columns);
        var notification = Assert.Single(result.Summary.Notifications);
        Assert.Equal("UnknownLabel", notification.Code);
        Assert.Contains(_label, notification.Message, StringComparison.Ordinal);
        Assert.Equal(9, notification.Position?.Offset);
    }

    [Fact]
    public void A_query_ends_at_its_time()
    {
        var watch = Stopwatch.StartNew();
        var fault = Assert.Throws<CypherException>(() => Rows(Request(Endless) with { Timeout = TimeSpan.FromSeconds(1) }));
        Assert.Equal("TimedOut", fault.Detail);
        Assert.Equal("The query ran longer than 1 s, its limit.", fault.Message);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.5, 8);
    }

    [Fact]
    public void A_query_can_be_cancelled_before_its_first_row()
    {
        using var cancellation = new CancellationTokenSource(500);
        Assert.ThrowsAny<OperationCanceledException>(() => Rows(Request(Endless), cancellation.Token));
    }

    [Fact]
    public void A_query_can_be_cancelled_between_rows()
    {
        using var cancellation = new CancellationTokenSource();
        using var result = Connection.Run(Request("UNWIND range(1, 100000000) AS x RETURN x"), cancellation.Token);
        for (var i = 0; i < 1000; i++)
            Assert.True(result.Read());
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ReadAll(result));
    }

    [Fact]
    public void A_result_may_be_left_in_the_middle()
    {
        using (var result = Connection.Run(Request("UNWIND range(1, 100000000) AS x RETURN x")))
            Assert.True(result.Read());
        Assert.Equal(Value.Of(1), Only("RETURN 1 AS v"));
    }

    [Fact]
    public void Many_rows_come_in_order()
    {
        using var result = Connection.Run(Request("UNWIND range(1, 50000) AS x RETURN x, toString(x) AS t"));
        Assert.Equal(["x", "t"], result.Columns);
        var count = 0;
        while (result.Read())
            Assert.Equal((++count).ToString(System.Globalization.CultureInfo.InvariantCulture), result.Row[1].AsString());
        Assert.Equal(50000, count);
        Assert.False(result.Read());
    }

    [Fact]
    public void Names_are_what_they_are()
    {
        const string Name = "it's `\"\\ 😀\nCREATE (n)";
        var row = Assert.Single(Rows($"CREATE (n:{_label}) SET n[$k] = $v RETURN properties(n) AS p, $m AS m", Parameter("k", Value.Of(Name)).Add("v", Value.Of(Name)).Add("m", Value.Of(new MapValue(new KeyValuePair<string, Value>(Name, Value.Of(1))))), writes: true));
        Assert.Equal(Value.Of(Name), row[0].AsMap().Find(Name));
        Assert.Equal(Value.Of(1), row[1].AsMap().Find(Name));
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        if (_wrote)
            Rows($"MATCH (n:{_label}) DETACH DELETE n", writes: true);
        Connection.Dispose();
    }

    protected static ImmutableDictionary<string, Value> Parameter(string name, Value value) =>
        ImmutableDictionary<string, Value>.Empty.Add(name, value);

    protected List<Value[]> Rows(QueryRequest request, CancellationToken cancellation = default)
    {
        using var result = Connection.Run(request, cancellation);
        return ReadAll(result);
    }

    protected static List<Value[]> ReadAll(QueryResult result)
    {
        var rows = new List<Value[]>();
        while (result.Read())
            rows.Add(result.Row.ToArray());
        return rows;
    }

    protected QueryRequest Request(string text, bool writes = false)
    {
        _wrote |= writes;
        return new QueryRequest { Text = text, MayWrite = writes };
    }

    private List<Value[]> Rows(string text, ImmutableDictionary<string, Value>? parameters = null, bool writes = false) =>
        Rows(Request(text, writes) with { Parameters = parameters ?? ImmutableDictionary<string, Value>.Empty });

    private Value Only(string text, ImmutableDictionary<string, Value>? parameters = null) => Assert.Single(Assert.Single(Rows(text, parameters)));

    private static CypherException Throws(QueryResult result) => Assert.Throws<CypherException>(() => ReadAll(result));

    private static Value Temporal(ValueKind kind, string text) =>
        TemporalText.TryParse(kind, text, null, out var value, out var problem) ? value : throw new FormatException(problem);

    // Of one kind too, and the bits of a number.
    private static void Same(Value expected, Value actual)
    {
        Assert.Equal(expected.Kind, actual.Kind);
        if (expected.Kind == ValueKind.Float)
            Assert.Equal(BitConverter.DoubleToInt64Bits(expected.AsFloat()), BitConverter.DoubleToInt64Bits(actual.AsFloat()));
        else
            Assert.Equal(expected, actual);
        // The entries of a map have no order.
        if (expected.Kind != ValueKind.Map)
            Assert.Equal(ValueText.Of(expected), ValueText.Of(actual));
    }
}
