using System.Security.Cryptography.X509Certificates;

namespace RelationGraph.Neo4j;

/// <summary>How a connection behaves.</summary>
public sealed record Neo4jOptions
{
    /// <summary>Who asks; null where the server asks for nobody.</summary>
    public Credentials? Credentials { get; init; }

    /// <summary>Authorities that are trusted instead of the system's; null for the system's. Certificates are always checked.</summary>
    public X509Certificate2Collection? Authorities { get; init; }

    /// <summary>How long a connection may take to come about.</summary>
    public TimeSpan ConnectLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the server may take to begin or to end a transaction that changes nothing.</summary>
    public TimeSpan AnswerLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the server may take to commit; what is not answered by then has an unknown outcome.</summary>
    public TimeSpan CommitLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many rows a result may have.</summary>
    public long RowLimit { get; init; } = 10_000_000;

    /// <summary>How many bytes a result may have as it is sent; a request's own limit counts too.</summary>
    public long ByteLimit { get; init; } = 4L << 30;

    /// <summary>How often a transaction is tried at most, at least 1.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>How long is waited before the second attempt; twice as long before each that follows.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Measures limits.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Marks transactions and varies pauses; it is used by one thread at a time.</summary>
    public Random Random { get; init; } = Random.Shared;
}
