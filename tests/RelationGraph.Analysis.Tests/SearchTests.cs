using System.Globalization;

using RelationGraph.Analysis.Lookup;
using RelationGraph.Analysis.Searching;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class SearchTests
{
    private static readonly SearchIndex Index = new(Region.Corpus);

    [Theory]
    [InlineData("Ardia", "ARD")]
    [InlineData("ardai", "ARD")]
    [InlineData("ÅRDIA", "ARD")]
    [InlineData("Northern Comand", "GRT-CMD")]
    [InlineData("stone", "gate")]
    [InlineData("command northern", "GRT-CMD")]
    [InlineData("prolonged treaty", "ard-bor-prolonged")]
    public void The_best_hit_is_what_was_meant(string text, string expected) => Assert.Equal(expected, Index.Search(text)[0].Found.Id);

    [Fact]
    public void Every_word_must_be_found()
    {
        Assert.Empty(Index.Search("Ardia zzzz"));
        Assert.Empty(Index.Search(" -- "));
    }

    [Fact]
    public void A_hit_in_a_statement_names_its_evidence_and_marks_the_words()
    {
        var hit = Assert.Single(Index.Search("quarrel wat"));

        Assert.Equal((SearchField.Says, "new", 13), (hit.Field, hit.Evidence!.Document, hit.Evidence.Lines[0]));
        Assert.Equal(["quarrel", "water"], hit.Highlights.Select(span => hit.Snippet.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void A_whole_name_comes_before_a_part_of_one_and_nodes_before_relations()
    {
        var index = new SearchIndex(new CorpusBuilder().State("AAA", "Gor").State("BBB", "Gor Sea").State("CCC", "Gorland")
            .Relation("r", "AID", "AAA", "BBB", r => r.Title("Gor")).Build());

        Assert.Equal(["AAA", "r", "BBB", "CCC"], index.Search("gor").Select(hit => hit.Found.Id));
    }

    [Fact]
    public void Spelling_is_tolerated_only_where_no_word_fits()
    {
        var index = new SearchIndex(new CorpusBuilder().State("AAA", "Karon").State("BBB", "Baron").Build());

        Assert.Equal(["AAA"], index.Search("karon").Select(hit => hit.Found.Id));
        Assert.Equal(["AAA", "BBB"], index.Search("xaron").Select(hit => hit.Found.Id));
    }

    [Fact]
    public void Apostrophes_and_accents_in_what_is_sought_or_found_do_not_matter()
    {
        var index = new SearchIndex(new CorpusBuilder().State("AAA", "Türkiye").State("BBB", "Dar-i Ra'n").Build());

        Assert.Equal("AAA", index.Search("turkiye")[0].Found.Id);
        Assert.Equal("AAA", index.Search("Tu\u0308rkiye")[0].Found.Id);
        Assert.Equal(new TextSpan(6, 4), index.Search("ran")[0].Highlights[0]);
    }

    [Fact]
    public void No_more_hits_are_given_than_asked_for() => Assert.Equal(3, Index.Search("a", 3).Length);

    [Fact]
    public void Markup_stays_text() => Assert.Equal(
        "<b>Gor</b>", Assert.Single(new SearchIndex(new CorpusBuilder().State("AAA", "<b>Gor</b>").Build()).Search("gor")).Snippet);

    [Fact]
    public void A_corpus_of_forty_thousand_relations_is_searched_in_less_than_two_seconds()
    {
        var builder = new CorpusBuilder().Document("d", "2010", 100_000);
        for (var i = 0; i < 40_000; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            builder.Relation($"r-{number}", "AID", "AAA", "BBB", r => r.Title($"Grant {number}")
                .Says("d", 1, $"The donor number {number} paid for the works at the dam w{number} of the upper river."));
        }

        var index = new SearchIndex(builder.Build());
        index.Search("grant");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(50, index.Search("uper rivr").Length);

        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }

    [Fact]
    public void Relations_nodes_and_documents_are_all_found() => Assert.Equal(
        [CandidateKind.Node, CandidateKind.Relation, CandidateKind.Document],
        Index.Search("o", 1000).Select(hit => hit.Found.Kind).Distinct().Order());
}
