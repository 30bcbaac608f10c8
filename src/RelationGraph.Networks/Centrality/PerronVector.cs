namespace RelationGraph.Networks.Centrality;

/// <summary>The greatest eigenvalue of a strongly connected part and its eigenvector, which is positive (Perron and Frobenius).</summary>
/// <remarks>
/// Arnoldi's method, restarted with the best vector so far; it needs no shift where the part is bipartite or has a period.
/// Saad (2011), Numerical Methods for Large Eigenvalue Problems, doi:10.1137/1.9781611970739, chapter 6.
/// </remarks>
internal static class PerronVector
{
    private const int BasisSize = 24;

    /// <summary>After so many products, and each time again, it looks whether the basis holds the vector already.</summary>
    private const int Look = 4;

    /// <summary>A new direction shorter than this beside the eigenvalue is rounding: the basis already holds the vector.</summary>
    private const double Negligible = 1e-15;

    /// <summary>How far entries may still move, each as a share of itself, when they are smoothed.</summary>
    private const double Settled = 1e-13;

    private const int MostSmoothings = 64;

    /// <summary>Finds them.</summary>
    /// <param name="rows">The matrix A, not zero: row i of Ax is the sum of weight × x of the neighbour over row i.</param>
    /// <param name="vector">Receives the vector, its length 1.</param>
    /// <param name="tolerance">The length of Ax − λx, as a share of λ, that is enough.</param>
    /// <param name="maxIterations">How many products it may take.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The eigenvalue, and how it was reached.</returns>
    public static (double Value, Convergence Convergence) Find(
        Rows rows, Span<double> vector, double tolerance, int maxIterations, CancellationToken cancellation)
    {
        var basis = new double[Math.Min(BasisSize, vector.Length) + 1][];
        for (var i = 0; i < basis.Length; i++)
            basis[i] = new double[vector.Length];
        vector.Fill(1 / Math.Sqrt(vector.Length));
        var iterations = 0;
        while (true)
        {
            var small = new double[basis.Length, basis.Length];
            vector.CopyTo(basis[0]);
            var size = 0;
            double[] shares;
            do
            {
                cancellation.ThrowIfCancellationRequested();
                Multiply(rows, basis[size], basis[size + 1]);
                iterations++;
                Orthogonalize(basis, size, small);
                size++;
                // The first product tells how good the vector is that the basis starts with.
                var residual = small[1, 0] / small[0, 0];
                if (size == 1 && (residual <= tolerance || iterations >= maxIterations))
                {
                    Smooth(rows, vector, basis[1], small[0, 0]);
                    return (small[0, 0], new Convergence(iterations, residual, residual <= tolerance));
                }
            }
            while (!IsEnough(small, size, tolerance, out shares) && size < basis.Length - 1 && iterations < maxIterations - 1);
            Combine(basis, shares.Length == 0 ? SmallMatrix.DominantVector(small, size) : shares, vector);
        }
    }

    /// <summary>Tells whether the basis holds the vector, and if it was looked for, how it is made of the basis.</summary>
    private static bool IsEnough(double[,] small, int size, double tolerance, out double[] shares)
    {
        var beyond = small[size, size - 1] / small[0, 0];
        shares = size % Look == 0 ? SmallMatrix.DominantVector(small, size) : [];
        // What a product takes out of the basis is the newest direction times the last share; the next product says it exactly.
        return beyond <= Negligible || (shares.Length > 0 && beyond * Math.Abs(shares[^1]) <= tolerance / 4);
    }

    /// <summary>Makes the newest direction orthogonal to the others, twice against rounding, and of length 1; what it takes is a column of the small matrix.</summary>
    private static void Orthogonalize(double[][] basis, int size, double[,] small)
    {
        var newest = basis[size + 1].AsSpan();
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i <= size; i++)
            {
                var share = Vectors.Dot(basis[i], newest);
                Vectors.Add(basis[i], -share, newest);
                small[i, size] += share;
            }
        }

        var length = Vectors.Length(newest);
        small[size + 1, size] = length;
        if (length > 0)
            Vectors.Scale(newest, 1 / length);
    }

    /// <summary>Makes the vector of the basis; it is positive, but for rounding.</summary>
    private static void Combine(double[][] basis, double[] shares, Span<double> vector)
    {
        vector.Clear();
        for (var i = 0; i < shares.Length; i++)
            Vectors.Add(basis[i], shares[i], vector);
        foreach (ref var entry in vector)
            entry = Math.Abs(entry);
        Vectors.Scale(vector, 1 / Vectors.Length(vector));
    }

    /// <summary>Replaces entries by what their neighbours make of them, until small entries are as exact as great ones.</summary>
    /// <remarks>Sums and differences of basis vectors are exact to a share of the greatest entry; products with a matrix without negative entries, to a share of each.</remarks>
    private static void Smooth(Rows rows, Span<double> vector, Span<double> product, double value)
    {
        var furthest = double.PositiveInfinity;
        for (var smoothing = 0; smoothing < MostSmoothings && furthest > Settled; smoothing++)
        {
            Multiply(rows, vector, product);
            Vectors.Scale(product, 1 / value);
            furthest = 0;
            for (var i = 0; i < vector.Length; i++)
                furthest = Math.Max(furthest, Math.Abs(product[i] - vector[i]) / product[i]);
            product.CopyTo(vector);
        }

        Vectors.Scale(vector, 1 / Vectors.Length(vector));
    }

    private static void Multiply(Rows rows, ReadOnlySpan<double> vector, Span<double> product)
    {
        for (var row = 0; row < product.Length; row++)
            product[row] = rows.Gather(row, vector);
    }
}
