using System.Diagnostics;

using RelationGraph.Cypher.Execution.Cursors;
using RelationGraph.Cypher.Planning;

namespace RelationGraph.Cypher.Execution;

/// <summary>Counts the rows and the time of each operator of a plan.</summary>
internal sealed class Profile
{
    private readonly Dictionary<Plan, WatchedCursor> _watched = new(ReferenceEqualityComparer.Instance);

    public Cursor Watch(Plan plan, Cursor cursor)
    {
        var watched = new WatchedCursor(cursor, _watched.GetValueOrDefault(plan));
        _watched[plan] = watched;
        return watched;
    }

    /// <summary>How many rows an operator gave and how long it took with those that feed it; null where it never began.</summary>
    public (long Rows, TimeSpan Time)? Of(Plan plan) =>
        _watched.TryGetValue(plan, out var cursor) ? (cursor.Rows, cursor.Time) : null;

    private sealed class WatchedCursor(Cursor cursor, WatchedCursor? before) : Cursor
    {
        private long _rows;
        private long _ticks;

        public long Rows => _rows + (before?.Rows ?? 0);

        public TimeSpan Time => Stopwatch.GetElapsedTime(0, _ticks) + (before?.Time ?? TimeSpan.Zero);

        public override void Open() => cursor.Open();

        public override bool Next()
        {
            var start = Stopwatch.GetTimestamp();
            var found = cursor.Next();
            _ticks += Stopwatch.GetTimestamp() - start;
            _rows += found ? 1 : 0;
            return found;
        }
    }
}
