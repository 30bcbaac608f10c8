using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Output.Results;

/// <summary>Prints results for a program: columns and rows, what was changed, or the plan; several as a list.</summary>
internal sealed class JsonResults : ResultPrinter
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TextWriter output;
    private readonly bool isOne;
    private readonly MemoryStream buffer = new();
    private readonly Utf8JsonWriter json;

    /// <summary>Begins the text.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="isOne">Whether one result is printed and no more.</param>
    public JsonResults(TextWriter output, bool isOne)
    {
        (this.output, this.isOne) = (output, isOne);
        json = new Utf8JsonWriter(buffer, Indented);
        if (!isOne)
            json.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Print(QueryResult result)
    {
        json.WriteStartObject();
        Table(result.Columns, Rows(result));
        if (result.Summary.Counters is { Any: true } changed)
        {
            json.WriteStartObject("changed");
            foreach (var (name, count) in ChangeText.Counts(changed))
                json.WriteNumber(name, count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        PassOn();
    }

    /// <inheritdoc/>
    public override void Print(PlanDescription plan)
    {
        json.WriteStartObject();
        json.WritePropertyName("plan");
        Step(plan);
        json.WriteEndObject();
        PassOn();
    }

    /// <inheritdoc/>
    public override void End()
    {
        if (!isOne)
            json.WriteEndArray();
        PassOn();
        output.WriteLine();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        json.Dispose();
        buffer.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override void Print(ImmutableArray<string> columns, IEnumerable<Value[]> rows)
    {
        json.WriteStartObject();
        Table(columns, rows);
        json.WriteEndObject();
    }

    private void Table(ImmutableArray<string> columns, IEnumerable<Value[]> rows)
    {
        json.WriteStartArray("columns");
        foreach (var column in columns)
            json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        var count = 0L;
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(columns[i]);
                ValueJson.Write(json, row[i]);
            }

            json.WriteEndObject();
            if (++count % Portion == 0)
                PassOn();
        }

        json.WriteEndArray();
    }

    private void Step(PlanDescription plan)
    {
        json.WriteStartObject();
        json.WriteString("operator", plan.Operator);
        json.WriteString("details", plan.Details);
        json.WriteNumber("estimatedRows", plan.EstimatedRows);
        if (plan.Rows is { } rows)
            json.WriteNumber("rows", rows);
        if (plan.Time is { } time)
            json.WriteNumber("milliseconds", PlanRows.Milliseconds(time));
        json.WriteStartArray("inputs");
        foreach (var input in plan.Inputs)
            Step(input);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void PassOn()
    {
        json.Flush();
        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        buffer.SetLength(0);
    }
}
