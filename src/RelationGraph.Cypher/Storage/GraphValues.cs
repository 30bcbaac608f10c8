using System.Diagnostics;

using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>Between the values of a mapped graph and those of queries.</summary>
internal static class GraphValues
{
    public static Value ToValue(GraphValue value) => value switch
    {
        GraphValue.Text text => Value.Of(text.Value),
        GraphValue.Whole whole => Value.Of(whole.Value),
        GraphValue.Number number => Value.Of(number.Value),
        GraphValue.Flag flag => Value.Of(flag.Value),
        GraphValue.Day day => Value.Of(day.Value),
        GraphValue.Texts texts => Value.Of(new ListValue([.. texts.Values.Select(Value.Of)])),
        _ => throw new UnreachableException(),
    };

    /// <summary>A value as a mapped graph holds it; null where a mapped graph holds no such value.</summary>
    public static GraphValue? ToGraph(in Value value) => value.Kind switch
    {
        ValueKind.String => new GraphValue.Text(value.AsString()),
        ValueKind.Integer => new GraphValue.Whole(value.AsInteger()),
        ValueKind.Float => new GraphValue.Number(value.AsFloat()),
        ValueKind.Boolean => new GraphValue.Flag(value.AsBoolean()),
        ValueKind.Date when CivilDate.OfDay(value.AsDayNumber()).Year is >= -9998 and <= 9999 => new GraphValue.Day(value.AsDate()),
        ValueKind.List when value.AsList().All(static item => item.Kind == ValueKind.String) =>
            new GraphValue.Texts([.. value.AsList().Select(static item => item.AsString())]),
        _ => null,
    };
}
