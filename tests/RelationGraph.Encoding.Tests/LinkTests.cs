using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class LinkTests
{
    [Fact]
    public void A_link_to_a_relation_that_is_not_there_names_the_nearest() => Assert.Equal(
        "error RG0503: a link to 'dam-hosts', which no file defines; expected the id of a relation; did you mean dam-host?",
        FaultOf("relation: dam-host", "relation: «dam-hosts"));

    [Fact]
    public void A_link_to_itself_is_refused() => Assert.Equal(
        "error RG0504: 'pact' is linked to itself; expected another relation", FaultOf("relation: dam-host", "relation: «pact"));

    [Fact]
    public void Parts_form_no_circle() => Assert.Equal(
        "error RG0505: a relation is part of itself: pact → dam-host → pact; expected a whole that is no part of its part",
        new TrialSeeds().Edit("kind: implements", "kind: part-of")
            .Edit("title: Host of the dam", "title: Host of the dam\n    links: [{kind: part-of, relation: «pact}]").Fault());

    [Fact]
    public void Other_links_may_form_a_circle() => Assert.Empty(
        new TrialSeeds().Edit("title: Host of the dam", "title: Host of the dam\n    links: [{kind: response-to, relation: pact}]").Faults());

    [Fact]
    public void A_very_long_chain_of_parts_is_no_circle()
    {
        const int count = 20_000;
        var relations = string.Concat(Enumerable.Range(0, count).Select(number =>
            $"  - {{id: r-{number}, type: BORDERS, from: AAA, to: BBB, title: x, status: active, links: [{{kind: part-of, relation: {(number + 1 < count ? $"r-{number + 1}" : "pact")}}}], evidence: [{{lines: 3, says: x}}]}}\n"));
        Assert.Empty(new TrialSeeds().Edit("relations:\n", "relations:\n" + relations).Faults());
    }

    [Fact]
    public void Organs_form_no_circle()
    {
        const string organs = """
            relations:
              - {id: a-of-b, type: AGENCY_OF, from: AA-X, to: BB-X, title: x, status: active, evidence: [{lines: 3, says: x}]}
              - {id: «b-of-a, type: AGENCY_OF, from: BB-X, to: AA-X, title: x, status: active, evidence: [{lines: 3, says: x}]}

            """;
        var seeds = new TrialSeeds()
            .Edit("entities:\n", "entities:\n  - {id: AA-X, label: Organization, kind: organ, name: A}\n  - {id: BB-X, label: Organization, kind: organ, name: B}\n", "entities.yaml")
            .Edit("relations:\n", organs);
        Assert.Equal("error RG0506: an organ acts for itself: AA-X → BB-X → AA-X; expected a principal that is not its organ's organ", seeds.Fault());
    }

    [Fact]
    public void Evidence_for_a_relation_that_is_not_there_is_refused() => Assert.Equal(
        "error RG0502: evidence for 'pacts', which no file defines; expected the id of a relation; did you mean pact?",
        FaultOf("relation: pact", "relation: «pacts"));

    [Fact]
    public void A_relation_without_evidence_is_refused()
    {
        var seeds = new TrialSeeds().Edit("- id: dam-host", "- id: «dam-host")
            .Edit("    evidence:\n      - {lines: [5, 7], says: It stands there.}\n", "").Edit("{lines: 1,", "{lines: [1, 5, 7],");
        Assert.Equal("error RG0501: no evidence for 'dam-host'; expected a piece of evidence at least", seeds.Fault());
    }

    [Fact]
    public void Evidence_in_another_file_is_enough()
    {
        var seeds = new TrialSeeds().Edit("    evidence:\n      - {lines: [5, 7], says: It stands there.}\n", "")
            .Edit("evidence:\n  - {relation: pact", "evidence:\n  - {relation: dam-host, lines: [5, 7], says: It stands there.}\n  - {relation: pact");
        Assert.Empty(seeds.Faults());
    }

    [Fact]
    public void What_is_covered_is_read()
    {
        var corpus = new TrialSeeds().Edit("none:\n", "coverage:\n  - {type: TREATY, actors: [AAA, BBB], from: 1992, to: 2013}\nnone:\n").Read().Corpus!;
        var coverage = Assert.Single(corpus.Coverage);
        Assert.Equal(("TREATY", "AAA, BBB", "1992", "2013"), (coverage.Type, string.Join(", ", coverage.Actors), coverage.From.Text, coverage.To.Text));
    }

    [Fact]
    public void What_is_covered_does_not_end_before_it_starts() => Assert.StartsWith(
        "error RG0410: '1991' is before the start",
        FaultOf("none:\n", "coverage:\n  - {type: TREATY, actors: [AAA, BBB], from: 1992, to: «1991}\nnone:\n"), StringComparison.Ordinal);
}
