using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;

using RelationGraph.Neo4j.Transport;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Neo4j;

/// <summary>The rows of a query as they come over the wire.</summary>
internal sealed class Neo4jResult : QueryResult
{
    private readonly Neo4jTransaction _transaction;
    private readonly QueryApi _api;
    private readonly Neo4jOptions _options;
    private readonly QueryRequest _request;
    private readonly bool _ends;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource? _deadline;
    private readonly CancellationTokenSource _linked;
    private readonly Dictionary<string, object?> _tail = new(StringComparer.Ordinal);
    private HttpResponseMessage? _response;
    private JsonStream? _json;
    private ValueReader? _values;
    private Value[] _row = [];
    private long _rows;
    private bool _inRows;
    private bool _waiting;

    public Neo4jResult(Neo4jTransaction transaction, QueryApi api, Neo4jOptions options, QueryRequest request, bool ends, CancellationToken cancellation)
    {
        _transaction = transaction;
        _api = api;
        _options = options;
        _request = request;
        _ends = ends;
        _cancellation = cancellation;
        _deadline = request.Timeout is { } limit ? new CancellationTokenSource(limit, options.Clock) : null;
        _linked = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _deadline?.Token ?? CancellationToken.None);
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> Columns => _columns;

    private ImmutableArray<string> _columns = [];

    /// <inheritdoc/>
    public override ReadOnlySpan<Value> Row => _row;

    /// <inheritdoc/>
    public override QuerySummary Summary => _summary;

    private QuerySummary _summary = new();

    /// <summary>Whether all was read, or it ended in an error.</summary>
    public bool IsDone { get; private set; }

    private long ByteLimit => Math.Min(_options.ByteLimit, _request.MemoryLimit ?? long.MaxValue);

    /// <summary>Sends the query and reads as far as the first row, or to the end if there is none.</summary>
    /// <param name="send">Sends it and waits for the head of the answer.</param>
    public void Start(Func<CancellationToken, HttpResponseMessage> send) => Guarded(() =>
    {
        _response = send(_linked.Token);
        _json = new JsonStream(_response.Content.ReadAsStream(_linked.Token), ByteLimit, _linked.Token);
        _values = new ValueReader(_json);
        _json.Next(JsonTokenType.StartObject);
        _waiting = Advance();
        return _waiting;
    });

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_waiting)
        {
            _waiting = false;
            return true;
        }

        return !IsDone && Guarded(Advance);
    }

    /// <summary>Drops the connection, and with it what is still to come.</summary>
    public void Drop()
    {
        IsDone = true;
        _waiting = false;
        _response?.Dispose();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        if (!IsDone || _waiting)
        {
            IsDone = true;
            _transaction.Terminate();
        }
        else if (_ends)
        {
            _transaction.RollBack();
        }

        _response?.Dispose();
        _linked.Dispose();
        _deadline?.Dispose();
    }

    // Whatever goes wrong, the transaction is at its end on both sides before the caller hears of it.
    private bool Guarded(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (OperationCanceledException) when (_linked.IsCancellationRequested)
        {
            _transaction.Terminate();
            _cancellation.ThrowIfCancellationRequested();
            throw ServerFault.TimedOut(_request.Timeout);
        }
        catch (TooMuchException fault)
        {
            _transaction.Terminate();
            throw TooMany("OutOfMemory", string.Create(CultureInfo.InvariantCulture, $"The result is larger than {fault.Limit / 1048576.0:0.###} MiB, the limit of what may come."));
        }
        catch (Exception fault) when (fault is JsonException or FormatException or OverflowException)
        {
            _transaction.Terminate();
            var status = _response?.StatusCode ?? HttpStatusCode.OK;
            throw (int)status is >= 200 and < 300
                ? new StoreException($"Neo4j at {_api.Asked.Address} sent an answer that cannot be read, or not all of it; what was read does not count. {fault.Message}", fault)
                : _api.Misunderstood(status, _response?.Headers.Location, fault);
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException)
        {
            _transaction.Terminate();
            // A reading that is cancelled may end as a connection that broke.
            _cancellation.ThrowIfCancellationRequested();
            throw _api.Broken(fault);
        }
        catch
        {
            _transaction.Terminate();
            throw;
        }
    }

    private bool Advance()
    {
        if (_inRows)
        {
            if (NextRow())
                return true;
            _inRows = false;
        }
        else if (ReadToRows() && NextRow())
        {
            return _inRows = true;
        }

        ReadTail();
        Complete();
        return false;
    }

    // Reads up to the first row; false if the answer has none.
    private bool ReadToRows()
    {
        while (_json!.NextBefore(JsonTokenType.EndObject))
        {
            var name = _json.Text;
            _json.NextValue();
            if (!name.Equals("data", StringComparison.Ordinal))
            {
                _tail[name] = _json.ReadTree();
                continue;
            }

            _json.Demand(JsonTokenType.StartObject);
            while (_json.NextBefore(JsonTokenType.EndObject))
            {
                name = _json.Text;
                _json.Next(JsonTokenType.StartArray);
                if (name.Equals("values", StringComparison.Ordinal))
                    return true;
                _columns = [.. ((List<object?>)_json.ReadTree()!).OfType<string>()];
                _row = new Value[_columns.Length];
            }
        }

        return false;
    }

    private bool NextRow()
    {
        if (!_json!.NextBefore(JsonTokenType.EndArray))
            return false;
        _json.Demand(JsonTokenType.StartArray);
        if (++_rows > _options.RowLimit)
        {
            _transaction.Terminate();
            throw TooMany("TooManyRows", string.Create(CultureInfo.InvariantCulture, $"The result has more than {_options.RowLimit} rows, the limit of what may come; add a LIMIT to the query."));
        }

        for (var i = 0; i < _row.Length; i++)
        {
            _json.NextValue();
            _row[i] = _values!.Read();
        }

        _json.Next(JsonTokenType.EndArray);
        return true;
    }

    // What stands behind the rows: the rest of "data", then the other entries.
    private void ReadTail()
    {
        if (_json!.Token == JsonTokenType.EndArray)
        {
            while (_json.NextBefore(JsonTokenType.EndObject))
            {
                _json.NextValue();
                _json.ReadTree();
            }

            while (_json.NextBefore(JsonTokenType.EndObject))
            {
                var name = _json.Text;
                _json.NextValue();
                _tail[name] = _json.ReadTree();
            }
        }

        if (_json.Next())
            throw new JsonException("More follows the answer.");
    }

    private void Complete()
    {
        var body = new Tree(_tail);
        if (body["errors"].Items.FirstOrDefault() is { Content: not null } error)
        {
            _transaction.Ended();
            IsDone = true;
            throw ServerFault.Of(error["code"].Text ?? "", error["message"].Text ?? "", _api.Asked, _request.Text, _request.Timeout);
        }

        if (!_response!.IsSuccessStatusCode)
            throw _api.Misunderstood(_response.StatusCode, _response.Headers.Location);
        _summary = SummaryReader.Read(body, _request.Text);
        IsDone = true;
        _row = [];
        if (!_ends)
            return;
        if (_request.MayWrite)
            _transaction.Commit(_cancellation);
        else
            _transaction.RollBack();
    }

    private static CypherException TooMany(string detail, string message) => new("TransactionError", QueryPhase.Runtime, detail, message);
}
