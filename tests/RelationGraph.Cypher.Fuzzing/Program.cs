using System.Globalization;

using RelationGraph.Cypher.Fuzzing;

// fuzz QUERIES [SEED]                  runs generated queries on the embedded engine
// compare QUERIES SEED URL USER        the same queries that read, on the engine and on a Neo4j whose database may be emptied;
//                                      the password comes from RELGRAPH_NEO4J_PASSWORD
using var end = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    end.Cancel();
};
var count = args.Length > 1 ? long.Parse(args[1], CultureInfo.InvariantCulture) : 10_000;
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
switch (args)
{
    case ["fuzz", ..]:
        var tally = Fuzzer.Run(count, seed, end.Token);
        Console.WriteLine(tally);
        return tally.Failures.Count == 0 ? 0 : 1;
    case ["compare", _, _, var url, var user]:
        using (var peer = new Neo4jPeer(new Uri(url), user, Environment.GetEnvironmentVariable("RELGRAPH_NEO4J_PASSWORD") ?? ""))
        {
            var comparison = Comparing.Run(peer, count, seed, end.Token);
            Console.WriteLine(comparison);
            return comparison.Differences.Count == 0 ? 0 : 1;
        }

    default:
        Console.Error.WriteLine("usage: fuzz QUERIES [SEED] | compare QUERIES SEED URL USER");
        return 2;
}
