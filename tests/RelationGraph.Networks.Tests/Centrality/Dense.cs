namespace RelationGraph.Networks.Tests.Centrality;

/// <summary>Linear algebra by the book, for networks small enough.</summary>
internal static class Dense
{
    /// <summary>The sum of the weights of the edges from i to j; an undirected edge leads both ways, a loop of an undirected network twice.</summary>
    public static double[,] Matrix(Network network)
    {
        var matrix = new double[network.NodeCount, network.NodeCount];
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            matrix[network.Tails[edge], network.Heads[edge]] += network.Weight(edge);
            if (!network.IsDirected)
                matrix[network.Heads[edge], network.Tails[edge]] += network.Weight(edge);
        }

        return matrix;
    }

    public static double[,] Transposed(double[,] matrix)
    {
        var transposed = new double[matrix.GetLength(1), matrix.GetLength(0)];
        for (var row = 0; row < matrix.GetLength(0); row++)
        {
            for (var column = 0; column < matrix.GetLength(1); column++)
                transposed[column, row] = matrix[row, column];
        }

        return transposed;
    }

    /// <summary>Solves matrix × x = right by Gaussian elimination with pivots.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var (size, a, x) = (right.Length, (double[,])matrix.Clone(), (double[])right.Clone());
        for (var pivot = 0; pivot < size; pivot++)
        {
            var best = Enumerable.Range(pivot, size - pivot).MaxBy(row => Math.Abs(a[row, pivot]));
            for (var column = 0; column < size; column++)
                (a[pivot, column], a[best, column]) = (a[best, column], a[pivot, column]);
            (x[pivot], x[best]) = (x[best], x[pivot]);
            for (var row = 0; row < size; row++)
            {
                if (row == pivot)
                    continue;
                var factor = a[row, pivot] / a[pivot, pivot];
                for (var column = pivot; column < size; column++)
                    a[row, column] -= factor * a[pivot, column];
                x[row] -= factor * x[pivot];
            }
        }

        return [.. Enumerable.Range(0, size).Select(row => x[row] / a[row, row])];
    }

    public static double[] Times(double[,] matrix, double[] x) =>
        [.. Enumerable.Range(0, x.Length).Select(row => Enumerable.Range(0, x.Length).Sum(column => matrix[row, column] * x[column]))];

    /// <summary>The spectral radius of a matrix without negative entries, by Gelfand's formula on its powers.</summary>
    public static double SpectralRadius(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var (power, logarithm, exponent) = ((double[,])matrix.Clone(), 0.0, 1.0);
        // Moved by 1, so that no power vanishes or has a period.
        for (var i = 0; i < size; i++)
            power[i, i]++;
        for (var squaring = 0; squaring < 45; squaring++)
        {
            var squared = new double[size, size];
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                    squared[row, column] = Enumerable.Range(0, size).Sum(i => power[row, i] * power[i, column]);
            }

            var greatest = squared.Cast<double>().Max();
            (logarithm, exponent) = ((2 * logarithm) + Math.Log(greatest), 2 * exponent);
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                    power[row, column] = squared[row, column] / greatest;
            }
        }

        return Math.Exp(logarithm / exponent) - 1;
    }

    /// <summary>All eigenvalues of a symmetric matrix with their vectors of length 1, by Jacobi's rotations.</summary>
    public static (double Value, double[] Vector)[] SymmetricEigenvectors(double[,] matrix)
    {
        var (size, a) = (matrix.GetLength(0), (double[,])matrix.Clone());
        var vectors = Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => i == j ? 1.0 : 0).ToArray()).ToArray();
        for (var sweep = 0; sweep < 60; sweep++)
        {
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                    Rotate(a, vectors, p, q);
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => (a[i, i], vectors[i]))];
    }

    private static void Rotate(double[,] a, double[][] vectors, int p, int q)
    {
        if (a[p, q] == 0)
            return;
        var angle = 0.5 * Math.Atan2(2 * a[p, q], a[q, q] - a[p, p]);
        var (sine, cosine) = Math.SinCos(angle);
        for (var i = 0; i < vectors.Length; i++)
            (a[i, p], a[i, q]) = ((cosine * a[i, p]) - (sine * a[i, q]), (sine * a[i, p]) + (cosine * a[i, q]));
        for (var i = 0; i < vectors.Length; i++)
            (a[p, i], a[q, i]) = ((cosine * a[p, i]) - (sine * a[q, i]), (sine * a[p, i]) + (cosine * a[q, i]));
        for (var i = 0; i < vectors.Length; i++)
            (vectors[p][i], vectors[q][i]) = ((cosine * vectors[p][i]) - (sine * vectors[q][i]), (sine * vectors[p][i]) + (cosine * vectors[q][i]));
    }
}
