using System.Globalization;
using System.Text;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Counts what became of queries.</summary>
public sealed class Tally
{
    private readonly SortedDictionary<string, long> _errors = new(StringComparer.Ordinal);

    /// <summary>How many queries were run.</summary>
    public long Queries { get; private set; }

    /// <summary>How many made sense: they failed, if at all, only while they ran.</summary>
    public long Bound { get; private set; }

    /// <summary>How many gave a row.</summary>
    public long WithRows { get; private set; }

    /// <summary>How many rows came in all.</summary>
    public long Rows { get; private set; }

    /// <summary>Queries whose end was neither a result nor an error of the language, or came too late.</summary>
    public List<string> Failures { get; } = [];

    internal void Answered(long rows)
    {
        Queries++;
        Bound++;
        WithRows += rows > 0 ? 1 : 0;
        Rows += rows;
    }

    internal void Refused(CypherException error)
    {
        Queries++;
        Bound += error.Phase == QueryPhase.Runtime ? 1 : 0;
        var kind = $"{error.Type} {error.Phase} {error.Detail}";
        _errors[kind] = _errors.GetValueOrDefault(kind) + 1;
    }

    internal void Failed(string query, string what)
    {
        Queries++;
        var shown = query.Length <= 600 ? query : $"{query[..600]}… ({query.Length} characters)";
        Failures.Add($"{what}\n    {shown}");
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        var all = Math.Max(1, Queries);
        text.Append(CultureInfo.InvariantCulture, $"{Queries} queries; {Bound} made sense ({100.0 * Bound / all:0.0} %), {WithRows} gave rows ({100.0 * WithRows / all:0.0} %), {Rows} rows; {Failures.Count} failures\n");
        foreach (var (kind, count) in _errors.OrderByDescending(entry => entry.Value))
            text.Append(CultureInfo.InvariantCulture, $"  {count,9}  {kind}\n");
        foreach (var failure in Failures.Take(20))
            text.Append(failure).Append('\n');
        return text.ToString();
    }
}
