using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RelationGraph.Cypher.Functions;

/// <summary>The table of aggregates.</summary>
internal static class Aggregates
{
    private const TypeSet Summable = TypeSet.Number | TypeSet.Duration | TypeSet.Null;

    /// <summary>All aggregates, by name.</summary>
    public static ImmutableArray<Aggregate> All { get; } =
    [
        new()
        {
            Name = "avg",
            Takes = [Summable],
            Gives = TypeSet.Float | TypeSet.Duration | TypeSet.Null,
            Signature = "avg(input :: INTEGER | FLOAT | DURATION) :: FLOAT | DURATION",
            Description = "The mean of numbers or durations.",
            Start = static _ => new Average(),
        },
        new()
        {
            Name = "collect",
            Takes = [TypeSet.Any],
            Gives = TypeSet.List,
            Signature = "collect(input :: ANY) :: LIST<ANY>",
            Description = "A list of the values that are not null.",
            Start = static _ => new Collection(),
        },
        new()
        {
            Name = "count",
            Takes = [TypeSet.Any],
            Gives = TypeSet.Integer,
            Signature = "count(input :: ANY) :: INTEGER",
            Description = "How many values are not null.",
            Start = static _ => new Counter(),
        },
        new()
        {
            Name = "max",
            Takes = [TypeSet.Any],
            Gives = TypeSet.Any,
            Signature = "max(input :: ANY) :: ANY",
            Description = "The last value in the order of all values.",
            Start = static _ => new Extreme(1),
        },
        new()
        {
            Name = "min",
            Takes = [TypeSet.Any],
            Gives = TypeSet.Any,
            Signature = "min(input :: ANY) :: ANY",
            Description = "The first value in the order of all values.",
            Start = static _ => new Extreme(-1),
        },
        new()
        {
            Name = "percentileCont",
            Takes = [TypeSet.Number | TypeSet.Null, TypeSet.Number],
            Gives = TypeSet.Number | TypeSet.Null,
            Signature = "percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT",
            Description = "The percentile of numbers, between two of them where it falls between.",
            Start = static percentile => new Percentile(percentile, continuous: true),
        },
        new()
        {
            Name = "percentileDisc",
            Takes = [TypeSet.Number | TypeSet.Null, TypeSet.Number],
            Gives = TypeSet.Number | TypeSet.Null,
            Signature = "percentileDisc(input :: INTEGER | FLOAT, percentile :: FLOAT) :: INTEGER | FLOAT",
            Description = "The percentile of numbers, the nearest of them.",
            Start = static percentile => new Percentile(percentile, continuous: false),
        },
        new()
        {
            Name = "stDev",
            Takes = [TypeSet.Number | TypeSet.Null],
            Gives = TypeSet.Float,
            Signature = "stDev(input :: FLOAT) :: FLOAT",
            Description = "The standard deviation of a sample.",
            Start = static _ => new Deviation(wholePopulation: false),
        },
        new()
        {
            Name = "stDevP",
            Takes = [TypeSet.Number | TypeSet.Null],
            Gives = TypeSet.Float,
            Signature = "stDevP(input :: FLOAT) :: FLOAT",
            Description = "The standard deviation of a whole population.",
            Start = static _ => new Deviation(wholePopulation: true),
        },
        new()
        {
            Name = "sum",
            Takes = [Summable],
            Gives = TypeSet.Number | TypeSet.Duration,
            Signature = "sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION",
            Description = "The sum of numbers or durations, 0 of none.",
            Start = static _ => new Sum(),
        },
    ];

    /// <summary>The aggregate of a name, in whatever case.</summary>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out Aggregate aggregate)
    {
        foreach (var row in All)
        {
            if (row.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                aggregate = row;
                return true;
            }
        }

        aggregate = null;
        return false;
    }
}
