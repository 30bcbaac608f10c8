using System.Text;
using System.Text.Json;

namespace RelationGraph.Neo4j.Transport;

/// <summary>The tokens of a JSON text, read from a stream as they come.</summary>
/// <param name="source">The stream.</param>
/// <param name="byteLimit">How many bytes may come.</param>
/// <param name="cancellation">Ends waiting for bytes.</param>
internal sealed class JsonStream(Stream source, long byteLimit, CancellationToken cancellation)
{
    // A typed value nests twice for each list in a list, of which a value may have a thousand.
    private const int Deepest = 4096;

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _ended;
    private long _received;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });

    /// <summary>What was read last.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>The text of a name, a text or a number.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Reads the next token.</summary>
    /// <returns>False at the end of a whole JSON text.</returns>
    /// <exception cref="JsonException">The text is no JSON, or ends too early.</exception>
    /// <exception cref="IOException">The stream broke.</exception>
    /// <exception cref="TooMuchException">More bytes came than may.</exception>
    public bool Next()
    {
        while (true)
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _ended, _state);
            var found = reader.Read();
            _state = reader.CurrentState;
            _start += (int)reader.BytesConsumed;
            if (found)
            {
                Token = reader.TokenType;
                Text = Token switch
                {
                    JsonTokenType.PropertyName => NameOf(reader),
                    JsonTokenType.String => reader.GetString()!,
                    JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
                    _ => "",
                };
                return true;
            }

            if (_ended)
                return false;
            Fill();
        }
    }

    /// <summary>Reads the next token and demands what it is.</summary>
    /// <param name="token">What it shall be.</param>
    /// <exception cref="JsonException">It is something else.</exception>
    public void Next(JsonTokenType token)
    {
        if (!Next())
            throw new JsonException($"The text ends where {token} was expected.");
        Demand(token);
    }

    /// <summary>Demands what was read last.</summary>
    /// <param name="token">What it shall be.</param>
    /// <exception cref="JsonException">It is something else.</exception>
    public void Demand(JsonTokenType token)
    {
        if (Token != token)
            throw new JsonException($"Found {Token}; expected {token}.");
    }

    /// <summary>Reads the value whose first token was read last: a dictionary, a list, a text, a double, a truth value or null.</summary>
    /// <returns>The value.</returns>
    public object? ReadTree()
    {
        switch (Token)
        {
            case JsonTokenType.StartObject:
                var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
                while (NextBefore(JsonTokenType.EndObject))
                {
                    var name = Text;
                    NextValue();
                    entries[name] = ReadTree();
                }

                return entries;
            case JsonTokenType.StartArray:
                var items = new List<object?>();
                while (NextBefore(JsonTokenType.EndArray))
                    items.Add(ReadTree());
                return items;
            case JsonTokenType.Number:
                return double.Parse(Text, System.Globalization.CultureInfo.InvariantCulture);
            case JsonTokenType.String:
                return Text;
            default:
                return Token == JsonTokenType.Null ? null : Token == JsonTokenType.True;
        }
    }

    /// <summary>Reads the next token unless it is the one that ends.</summary>
    /// <param name="end">The token that ends an object or list.</param>
    /// <returns>False if it was.</returns>
    public bool NextBefore(JsonTokenType end)
    {
        NextValue();
        return Token != end;
    }

    /// <summary>Reads a token that must come.</summary>
    public void NextValue()
    {
        if (!Next())
            throw new JsonException("The text ends too early.");
    }

    // The names of every value are known; none of them is made anew.
    private static string NameOf(in Utf8JsonReader reader) =>
        reader.ValueTextEquals("$type"u8) ? "$type" : reader.ValueTextEquals("_value"u8) ? "_value" : reader.GetString()!;

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var reading = source.ReadAsync(_buffer.AsMemory(_end), cancellation);
        var count = reading.IsCompletedSuccessfully ? reading.Result : reading.AsTask().GetAwaiter().GetResult();
        _ended = count == 0;
        _end += count;
        _received += count;
        if (_received > byteLimit)
            throw new TooMuchException(byteLimit);
    }
}
