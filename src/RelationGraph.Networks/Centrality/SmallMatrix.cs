namespace RelationGraph.Networks.Centrality;

/// <summary>The eigenvector of a small matrix that repeated products turn to.</summary>
internal static class SmallMatrix
{
    private const int MostSquarings = 50;

    /// <summary>Finds the eigenvector of the eigenvalue furthest to the right, of length 1.</summary>
    /// <remarks>
    /// The matrix, moved by its first entry so that no eigenvalue on the left is as large, is squared until its columns agree; each
    /// squaring doubles the power, so that 50 tell eigenvalues apart as far as rounding lets them be told. O(k³) each.
    /// </remarks>
    /// <param name="matrix">The matrix, of which the first <paramref name="size"/> rows and columns count.</param>
    /// <param name="size">Its size, at least 1.</param>
    /// <returns>The vector.</returns>
    public static double[] DominantVector(double[,] matrix, int size)
    {
        var power = new double[size][];
        for (var row = 0; row < size; row++)
        {
            power[row] = new double[size];
            for (var column = 0; column < size; column++)
                power[row][column] = matrix[row, column] + (row == column ? matrix[0, 0] : 0);
        }

        var vector = Direction(power);
        for (var squaring = 0; squaring < MostSquarings; squaring++)
        {
            power = Squared(power);
            var last = vector;
            vector = Direction(power);
            if (Distance(last, vector) <= 1e-15)
                break;
        }

        return vector;
    }

    /// <summary>Gives the matrix times itself, scaled so that powers do not overflow.</summary>
    private static double[][] Squared(double[][] matrix)
    {
        var squared = new double[matrix.Length][];
        var greatest = 0.0;
        for (var row = 0; row < matrix.Length; row++)
        {
            squared[row] = new double[matrix.Length];
            for (var i = 0; i < matrix.Length; i++)
                Vectors.Add(matrix[i], matrix[row][i], squared[row]);
            foreach (var entry in squared[row])
                greatest = Math.Max(greatest, Math.Abs(entry));
        }

        foreach (var row in squared)
            Vectors.Scale(row, 1 / greatest);
        return squared;
    }

    /// <summary>Gives the longest column, scaled to length 1 and turned so that its greatest entry is positive.</summary>
    private static double[] Direction(double[][] matrix)
    {
        var lengths = new double[matrix.Length];
        foreach (var row in matrix)
        {
            for (var column = 0; column < row.Length; column++)
                lengths[column] += row[column] * row[column];
        }

        var longest = Array.IndexOf(lengths, lengths.Max());
        var direction = Array.ConvertAll(matrix, row => row[longest]);
        var greatest = direction.MaxBy(Math.Abs);
        Vectors.Scale(direction, 1 / (greatest < 0 ? -Math.Sqrt(lengths[longest]) : Math.Sqrt(lengths[longest])));
        return direction;
    }

    private static double Distance(double[] a, double[] b)
    {
        var distance = 0.0;
        for (var i = 0; i < a.Length; i++)
            distance = Math.Max(distance, Math.Abs(a[i] - b[i]));
        return distance;
    }
}
