using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class IdTests
{
    [Fact]
    public void A_relations_id_is_a_slug() => Assert.Equal(
        "error RG0301: 'The Pact' is no id; expected lower-case words joined by hyphens; did you mean the-pact?",
        new TrialSeeds().Edit("id: pact", "id: «The Pact").Edit("relation: pact", "relation: The Pact").Fault());

    [Fact]
    public void A_documents_id_is_a_slug() =>
        Assert.StartsWith("error RG0301: 'Trial' is no id", FaultOf("id: trial", "id: «Trial"), StringComparison.Ordinal);

    [Fact]
    public void A_states_id_is_three_capitals() => Assert.Equal(
        "error RG0302: 'AAAA' is no state's id; expected three capitals",
        new TrialSeeds().Edit("entities:\n", "entities:\n  - {id: «AAAA, label: State, name: Other}\n", "entities.yaml").Fault());

    [Theory]
    [InlineData("Big-Dam")]
    [InlineData("big--dam")]
    [InlineData("-big")]
    [InlineData("big dam")]
    public void Another_entitys_id_is_an_acronym_or_a_slug(string id) => Assert.StartsWith(
        $"error RG0303: '{id}' is no entity's id",
        new TrialSeeds().Edit("entities:\n", $"entities:\n  - {{id: «{id}, label: Project, kind: dam, name: Other}}\n", "entities.yaml").Fault(),
        StringComparison.Ordinal);

    [Fact]
    public void A_second_entity_with_an_id_names_the_other_place() => Assert.Equal(
        "error RG0304: a second entity 'AAA'; expected it only at seeds/entities.yaml:2:10",
        FaultInEntities("  - {id: BBB", "  - {id: «AAA, label: State, name: Again}\n  - {id: BBB"));

    [Fact]
    public void A_second_relation_with_an_id_names_the_other_place()
    {
        var other = Document.Replace("trial", "other", StringComparison.Ordinal).Replace("5891b", "0000b", StringComparison.Ordinal)
            .Replace("- id: dam-host", "- id: dam-host-2", StringComparison.Ordinal).Replace("relation: dam-host", "relation: dam-host-2", StringComparison.Ordinal);
        Assert.Equal(
            "seeds/documents/trial.yaml:14:9: error RG0305: a second relation 'pact'; expected it only at seeds/documents/other.yaml:14:9",
            new TrialSeeds().Put("documents/other.yaml", other).Fault());
    }

    [Fact]
    public void A_second_document_with_an_id_names_the_other_place()
    {
        const string another = """
            document:
              id: trial
              title: Another
              publisher: ngo
              file: another.txt
              sha256: 0000b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03
              lines: 1
              blank: 1
              date: 2013
              dateBasis: stated
            """;
        Assert.Equal(
            "seeds/documents/trial.yaml:2:7: error RG0306: a second document 'trial'; expected it only at seeds/documents/another.yaml:2:7",
            new TrialSeeds().Put("documents/another.yaml", another).Fault());
    }

    [Fact]
    public void A_name_that_two_entities_share_is_doubted() => Assert.Equal(
        "warning RG0307: 'alphaland' names two entities; expected one that AAA does not have",
        FaultInEntities("name: Big Dam", "name: Big Dam, aliases: [«alphaland]"));

    [Fact]
    public void An_entity_that_nothing_mentions_is_doubted()
    {
        var seeds = new TrialSeeds().Edit("entities:\n", "entities:\n  - {id: CCC, label: State, name: Gammaland}\n", "entities.yaml");
        Assert.Equal(
            "seeds/entities.yaml:2:10: warning RG0308: nothing mentions 'CCC'; expected a relation that does, or no such entity",
            Assert.Single(seeds.Read().Diagnostics).ToString());
    }

    [Fact]
    public void A_state_is_a_state_unless_it_says_otherwise() =>
        Assert.Equal("state", new TrialSeeds().Read().Corpus!.Node("AAA").Kind);

    [Fact]
    public void Another_entity_says_its_kind() => Assert.Equal(
        "error RG0109: the key 'kind' is missing", FaultInEntities("{id: big-dam, label: Project, kind: dam,", "«{id: big-dam, label: Project,"));

    [Fact]
    public void A_text_that_is_encoded_twice_is_refused()
    {
        var other = Document[..Document.IndexOf("none:", StringComparison.Ordinal)].Replace("id: trial", "id: other", StringComparison.Ordinal)
            .Replace("blank: [2, 4, 6, 8]", "blank: 1-9", StringComparison.Ordinal);
        Assert.Equal(
            "seeds/documents/trial.yaml:5:9: error RG0309: the text 'trial.txt' is encoded twice; expected it only at seeds/documents/other.yaml:5:9",
            new TrialSeeds().Put("documents/other.yaml", other).Fault());
    }
}
