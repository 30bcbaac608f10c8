using System.Text;

using RelationGraph.Interchange.Tables;

namespace RelationGraph.Interchange.Tests;

public sealed class TableTests
{
    private static readonly Table Sample = new(
        "Rank & <b>file</b>",
        [new("actor"), new("degree", Alignment.Right), new("share", Alignment.Right, "0.000"), new("money", Alignment.Right, "#,##0"), new("organ"), new("also")],
        [
            ["TJK", 12, 0.123456789, 54_200_000.50m, true, new Cell.Texts(["a", "b"])],
            ["=cmd|x \"q\", <i>*y*</i>\nnext", -5, null, null, false, null],
        ]);

    [Fact]
    public void Csv_has_unformatted_numbers_and_empty_cells_and_disarms_formulas() => Assert.Equal(
        "actor,degree,share,money,organ,also\n"
        + "TJK,12,0.123456789,54200000.50,true,a; b\n"
        + "\"'=cmd|x \"\"q\"\", <i>*y*</i>\nnext\",-5,,,false,\n",
        Written(TableFormat.Csv));

    [Fact]
    public void Markdown_formats_numbers_and_keeps_markup_as_text() => Assert.Equal(
        """
        ## Rank &amp; &lt;b&gt;file&lt;/b&gt;

        | actor | degree | share | money | organ | also |
        | --- | ---: | ---: | ---: | --- | --- |
        | TJK | 12 | 0.123 | 54,200,001 | yes | a; b |
        | =cmd\|x "q", &lt;i&gt;\*y\*&lt;/i&gt;<br>next | -5 |  |  | no |  |

        """,
        Written(TableFormat.Markdown));

    [Fact]
    public void Json_has_every_column_in_every_row_and_texts_as_they_are()
    {
        using var json = System.Text.Json.JsonDocument.Parse(Written(TableFormat.Json));
        var rows = json.RootElement.GetProperty("rows");

        Assert.Equal("Rank & <b>file</b>", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("54200000.5", rows[0].GetProperty("money").GetRawText());
        Assert.Equal("=cmd|x \"q\", <i>*y*</i>\nnext", rows[1].GetProperty("actor").GetString());
        Assert.Equal("null", rows[1].GetProperty("share").GetRawText());
        Assert.Equal(["a", "b"], rows[0].GetProperty("also").EnumerateArray().Select(text => text.GetString()));
    }

    [Fact]
    public void Row_by_row_a_table_is_written_as_it_is_whole()
    {
        foreach (var format in (TableFormat[])[TableFormat.Csv, TableFormat.Markdown])
        {
            using var stream = new MemoryStream();
            using (var rows = new TableRows(Sample.Columns, format, stream))
            {
                foreach (var row in Sample.Rows)
                {
                    rows.Write(row.AsSpan());
                    rows.Flush();
                }
            }

            var whole = Written(format);
            Assert.Equal(format == TableFormat.Csv ? whole : whole[whole.IndexOf('|', StringComparison.Ordinal)..], Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    [Fact]
    public void Row_by_row_an_empty_text_is_told_from_an_empty_cell()
    {
        using var stream = new MemoryStream();
        using (var rows = new TableRows([new("a"), new("b")], TableFormat.Csv, stream))
            rows.Write(["", null]);
        Assert.Equal("a,b\n\"\",\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Row_by_row_only_csv_and_markdown_are_written_and_a_table_has_columns()
    {
        Assert.Throws<ArgumentException>(() => new TableRows([new("a")], TableFormat.Json, Stream.Null));
        Assert.Throws<ArgumentException>(() => new TableRows([], TableFormat.Csv, Stream.Null));
    }

    [Fact]
    public void A_number_that_is_not_finite_is_null_in_json()
    {
        var table = new Table("t", [new("x")], [[double.NaN], [double.PositiveInfinity]]);
        using var stream = new MemoryStream();

        TableWriter.Write(table, TableFormat.Json, stream);

        Assert.DoesNotContain("NaN", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_tables_are_one_list_in_json_and_titled_blocks_in_csv()
    {
        var table = new Table("T", [new("x")], [[1]]);
        using var json = new MemoryStream();
        using var csv = new MemoryStream();

        TableWriter.WriteAll([table, table], TableFormat.Json, json);
        TableWriter.WriteAll([table, table], TableFormat.Csv, csv);

        Assert.Equal(2, System.Text.Json.JsonDocument.Parse(json.ToArray()).RootElement.GetArrayLength());
        Assert.Equal("T\nx\n1\n\nT\nx\n1\n", Encoding.UTF8.GetString(csv.ToArray()));
    }

    [Fact]
    public void A_table_refuses_rows_of_another_length_and_columns_of_one_name()
    {
        Assert.Throws<ArgumentException>(() => new Table("t", [new("x")], [["a", "b"]]));
        Assert.Throws<ArgumentException>(() => new Table("t", [new("x"), new("x")], []));
    }

    private static string Written(TableFormat format)
    {
        using var stream = new MemoryStream();
        TableWriter.Write(Sample, format, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
