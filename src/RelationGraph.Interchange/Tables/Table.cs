using System.Collections.Immutable;

namespace RelationGraph.Interchange.Tables;

/// <summary>Rows of typed cells under named columns.</summary>
public sealed class Table
{
    /// <summary>Makes a table.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The columns, names unique.</param>
    /// <param name="rows">The rows, each with one cell a column; a null cell is empty.</param>
    /// <exception cref="ArgumentException">Two columns have one name, or a row has another number of cells.</exception>
    public Table(string title, ImmutableArray<Column> columns, ImmutableArray<ImmutableArray<Cell?>> rows)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count() != columns.Length)
            throw new ArgumentException("Two columns have one name.", nameof(columns));
        if (rows.Any(row => row.Length != columns.Length))
            throw new ArgumentException($"Each row has {columns.Length} cells, one a column.", nameof(rows));
        Title = title;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>What the table shows.</summary>
    public string Title { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<Column> Columns { get; }

    /// <summary>The rows, each with one cell a column.</summary>
    public ImmutableArray<ImmutableArray<Cell?>> Rows { get; }
}
