using RelationGraph.Cypher.Fuzzing;

namespace RelationGraph.Cypher.Tests.Fuzzing;

/// <summary>A few of the queries that the fuzzer runs by the million.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Every_query_ends_in_a_result_or_an_error_of_the_language()
    {
        var tally = Fuzzer.Run(2_000, 4711, TestContext.Current.CancellationToken);

        Assert.Empty(tally.Failures);
    }

    [Fact]
    public void Most_queries_make_sense_and_many_give_rows()
    {
        var tally = Fuzzer.Run(1_000, 1, TestContext.Current.CancellationToken);

        Assert.InRange((double)tally.Bound / tally.Queries, 0.5, 1);
        Assert.InRange((double)tally.WithRows / tally.Queries, 0.2, 1);
    }

    [Fact]
    public void The_same_seed_writes_the_same_query() =>
        Assert.Equal(new QueryWriter(new Chance(5)).Read(), new QueryWriter(new Chance(5)).Read());
}
