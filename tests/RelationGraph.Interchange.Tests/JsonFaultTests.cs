using System.Text;

using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Interchange.Tests;

public sealed class JsonFaultTests
{
    private const string Whole = """
        {
          "version": 1,
          "documents": [{"id": "d", "title": "t", "publisher": "university", "file": "f", "sha256": "s", "date": "2013", "dateBasis": "stated", "lines": 9}],
          "nodes": [
            {"id": "a", "label": "State", "kind": "state", "name": "A"},
            {"id": "b", "label": "Organization", "kind": "organ", "name": "B"}
          ],
          "relations": [
            {
              "id": "r", "type": "FINANCE", "from": "a", "to": "b", "title": "T", "when": "2004/2005",
              "history": [{"status": "signed"}], "sign": 1, "amount": 5, "currency": "USD", "amountKind": "pledge",
              "properties": {"form": "loan"}, "links": [{"kind": "part-of", "relation": "r"}],
              "evidence": [{"document": "d", "lines": [1, 2], "says": "S", "assertion": "stated"}]
            }
          ]
        }
        """;

    public static TheoryData<string, string, string, string> Faults => new()
    {
        // what stands there, what is put instead, the code, what the message must say
        { "\"version\": 1", "\"version\": 2", "RG1004", "version 2" },
        { "\"version\": 1,", "", "RG1005", "'version'" },
        { "\"title\": \"T\"", "\"titel\": \"T\"", "RG1006", "did you mean title?" },
        { "\"title\": \"T\"", "\"subject\": \"T\"", "RG1005", "'title'" },
        { "\"title\": \"T\"", "\"title\": \"T\", \"title\": \"U\"", "RG1007", "'title'" },
        { "\"title\": \"T\"", "\"title\": 5", "RG1008", "expected a text" },
        { "\"title\": \"T\"", "\"title\": null", "RG1008", "null" },
        { "\"title\": \"T\"", "\"title\": \"\"", "RG1009", "empty text" },
        { "\"FINANCE\"", "\"FINANCES\"", "RG1010", "did you mean FINANCE?" },
        { "\"status\": \"signed\"", "\"status\": \"singed\"", "RG1010", "did you mean signed?" },
        { "\"label\": \"State\"", "\"label\": \"Stat\"", "RG1010", "did you mean State?" },
        { "\"kind\": \"organ\"", "\"kind\": \"dam\"", "RG1010", "kind of Organization 'dam'" },
        { "\"from\": \"a\"", "\"from\": \"x\"", "RG1011", "node 'x'" },
        { "\"document\": \"d\"", "\"document\": \"e\"", "RG1011", "document 'e'" },
        { "\"relation\": \"r\"", "\"relation\": \"q\"", "RG1011", "relation 'q'" },
        { "\"id\": \"b\"", "\"id\": \"a\"", "RG1012", "a second node 'a'" },
        { "\"id\": \"b\"", "\"id\": \"b c\"", "RG1009", "an id" },
        { "\"when\": \"2004/2005\"", "\"when\": \"2005/2004\"", "RG1014", "2005/2004" },
        { "\"when\": \"2004/2005\"", "\"when\": \"2004\", \"endLatest\": \"2005-01-01\"", "RG1013", "expected 2004-12-31" },
        { "\"sign\": 1", "\"sign\": 2", "RG1009", "from -1 to 1" },
        { "\"sign\": 1", "\"sign\": 1, \"status\": \"ended\"", "RG1013", "expected signed" },
        { "\"amount\": 5", "\"amount\": 1e99", "RG1009", "1e99" },
        { "\"amount\": 5,", "", "RG1005", "amount" },
        { "\"USD\"", "\"USB\"", "RG1010", "did you mean USD?" },
        { "\"form\": \"loan\"", "\"form\": \"loans\"", "RG1010", "did you mean loan?" },
        { "\"form\": \"loan\"", "\"forms\": \"loan\"", "RG1006", "did you mean form?" },
        { "\"form\": \"loan\"", "", "RG1005", "'form'" },
        { "[1, 2]", "[2, 1]", "RG1009", "ascending" },
        { "[1, 2]", "[0]", "RG1009", "ascending" },
        { "[1, 2]", "[]", "RG1009", "one line at least" },
        { "[1, 2]", "[1, 99]", "RG1009", "line 99" },
        { "\"stated\"}]", "\"sated\"}]", "RG1010", "did you mean stated?" },
        { "\"title\": \"T\"", "\"title\": \"\\ud800\"", "RG1003", "surrogate" },
        { "\"nodes\": [", "\"nodes\": {} , \"x\": [", "RG1008", "expected a list" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_a_diagnostic_at_its_place(string instead, string put, string code, string says)
    {
        Assert.Contains(instead, Whole, StringComparison.Ordinal);
        var (corpus, diagnostics) = Read(Whole.Replace(instead, put, StringComparison.Ordinal));

        Assert.Null(corpus);
        var fault = Assert.Single(diagnostics, fault => fault.Code.Id == code && fault.Message.Contains(says, StringComparison.Ordinal));
        Assert.Equal(Severity.Error, fault.Code.Severity);
        Assert.Equal("data.json", fault.File);
    }

    [Fact]
    public void The_file_that_the_faults_are_put_into_has_none()
    {
        var (corpus, diagnostics) = Read(Whole);

        Assert.Empty(diagnostics);
        Assert.Equal(5m, corpus!.Relations[0].Amount!.Value);
    }

    [Fact]
    public void All_faults_are_told_in_one_run_in_the_order_of_the_file()
    {
        var text = Whole.Replace("\"kind\": \"state\"", "\"kind\": \"sate\"", StringComparison.Ordinal)
            .Replace("\"to\": \"b\"", "\"to\": \"c\"", StringComparison.Ordinal)
            .Replace("\"says\": \"S\"", "\"sais\": \"S\"", StringComparison.Ordinal);

        var (_, diagnostics) = Read(text);

        Assert.Equal([5, 10, 13, 13], diagnostics.Select(fault => fault.Line));
        Assert.Equal(["RG1010", "RG1011", "RG1005", "RG1006"], diagnostics.Select(fault => fault.Code.Id));
    }

    [Fact]
    public void A_place_is_counted_in_characters_not_bytes()
    {
        var (_, diagnostics) = Read("{\n \"é\": \"Душанбе\", \"version\": \"1\"}");

        var fault = Assert.Single(diagnostics);
        Assert.Equal((2, 29), (fault.Line, fault.Column));
        Assert.Equal("data.json:2:29: error RG1008: found the text \"1\" in 'version'; expected a number", fault.ToString());
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"version\": 1,\n  \"nodes\": [}", 2, 13)]
    [InlineData("{\"version\": 1} x", 1, 16)]
    [InlineData("{\"version\": 1,\n\"a\": \"b", 2, 8)]
    [InlineData("{'version': 1}", 1, 2)]
    public void What_does_not_parse_is_told_with_line_and_column(string text, int line, int column)
    {
        var (corpus, diagnostics) = Read(text);

        Assert.Null(corpus);
        var fault = Assert.Single(diagnostics);
        Assert.Equal("RG1003", fault.Code.Id);
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.DoesNotContain("LineNumber", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void What_is_no_object_is_told(string text) => Assert.Contains(Read(text).Diagnostics, fault => fault.Code.Id == "RG1008");

    [Fact]
    public void Deep_nesting_is_refused_without_a_crash() =>
        Assert.Equal("RG1003", Assert.Single(Read(new string('[', 100_000)).Diagnostics).Code.Id);

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_with_their_place()
    {
        var fault = Assert.Single(JsonReader.Read((byte[])[(byte)'{', (byte)'\n', (byte)' ', 0xFF], "data.json", TestOntology.Instance).Diagnostics);

        Assert.Equal("RG1002", fault.Code.Id);
        Assert.Equal((2, 2), (fault.Line, fault.Column));
        Assert.Contains("0xFF", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.Empty(JsonReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Whole)], "data.json", TestOntology.Instance).Diagnostics);

    [Fact]
    public void A_stream_without_an_end_is_refused_at_the_limit()
    {
        using var endless = new EndlessStream();

        Assert.Equal("RG1001", Assert.Single(JsonReader.Read(endless, "data.json", TestOntology.Instance).Diagnostics).Code.Id);
    }

    [Fact]
    public void A_link_to_a_relation_that_could_not_be_read_is_no_second_fault()
    {
        var (_, diagnostics) = Read(Whole.Replace("\"FINANCE\"", "\"NOTHING\"", StringComparison.Ordinal));

        Assert.DoesNotContain(diagnostics, fault => fault.Code.Id == "RG1011");
    }

    private static JsonReadResult Read(string text) => JsonReader.Read(Encoding.UTF8.GetBytes(text), "data.json", TestOntology.Instance);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
