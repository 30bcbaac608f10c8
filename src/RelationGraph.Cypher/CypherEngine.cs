using System.Collections.Immutable;

using NodaTime;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Storage;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher;

/// <summary>Runs openCypher on a graph in memory.</summary>
/// <remarks>It is for one query at a time: the rows of one are read before the next is run.</remarks>
public sealed class CypherEngine : IGraphConnection
{
    // As many texts as a person or a page asks again and again.
    private const int MostKeptPlans = 256;

    private readonly EngineOptions _options;
    private readonly Statistics _statistics;
    private readonly Dictionary<string, (BoundStatement Bound, QueryPlan Plan, long Version)> _plans = new(StringComparer.Ordinal);
    private CypherTransaction? _transaction;

    /// <summary>Makes an engine over a graph.</summary>
    /// <param name="graph">The graph, which queries that may write change.</param>
    /// <param name="options">The clock, the random numbers and what else comes from outside.</param>
    public CypherEngine(GraphStore graph, EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        Graph = graph;
        _options = options ?? new EngineOptions();
        _statistics = new Statistics(graph);
        Procedures = ProcedureTable.All;
    }

    /// <summary>The graph.</summary>
    public GraphStore Graph { get; }

    /// <summary>The procedures by name.</summary>
    internal ImmutableDictionary<string, Procedure> Procedures { get; set; }

    /// <inheritdoc/>
    public QueryResult Run(QueryRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (bound, plan) = Prepare(request.Text);
        bound.Require(request.Parameters);
        // What is only explained changes nothing.
        var isExplained = bound.Statement.Mode == StatementMode.Explain;
        if ((bound.Writes || bound.ChangesSchema) && !request.MayWrite && !isExplained)
            throw new CypherException(
                "SemanticError", QueryPhase.CompileTime, "WriteNotAllowed", "The query would change the graph, and this one may only be read.");
        var context = NewContext(request, cancellation);
        if (plan is null)
            return isExplained ? SchemaCommands.Explain(bound) : SchemaCommands.Run(bound, context);
        var notifications = bound.Notifications.AddRange(Notices.Of(bound, plan, Graph));
        return new EmbeddedResult(bound, plan, context, notifications);
    }

    /// <summary>Begins a transaction, whose changes stay or go together.</summary>
    /// <returns>The transaction; all queries until its end are part of it.</returns>
    /// <exception cref="InvalidOperationException">One is open.</exception>
    public CypherTransaction Begin()
    {
        if (_transaction is { IsOpen: true })
            throw new InvalidOperationException("A transaction is open; commit it or roll it back first.");
        return _transaction = new CypherTransaction(Graph);
    }

    /// <summary>Gives the words of which queries of the graph are made.</summary>
    /// <returns>The words, as the graph is now.</returns>
    public CypherWords Words() => new()
    {
        Keywords = [.. Enum.GetValues<Keyword>().Where(word => word != Keyword.NoKeyword).Select(Keywords.Text).Order(StringComparer.Ordinal)],
        Functions = [.. FunctionTable.All.Select(function => function.Name).Concat(Aggregates.All.Select(aggregate => aggregate.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Procedures = [.. Procedures.Keys.Order(StringComparer.Ordinal)],
        Labels = Names(Graph.Labels, number => Graph.CountOfLabel(number) > 0),
        RelationshipTypes = Names(Graph.Types, number => Graph.CountOfType(number) > 0),
        PropertyKeys = Names(Graph.Keys, _ => true),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static ImmutableArray<string> Names(NameTable table, Predicate<int> isUsed) =>
        [.. Enumerable.Range(0, table.Count).Where(number => isUsed(number)).Select(number => table[number]).Order(StringComparer.Ordinal)];

    /// <summary>Parses, binds and plans a text.</summary>
    internal (BoundStatement Bound, QueryPlan? Plan) Prepare(string text)
    {
        if (_plans.TryGetValue(text, out var kept) && kept.Version == Graph.Version)
            return (kept.Bound, kept.Plan);
        var statement = Parser.Parse(text);
        return DeepStack.Run<(BoundStatement, QueryPlan?)>(DeepStack.HeightOf(statement, text), () =>
        {
            var bound = Binder.Bind(statement, text, new BindingCatalog { Procedures = Procedures });
            var plan = statement.Body switch
            {
                StatementBody.Regular regular => Planner.Make(bound, regular.Query, _statistics),
                StatementBody.Show show => Planner.Make(bound, show, Listings.Of(show.Kind, Procedures), _statistics),
                _ => null,
            };
            if (plan is null)
                return (bound, null);
            if (_options.KeepsPlans)
            {
                if (_plans.Count >= MostKeptPlans)
                    _plans.Clear();
                _plans[text] = (bound, plan, Graph.Version);
            }

            return (bound, plan);
        });
    }

    private QueryContext NewContext(QueryRequest request, CancellationToken cancellation) => new()
    {
        Graph = Graph,
        Parameters = request.Parameters,
        Now = new ZonedDateTime(Instant.FromDateTimeOffset(_options.Clock.GetUtcNow()), _options.Zone),
        Random = _options.Random,
        Cancellation = cancellation,
        Threads = _options.Threads,
        Timeout = request.Timeout,
        Deadline = request.Timeout is { } timeout ? Environment.TickCount64 + (long)timeout.TotalMilliseconds : long.MaxValue,
        MemoryLimit = request.MemoryLimit,
    };
}
