using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Bench;

/// <summary>Answers commands, each an object whose <c>do</c> says what: load, weigh, rows, time or prepare.</summary>
internal sealed class Conversation : IDisposable
{
    private GraphStore? _graph;
    private CypherEngine? _keeping;
    private CypherEngine? _forgetting;

    /// <summary>Answers a command.</summary>
    /// <param name="line">The command.</param>
    /// <returns>The answer.</returns>
    public string Answer(string line)
    {
        using var document = JsonDocument.Parse(line);
        var command = document.RootElement;
        return command.GetProperty("do").GetString() switch
        {
            "load" => Load(Text(command, "data")),
            "weigh" => Weigh(Text(command, "data")),
            "rows" => Rows(Text(command, "text"), ParametersOf(command.GetProperty("parameters"))),
            "time" => Time(command, Run),
            "prepare" => Time(command, static (engine, request) => engine.Prepare(request.Text)),
            _ => throw new ArgumentException($"Unknown command: {line}", nameof(line)),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _keeping?.Dispose();
        _forgetting?.Dispose();
    }

    private string Load(string folder)
    {
        var clock = Stopwatch.StartNew();
        _graph = SocialNetwork.Load(folder, withProperties: true);
        var seconds = clock.Elapsed.TotalSeconds;
        _keeping = new CypherEngine(_graph);
        _forgetting = new CypherEngine(_graph, new EngineOptions { KeepsPlans = false });
        return string.Create(CultureInfo.InvariantCulture, $$"""{"seconds": {{seconds:F4}}, "nodes": {{_graph.NodeCount}}, "edges": {{_graph.RelationshipCount}}}""");
    }

    private static string Weigh(string folder)
    {
        var bare = Weigh(folder, false, out var edges);
        var full = Weigh(folder, true, out _);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"bare": {{(double)bare / edges:F2}}, "full": {{(double)full / edges:F2}}}""");
    }

    private static long Weigh(string folder, bool withProperties, out int edges)
    {
        var before = GC.GetTotalMemory(true);
        var graph = SocialNetwork.Load(folder, withProperties);
        var bytes = GC.GetTotalMemory(true) - before;
        edges = graph.RelationshipCount;
        return bytes;
    }

    private string Rows(string text, ImmutableDictionary<string, Value> parameters)
    {
        using var result = _keeping!.Run(new QueryRequest { Text = text, Parameters = parameters });
        var rows = new List<object?[]>();
        while (result.Read())
            rows.Add([.. result.Row.ToArray().Select(Plain)]);
        return JsonSerializer.Serialize(rows);
    }

    private string Time(JsonElement command, Action<CypherEngine, QueryRequest> work)
    {
        var text = Text(command, "text");
        var requests = command.GetProperty("parameters").EnumerateArray()
            .Select(parameters => new QueryRequest { Text = text, Parameters = ParametersOf(parameters) }).ToArray();
        var engine = command.GetProperty("plans").GetBoolean() ? _keeping! : _forgetting!;
        var turn = 0;
        Repeat(command.GetProperty("warm").GetDouble(), null);
        GC.Collect();
        var samples = new List<double>();
        Repeat(command.GetProperty("milliseconds").GetDouble(), samples);
        return $$"""{"samples": [{{string.Join(", ", samples.Select(sample => sample.ToString("F5", CultureInfo.InvariantCulture)))}}]}""";

        void Repeat(double milliseconds, List<double>? taken)
        {
            var all = Stopwatch.StartNew();
            do
            {
                var request = requests[turn++ % requests.Length];
                var began = Stopwatch.GetTimestamp();
                work(engine, request);
                taken?.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
            while (all.Elapsed.TotalMilliseconds < milliseconds || taken?.Count < requests.Length);
        }
    }

    private static void Run(CypherEngine engine, QueryRequest request)
    {
        using var result = engine.Run(request);
        while (result.Read())
        {
            foreach (ref readonly var value in result.Row)
                _ = value.IsNull;
        }
    }

    private static string Text(JsonElement command, string name) => command.GetProperty(name).GetString()!;

    private static ImmutableDictionary<string, Value> ParametersOf(JsonElement parameters) =>
        parameters.EnumerateObject().ToImmutableDictionary(entry => entry.Name, entry => Value.Of(entry.Value.GetInt64()), StringComparer.Ordinal);

    private static object? Plain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Integer => value.AsInteger(),
        ValueKind.String => value.AsString(),
        _ => throw new NotSupportedException($"The queries return whole numbers and texts, but found {value}."),
    };
}
