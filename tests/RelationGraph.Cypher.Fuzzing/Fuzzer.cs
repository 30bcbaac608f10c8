using System.Diagnostics;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Runs generated queries on generated graphs: each must end in a result or in an error of the language, and in time.</summary>
public static class Fuzzer
{
    private const int QueriesOfAGraph = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(100);

    // Beyond its limit a query may take as long as it takes to notice, on a machine that does something else besides.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs queries.</summary>
    /// <param name="queries">How many.</param>
    /// <param name="seed">The seed of all choices.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>What became of them.</returns>
    public static Tally Run(long queries, int seed, CancellationToken cancellation)
    {
        var tally = new Tally();
        var engine = new CypherEngine(new GraphStore());
        for (var number = 0L; number < queries && !cancellation.IsCancellationRequested; number++)
        {
            var chance = new Chance(unchecked((int)((seed * 1_000_003L) + number)));
            if (number % QueriesOfAGraph == 0)
            {
                engine = new CypherEngine(new GraphStore());
                Try(engine, Worlds.Statement(chance), tally, cancellation);
            }

            Try(engine, Query(chance), tally, cancellation);
        }

        return tally;
    }

    private static string Query(Chance chance) => chance.Below(20) switch
    {
        < 13 => new QueryWriter(chance).Read(),
        < 17 => new QueryWriter(chance).Write(),
        < 19 => new Hostility(chance).Break(new QueryWriter(chance).Read()),
        _ => chance.Once(20) ? new Hostility(chance).Attack() : new QueryWriter(chance).Read(),
    };

    private static void Try(CypherEngine engine, string query, Tally tally, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var request = new QueryRequest { Text = query, MayWrite = true, Timeout = Limit, MemoryLimit = 64 << 20 };
            using var result = engine.Run(request, cancellation);
            var rows = 0L;
            while (result.Read())
                rows++;
            tally.Answered(rows);
        }
        catch (CypherException error)
        {
            tally.Refused(error);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception failure)
        {
            tally.Failed(query, failure.ToString());
        }

        var time = Stopwatch.GetElapsedTime(start);
        if (time > Limit + Patience)
            tally.Failed(query, $"It took {time.TotalSeconds:0.0} s, with a limit of {Limit.TotalSeconds} s.");
    }
}
