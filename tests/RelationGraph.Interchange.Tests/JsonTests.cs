using System.Text;
using System.Text.Json;

using CsCheck;

using RelationGraph.Model;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;

namespace RelationGraph.Interchange.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Random_corpora_are_read_back_equal_and_written_again_byte_by_byte() => RandomCorpora.All.Sample(
        corpus =>
        {
            var written = Export(corpus);
            var read = JsonReader.Read(written, "data.json", TestOntology.Instance);
            Assert.Empty(read.Diagnostics);
            Assert.Equal(Dump.Of(corpus), Dump.Of(read.Corpus!));
            Assert.Equal(written, Export(read.Corpus!));
        },
        iter: 300);

    [Fact]
    public void A_hostile_corpus_is_read_back_equal()
    {
        var read = JsonReader.Read(Export(Samples.Corpus), "data.json", TestOntology.Instance);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(Dump.Of(Samples.Corpus), Dump.Of(read.Corpus!));
    }

    [Fact]
    public void A_relation_is_written_as_the_format_says()
    {
        using var json = JsonDocument.Parse(Export(Samples.Corpus));
        var relation = json.RootElement.GetProperty("relations").EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == "r8");

        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal(
            ["version", "documents", "nodes", "relations", "coverage"], json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            [
                "id", "type", "from", "to", "title", "status", "history", "sign", "amount", "amountMin", "amountAbout", "currency",
                "amountKind", "per", "priceBasis", "properties", "links", "evidence",
            ],
            relation.EnumerateObject().Select(field => field.Name));
        Assert.Equal("54200000.5", relation.GetProperty("amount").GetRawText());
        Assert.Equal(
            ["document", "lines", "says", "assertion", "attributedTo", "reliability", "credibility", "inferred", "values"],
            relation.GetProperty("evidence")[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(
            ["document", "lines", "says", "assertion"], relation.GetProperty("evidence")[1].EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void A_selection_exports_its_ties_their_evidence_and_the_documents_that_support_them()
    {
        var graph = Samples.Corpus.Select(new Selection { Types = Selection.Words("TREATY"), Documents = Selection.Words("doc-b") });
        using var stream = new MemoryStream();

        var leftOut = Exporter.Write(graph, ExportFormat.Json, stream);
        var read = JsonReader.Read(stream.ToArray(), "data.json", TestOntology.Instance);

        Assert.Empty(read.Diagnostics);
        Assert.Equal(graph.Ties.Select(tie => tie.Relation.Id), read.Corpus!.Relations.Select(relation => relation.Id));
        Assert.Equal(["doc-b"], read.Corpus.Documents.Select(document => document.Id));
        Assert.All(read.Corpus.Relations, relation => Assert.Equal(["doc-b"], relation.Evidence.Select(piece => piece.Document)));
        Assert.Empty(read.Corpus.Coverage);
        Assert.Contains(leftOut, sentence => sentence.Contains("cover", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_that_lead_out_of_the_selection_are_left_out_and_counted()
    {
        using var stream = new MemoryStream();

        var leftOut = Exporter.Write(Samples.Corpus.Select(new Selection { Types = Selection.Words("AID") }), ExportFormat.Json, stream);
        var read = JsonReader.Read(stream.ToArray(), "data.json", TestOntology.Instance);

        Assert.Empty(read.Diagnostics);
        Assert.All(read.Corpus!.Relations, relation => Assert.Empty(relation.Links));
        Assert.Contains(leftOut, sentence => sentence.StartsWith($"{read.Corpus.Relations.Length} links", StringComparison.Ordinal));
    }

    [Fact]
    public void Folded_ends_are_the_ends_that_are_written()
    {
        using var stream = new MemoryStream();

        Exporter.Write(Samples.Corpus.Select(new Selection { Organs = Organs.WithState }), ExportFormat.Json, stream);
        var read = JsonReader.Read(stream.ToArray(), "data.json", TestOntology.Instance);

        Assert.Empty(read.Diagnostics);
        Assert.Equal("n0", read.Corpus!.FindRelation("r1")!.From);
        Assert.Null(read.Corpus.FindRelation("agency"));
        Assert.Null(read.Corpus.FindNode("n1"));
    }

    [Fact]
    public void As_of_a_date_the_history_ends_with_the_status_that_held()
    {
        var relation = Samples.Corpus.FindRelation("r1")! with
        {
            When = Edtf.Parse("2000/2020"),
            History = [Samples.Status("signed", "2000"), Samples.Status("ended", "2020")],
        };
        var corpus = new Corpus(TestOntology.Instance, Samples.Corpus.Documents, Samples.Corpus.Nodes, [relation with { Links = [] }], []);
        using var stream = new MemoryStream();

        Exporter.Write(corpus.Select(new Selection { AsOf = Edtf.Parse("2010-05-05") }), ExportFormat.Json, stream);
        var read = JsonReader.Read(stream.ToArray(), "data.json", TestOntology.Instance);

        Assert.Equal("signed", read.Corpus!.FindRelation("r1")!.Status.Name);
    }

    [Fact]
    public void A_history_that_returns_to_a_status_is_kept_whole()
    {
        var relation = Samples.Corpus.FindRelation("r1")! with { History = [Samples.Status("active"), Samples.Status("ended"), Samples.Status("active")] };
        var corpus = new Corpus(TestOntology.Instance, Samples.Corpus.Documents, Samples.Corpus.Nodes, [relation with { Links = [] }], []);
        using var stream = new MemoryStream();

        Exporter.Write(corpus.Select(new Selection { Types = Selection.Words(relation.Type.Name) }), ExportFormat.Json, stream);

        Assert.Equal(3, JsonReader.Read(stream.ToArray(), "data.json", TestOntology.Instance).Corpus!.Relations[0].History.Length);
    }

    [Fact]
    public void Bytes_do_not_depend_on_the_culture_or_on_the_order_that_facts_came_in()
    {
        var shuffled = new Corpus(
            TestOntology.Instance, Samples.Corpus.Documents.Reverse(), Samples.Corpus.Nodes.Reverse(), Samples.Corpus.Relations.Reverse(), Samples.Corpus.Coverage);

        Assert.Equal(Export(Samples.Corpus), Export(shuffled));
        Assert.DoesNotContain("\r\n", Encoding.UTF8.GetString(Export(Samples.Corpus)), StringComparison.Ordinal);
    }

    internal static byte[] Export(Corpus corpus, ExportFormat format = ExportFormat.Json)
    {
        using var stream = new MemoryStream();
        Exporter.Write(corpus.Select(new Selection()), format, stream);
        return stream.ToArray();
    }
}
