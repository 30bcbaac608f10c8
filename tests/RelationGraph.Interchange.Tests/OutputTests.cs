using CsvHelper;

using RelationGraph.Model.Selecting;

namespace RelationGraph.Interchange.Tests;

public sealed class OutputTests
{
    private static SelectedGraph Everything => Samples.Corpus.Select(new Selection());

    public static TheoryData<ExportFormat> Files => [.. Enum.GetValues<ExportFormat>().Where(format => format != ExportFormat.Csv)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_replaced_whole_and_nothing_else_is_left(ExportFormat format)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("out"), "before");

        Exporter.Write(Everything, format, folder.File("out"));

        Assert.Equal(JsonTests.Export(Samples.Corpus, format), File.ReadAllBytes(folder.File("out")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_write_that_fails_leaves_what_was_there_and_nothing_half_written()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("out"), "before");

        Assert.Throws<IOException>(() => WholeOutput.WriteFile(folder.File("out"), stream =>
        {
            stream.Write("half"u8);
            throw new IOException("The disk is full.");
        }));

        Assert.Equal("before", File.ReadAllText(folder.File("out")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_that_holds_anything_but_an_earlier_export_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("out"));
        File.WriteAllText(folder.File("out/thesis.txt"), "mine");

        var fault = Assert.Throws<IOException>(() => Exporter.Write(Everything, ExportFormat.Csv, folder.File("out")));

        Assert.Contains("thesis.txt", fault.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.File("out/thesis.txt")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_earlier_folder_of_ours_is_replaced_whole()
    {
        using var folder = new TemporaryFolder();
        Exporter.Write(Everything, ExportFormat.Csv, folder.File("out"));

        Exporter.Write(Samples.Corpus.Select(new Selection { Types = Selection.Words("AID") }), ExportFormat.Csv, folder.File("out"));

        Assert.Equal(["relationships-AID.csv"], Directory.EnumerateFiles(folder.File("out"), "relationships-*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_format_that_is_a_folder_does_not_go_to_a_stream() =>
        Assert.Throws<ArgumentException>(() => Exporter.Write(Everything, ExportFormat.Csv, Stream.Null));

    [Fact]
    public void Each_csv_file_has_typed_headers_and_rows_of_one_length()
    {
        using var folder = new TemporaryFolder();
        var leftOut = Exporter.Write(Everything, ExportFormat.Csv, folder.File("out"));

        var headers = Directory.EnumerateFiles(folder.File("out"), "*.csv").ToDictionary(
            file => Path.GetFileName(file), file => CsvRows(file), StringComparer.Ordinal);

        Assert.Equal(6, headers.Keys.Count(name => name.StartsWith("nodes-", StringComparison.Ordinal)));
        Assert.All(headers, file => Assert.All(file.Value, row => Assert.Equal(file.Value[0].Length, row.Length)));
        Assert.All(headers.Where(file => file.Key.StartsWith("nodes-", StringComparison.Ordinal)), file => Assert.Equal([":ID", ":LABEL"], file.Value[0][..2]));
        Assert.All(
            headers.Where(file => file.Key.StartsWith("relationships-", StringComparison.Ordinal)),
            file => Assert.Equal([":START_ID", ":END_ID", ":TYPE"], file.Value[0][..3]));
        Assert.Contains("sector:string[]", headers["relationships-AID.csv"][0]);
        Assert.Contains("sector:string", headers["relationships-FINANCE.csv"][0]);
        Assert.Contains("startEarliest:date", headers["relationships-TREATY.csv"][0]);
        Assert.Contains("leg:long", headers["relationships-TRANSIT.csv"][0]);
        Assert.Contains("km:double", headers["relationships-TRANSIT.csv"][0]);
        Assert.Contains("symmetric:boolean", headers["relationships-TREATY.csv"][0]);
        Assert.Equal(Samples.Corpus.Relations.Length, headers.Where(file => file.Key.StartsWith('r')).Sum(file => file.Value.Count - 1));
        Assert.Contains(leftOut, sentence => sentence.Contains("U+001F", StringComparison.Ordinal));
        var arguments = File.ReadAllLines(folder.File("out/import.args"));
        Assert.All(headers.Keys, name => Assert.Contains(arguments, argument => argument.EndsWith($"={name}", StringComparison.Ordinal)));
    }

    private static List<string[]> CsvRows(string file)
    {
        var rows = new List<string[]>();
        using var csv = CsvReader.FromFile(file, CsvReaderOptions.Default with { HasHeader = false });
        foreach (var row in csv)
        {
            var fields = new string[row.FieldCount];
            for (var index = 0; index < fields.Length; index++)
                fields[index] = row[index].ToString();
            rows.Add(fields);
        }

        return rows;
    }
}
