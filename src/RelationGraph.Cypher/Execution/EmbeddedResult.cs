using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Planning;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Execution;

/// <summary>The rows of a query of the embedded engine: read from the graph as they are asked for, unless the query writes.</summary>
internal sealed class EmbeddedResult : QueryResult
{
    private readonly QueryPlan _plan;
    private readonly QueryContext _context;
    private readonly Frame _frame;
    private readonly Cursor _cursor;
    private readonly Value[] _row;
    private readonly List<Value[]>? _rows;
    private readonly bool _profiled;
    private QuerySummary _summary;
    private int _at;
    private bool _ended;

    public EmbeddedResult(BoundStatement bound, QueryPlan plan, QueryContext context, ImmutableArray<QueryNotification> notifications)
    {
        _plan = plan;
        _context = context;
        _profiled = bound.Statement.Mode == StatementMode.Profile;
        _summary = new QuerySummary { Notifications = notifications };
        _frame = new Frame(context, plan.SlotCount, plan.SubqueryCount, _profiled ? new Profile() : null);
        _row = new Value[plan.Columns.Length];
        Columns = bound.Columns;
        var height = DeepStack.HeightOf(bound.Statement, bound.Text);
        if (bound.Statement.Mode == StatementMode.Explain)
        {
            _cursor = new ArgumentCursor();
            _ended = true;
            Columns = [];
            _summary = _summary with { Plan = DeepStack.Run(height, () => PlanDescriptions.Of(plan.Root, null)) };
            return;
        }

        _cursor = DeepStack.Run(height, () => CursorBuilder.Build(plan.Root, _frame));
        if (bound.Writes || DeepStack.IsNeeded(height))
            _rows = DeepStack.Run(height, CarryOut);
        else
            _cursor.Open();
    }

    public override ImmutableArray<string> Columns { get; }

    public override ReadOnlySpan<Value> Row => _rows is null ? _row : _rows[_at - 1];

    public override QuerySummary Summary => _summary;

    public override bool Read()
    {
        if (_rows is not null)
        {
            if (_at >= _rows.Count)
                return false;
            _at++;
            return true;
        }

        if (_ended)
            return false;
        try
        {
            if (_cursor.Next() && _plan.Columns.Length > 0)
            {
                Take(_row);
                return true;
            }
        }
        catch (Exception failure) when (failure is OutOfMemoryException or InsufficientExecutionStackException)
        {
            throw Resource(failure);
        }

        _ended = true;
        if (_profiled)
            _summary = _summary with { Plan = PlanDescriptions.Of(_plan.Root, _frame.Profile) };
        return false;
    }

    protected override void Dispose(bool disposing) => _ended = true;

    // A query that writes, or that needs a stack of its own, is carried out whole, so that it happens whether or not its rows are read;
    // if it fails, nothing has happened.
    private List<Value[]> CarryOut()
    {
        var graph = _context.Graph;
        var before = graph.Journal.Position;
        var counted = graph.Counters.Snapshot();
        try
        {
            var rows = new List<Value[]>();
            _cursor.Open();
            while (_cursor.Next())
            {
                if (_plan.Columns.Length == 0)
                    continue;
                var row = new Value[_plan.Columns.Length];
                Take(row);
                rows.Add(row);
                _context.Hold(24L * row.Length);
            }

            Updated.Check(_context);
            _summary = _summary with
            {
                Counters = graph.Counters.Since(counted),
                Plan = _profiled ? PlanDescriptions.Of(_plan.Root, _frame.Profile) : null,
            };
            return rows;
        }
        catch (Exception failure)
        {
            graph.RollBack(before);
            if (failure is OutOfMemoryException or InsufficientExecutionStackException)
                throw Resource(failure);
            throw;
        }
        finally
        {
            graph.EndQuery();
        }
    }

    // A single value too large for any memory, or too deep for any stack, is the query's fault.
    private CypherException Resource(Exception failure) => failure is OutOfMemoryException
        ? _context.OutOfMemory()
        : Fault.Of("TransactionError", "NestingTooDeep", "The query goes too deep to be answered.");

    private void Take(Value[] row)
    {
        for (var index = 0; index < row.Length; index++)
            row[index] = Materializer.Of(_frame.Slots[_plan.Columns[index]], _context.Graph);
    }
}
