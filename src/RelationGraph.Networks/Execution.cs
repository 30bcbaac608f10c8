namespace RelationGraph.Networks;

/// <summary>How a kernel runs; the default is one thread that nobody stops or watches.</summary>
/// <remarks>No result depends on it: sums are taken in an order that the number of threads does not change.</remarks>
/// <param name="Threads">How many threads it may use; 0 or 1 for one. Small networks take one whatever is allowed.</param>
/// <param name="Progress">Told the share of the work done, in [0, 1], from any thread; null where nobody listens.</param>
/// <param name="Cancellation">Stops it with an <see cref="OperationCanceledException"/>.</param>
public readonly record struct Execution(int Threads, IProgress<double>? Progress, CancellationToken Cancellation);
