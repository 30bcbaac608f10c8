using RelationGraph.Model.Vocabulary;

using static RelationGraph.Encoding.Tests.TrialSeeds;

namespace RelationGraph.Encoding.Tests;

public sealed class OntologyTests
{
    private const string LeaseYears = "leaseYears: {type: whole, unit: years,";

    [Fact]
    public void The_ontology_has_no_fault()
    {
        var ontology = new TrialSeeds().Read().Ontology!;
        var treaty = ontology.RelationType("TREATY")!;
        Assert.True(treaty is { IsSymmetric: true, DefaultSign: 1, TakesMoney: true, CountsAsTie: true });
        Assert.Equal([NodeLabel.State, NodeLabel.Organization], treaty.From);
        Assert.Equal(new PropertyType { Name = "leaseYears", Description = "Term of a lease.", Kind = PropertyKind.Whole, Unit = "years", Values = treaty.Property("leaseYears")!.Values }, treaty.Property("leaseYears"));
        Assert.False(ontology.RelationType("POSITION")!.CountsAsTie);
        Assert.Equal(-1, ontology.RelationType("PARTICIPATES_IN")!.SignBy["role"]["opponent"]);
        Assert.Equal(["turnover", "partner"], ontology.RelationType("TRADE")!.SymmetricBy["flow"]);
        Assert.True(ontology.RelationType("DISPUTE")!.Property("issue")!.IsRequired);
        Assert.True(ontology.Status("ended") is { IsEstablished: true, IsOver: true });
        Assert.False(ontology.Status("proposed")!.IsEstablished);
        Assert.Contains(new Term("USD", ""), ontology.Words("currency"));
        Assert.Equal("state", ontology.Kinds(NodeLabel.State)[0].Name);
    }

    [Theory]
    [InlineData("version: 1", "version: «2", "error RG0601: version 2 of the ontology; expected 1")]
    [InlineData(LeaseYears, "amount: {type: whole, unit: years,", "error RG0603: the property name 'amount' is taken; expected another name")]
    [InlineData(LeaseYears, "LeaseYears: {type: whole, unit: years,", "error RG0608: 'LeaseYears' is no name; expected a word in camelCase")]
    [InlineData(LeaseYears, "leaseYears: {type: «hole, unit: years,", "error RG0604: unknown kind of property 'hole'; expected one of text, word, words, whole, number, slug, node, nodes; did you mean whole?")]
    [InlineData(LeaseYears, "leaseYears: {type: text, unit: «years,", "error RG0605: unit for what is no number")]
    [InlineData(LeaseYears, "leaseYears: {type: whole, values: «[a],", "error RG0605: values for what takes no word")]
    [InlineData(LeaseYears, "leaseYears: «{type: word,", "error RG0605: no values; expected a list of the words allowed")]
    [InlineData(LeaseYears, "leaseYears: «{type: whole, min: 9, max: 8,", "error RG0407: min is more than max")]
    [InlineData(LeaseYears, "leaseYears: {type: whole, min: «two,", "error RG0405: 'two' is no number; expected a number")]
    [InlineData("signBy: {role: ", "signBy: {roll: ", "error RG0606: a rule for 'roll'; expected a property of the type that takes one word; did you mean role?")]
    [InlineData("{opponent: -1", "{«opponnt: -1", "error RG0606: a rule for 'opponnt'; expected one of host, owner,")]
    [InlineData("symmetricBy: {flow: [turnover", "symmetricBy: {flow: [«turnovr", "error RG0606: a rule for 'turnovr'; expected one of exports, turnover,")]
    [InlineData("{opponent: -1", "{opponent: «-2", "error RG0412: '-2' is no sign; expected 1, 0 or -1")]
    [InlineData("  Place:\n", "  Palace:\n", "error RG0202: unknown label 'Palace'; expected one of State, Organization, Project, Place; did you mean Place?")]
    [InlineData("  Place:\n", "  Palace:\n", "error RG0609: the label Place is missing")]
    [InlineData("    alleged: Some", "    «claimed: Some", "error RG0215: unknown assertion 'claimed'; expected stated, reported, alleged and denied")]
    [InlineData("  currency: [", "  currencies: [", "error RG0607: the vocabulary 'currency' is missing")]
    [InlineData("  BORDERS:", "  BORDER:", "error RG0602: the type BORDERS is missing")]
    [InlineData("  BORDERS:", "  Borders:", "error RG0608: 'Borders' is no name; expected capitals joined by underscores")]
    public void A_fault_in_the_ontology_is_found(string old, string now, string fault)
    {
        var faults = new TrialSeeds().Edit(old, now.Replace("«", "", StringComparison.Ordinal), "ontology.yaml").Faults();
        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
        Assert.All(faults, found => Assert.StartsWith("seeds/ontology.yaml:", found, StringComparison.Ordinal));
        if (now.Contains('«', StringComparison.Ordinal) && faults.Length == 1)
            Assert.Contains(fault, FaultInOntology(old, now), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_type_that_analyses_know_must_be_there()
    {
        var names = typeof(RelationTypeNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        Assert.Contains("TREATY", names);
        Assert.All(names, name => Assert.Contains(
            new TrialSeeds().Edit($"\n  {name}:", "\n  OTHER:", "ontology.yaml").Faults(),
            fault => fault.EndsWith($"error RG0602: the type {name} is missing", StringComparison.Ordinal)));
    }
}
