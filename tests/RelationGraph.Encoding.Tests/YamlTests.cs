using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class YamlTests
{
    [Fact]
    public void What_does_not_parse_is_found_at_its_place()
    {
        var fault = new TrialSeeds().Edit("title: A pact", "title: A: pact").Fault();
        Assert.StartsWith("seeds/documents/trial.yaml:18:", fault, StringComparison.Ordinal);
        Assert.Contains("error RG0101: not YAML: ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_parse_does_not_hide_faults_of_others()
    {
        var faults = new TrialSeeds().Put("documents/broken.yaml", "a: [").Edit("TREATY", "TREATTY").Faults();
        Assert.Contains(faults, fault => fault.StartsWith("seeds/documents/broken.yaml:", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("TREATTY", StringComparison.Ordinal));
        Assert.Equal(2, faults.Length);
    }

    [Fact]
    public void Entities_that_do_not_parse_make_no_entity_unknown() =>
        Assert.StartsWith("seeds/entities.yaml:", Assert.Single(new TrialSeeds().Put("entities.yaml", "a: [").Faults()), StringComparison.Ordinal);

    [Fact]
    public void An_entity_with_a_fault_is_not_unknown_too() => Assert.StartsWith(
        "error RG0210: ", FaultInEntities("kind: dam", "kind: «dams"), StringComparison.Ordinal);

    [Fact]
    public void A_document_that_does_not_parse_makes_no_relation_unknown()
    {
        var faults = new TrialSeeds().Put("documents/broken.yaml", "a: [").Edit("relation: dam-host", "relation: elsewhere").Faults();
        Assert.StartsWith("seeds/documents/broken.yaml:", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_in_the_indentation_is_refused_once_a_file() => Assert.Equal(
        "error RG0102: a tab in the indentation (and 1 more); expected spaces",
        new TrialSeeds().Put("documents/trial.yaml", "document:\n«\tid: trial\n \ttitle: x\n\n\t\n").Fault());

    [Fact]
    public void A_tab_within_a_line_is_white_space() =>
        Assert.Empty(new TrialSeeds().Edit("title: A pact", "title:\tA pact\t# so called").Faults());

    [Fact]
    public void A_key_that_stands_twice_names_the_other_place() => Assert.Equal(
        "error RG0107: the key 'title' stands twice; expected it only at seeds/documents/trial.yaml:18:5",
        FaultOf("title: A pact", "title: A pact\n    «title: Another"));

    [Fact]
    public void Keys_that_stand_twice_are_found_in_long_mappings_too()
    {
        var codes = string.Join(", ", Enumerable.Range(0, 20).Select(number => $"c{number}: x"));
        Assert.StartsWith("error RG0107: the key 'c3' stands twice", FaultInEntities("codes: {iso2: AA}", $"codes: {{{codes}, «c3: y}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_names_the_nearest() => Assert.EndsWith(
        "did you mean title?", new TrialSeeds().Edit("title: A pact", "title: A pact\n    «titel: A pact").Fault(), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: A pact", "title: «[A pact]", "error RG0110: found a list; expected a text")]
    [InlineData("properties: {role: host}", "properties: «[role]", "error RG0110: found a list; expected a mapping")]
    [InlineData("{lines: 1, reason: boilerplate}", "«1", "error RG0110: found a text; expected a mapping")]
    [InlineData("status: active", "status: «{is: active}", "error RG0110: found a mapping; expected a status or a list of entries")]
    [InlineData("title: A pact", "title: «", "error RG0111: 'title' says nothing; expected a text, or no such key")]
    [InlineData("says: They made it.", "says: «' '", "error RG0111: 'says' says nothing; expected a text, or no such key")]
    public void Another_kind_of_node_is_refused(string old, string now, string fault)
    {
        // A property that is lost with its list is missed too.
        var faults = new TrialSeeds().Edit(old, now.Replace("«", "", StringComparison.Ordinal)).Faults();
        Assert.EndsWith(fault, faults[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_root_that_is_no_mapping_is_refused() => Assert.Equal(
        "error RG0110: found a list; expected a mapping", new TrialSeeds().Put("documents/other.yaml", "«- a").Fault());

    [Fact]
    public void A_key_that_is_no_text_is_refused() => Assert.Equal(
        "error RG0110: found a list; expected a text as the key", FaultInEntities("codes: {iso2: AA}", "codes: {? «[a, b] : c}"));

    [Fact]
    public void Aliases_that_would_explode_expand_to_nothing()
    {
        var bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 40)
            .Select(level => $"{(char)('a' + (level % 26))}{level}: &b{level} [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"));
        var faults = new TrialSeeds().Put("documents/bomb.yaml", bomb).Faults();
        Assert.Contains("seeds/documents/bomb.yaml:1:4: error RG0103: anchor &a (and 400 more); expected the value itself: anchors, aliases and tags are not read", faults);
    }

    [Theory]
    [InlineData("title: &t A pact", "anchor &t")]
    [InlineData("title: !!str A pact", "tag tag:yaml.org,2002:str")]
    public void Anchors_and_tags_are_refused(string now, string found) =>
        Assert.Contains($"error RG0103: {found}; expected the value itself", Assert.Single(new TrialSeeds().Edit("title: A pact", now).Faults()), StringComparison.Ordinal);

    [Fact]
    public void What_is_nested_too_deep_is_refused()
    {
        var fault = new TrialSeeds().Put("documents/deep.yaml", new string('[', 100_000)).Fault();
        Assert.Equal("seeds/documents/deep.yaml:1:33: error RG0104: nested 33 levels deep; expected at most 32", fault);
    }

    [Fact]
    public void A_second_document_in_a_file_is_refused() =>
        Assert.Contains("error RG0105: a second YAML document", new TrialSeeds().Put("entities.yaml", Entities + "---\nentities: []\n").Fault(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void An_empty_file_is_refused(string text) =>
        Assert.Equal("seeds/documents/none.yaml:1:1: error RG0106: the file is empty", new TrialSeeds().Put("documents/none.yaml", text).Fault());

    [Fact]
    public void Markup_stays_text()
    {
        var corpus = new TrialSeeds().Edit("title: A pact", "title: '<script>alert(\"&\")</script>'").Read().Corpus!;
        Assert.Equal("<script>alert(\"&\")</script>", corpus.FindRelation("pact")!.Title);
    }

    [Fact]
    public void Words_that_other_readers_take_for_truth_values_stay_text()
    {
        var corpus = new TrialSeeds().Edit("codes: {iso2: AA}", "codes: {iso2: NO, cow: 007}", "entities.yaml").Read().Corpus!;
        Assert.Equal(["007", "NO"], corpus.Node("AAA").Codes.Values);
    }
}
