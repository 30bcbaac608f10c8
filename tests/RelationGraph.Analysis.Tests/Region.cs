using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

/// <summary>An invented region in which everything happens once: two neighbours, a power with a command, a bank, a dam.</summary>
internal static class Region
{
    public static readonly Selection Folded = new() { Organs = Organs.WithState };

    public static Corpus Corpus { get; } = Build();

    public static SelectedGraph Graph { get; } = Corpus.Select(Folded);

    private static Corpus Build() => new CorpusBuilder()
        .Document("old", "1999-06", 40, 1, 2)
        .Document("new", "2010-03-15")
        .State("ARD", "Ardia", "Republic of Ardia").State("BOR", "Borland").State("GRT", "Great Power", "The Power").State("DIS", "Distantia")
        .Organization("PACT", "alliance", "Northern Pact").Organization("BANK", name: "River Bank")
        .Project("big-dam", "dam", "Big Dam").Project("old-base", "base", "Old Base").Place("gate", "border-crossing", "Stone Gate")
        .Organ("GRT-CMD", "GRT", "Northern Command").Organ("ARD-MOD", "ARD", "Defence Ministry of Ardia")
        .Relation("ard-bor-border", "BORDERS", "ARD", "BOR", r => r.Says("old", 3, "They touch."))
        .Relation("ard-bor-friendship", "TREATY", "ARD", "BOR", r => r.Title("Friendship treaty").When("1993-05-25").Word("form", "treaty")
            .Status("signed", "1993-05-25").Status("ratified", "1994", "ARD").Says("old", 4, "Both signed a treaty of friendship."))
        .Relation("ard-bor-prolonged", "TREATY", "ARD", "BOR", r => r.Title("Prolongation").When("2003").Word("form", "protocol")
            .Status("signed").Link("prolongs", "ard-bor-friendship").Says("new", 5, "They prolonged the treaty."))
        .Relation("ard-pact", "MEMBER_OF", "ARD", "PACT", r => r.When("1994/..").Word("form", "full").Says("new", 6, "Ardia belongs to the pact."))
        .Relation("bor-pact", "MEMBER_OF", "BOR", "PACT", r => r.When("1996/..").Word("form", "observer").Says("new", 6, "Borland watches."))
        .Relation("ard-bank", "MEMBER_OF", "ARD", "BANK", r => r.Word("form", "full").Says("old", 7, "Ardia is in the bank."))
        .Relation("bor-bank", "MEMBER_OF", "BOR", "BANK", r => r.Word("form", "full").Status("proposed", "2009").Says("new", 7, "Borland asks to join."))
        .Relation("ard-dam", "PARTICIPATES_IN", "ARD", "big-dam", r => r.Word("role", "host").When("1990/").Says("new", 8, "Ardia builds the dam."))
        .Relation("bor-dam", "PARTICIPATES_IN", "BOR", "big-dam", r => r.Word("role", "opponent").When("2008/..").Says("new", 9, "Borland is against it."))
        .Relation("dam-ard", "LOCATED_IN", "big-dam", "ARD", r => r.Says("new", 8, "It stands in Ardia."))
        .Relation("gate-bor", "LOCATED_IN", "gate", "BOR", r => r.Says("new", 10, "The gate is on Borland's side."))
        .Relation("base-ard", "LOCATED_IN", "old-base", "ARD", r => r.Says("old", 11, "The base lies in Ardia."))
        .Relation("cmd-base", "SECURITY", "GRT-CMD", "old-base", r => r.Word("form", "basing").When("1992/..").Whole("troops", 5000)
            .Says("old", 11, "The command keeps troops at the base."))
        .Relation("cmd-mod", "SECURITY", "GRT-CMD", "ARD-MOD", r => r.Word("form", "training").When("2001/2004").Says("new", 12, "It trained officers."))
        .Relation("water", "DISPUTE", "ARD", "BOR", r => r.Words("issue", "water").When("2005/..").Says("new", 13, "They quarrel over water."))
        .Relation("frontier", "DISPUTE", "ARD", "BOR", r => r.Words("issue", "border").When("1992/2002").Status("active", "1992")
            .Status("settled", "2002").Says("new", 14, "They settled the border."))
        .Relation("gas-cut", "RESTRICTION", "BOR", "ARD", r => r.Word("form", "supply-cut").Word("mode", "pipeline").When("2009-01/2009-02")
            .Says("new", 15, "Borland cut the gas.", values: ["when", "2009-02"]).Says("new", 16, "The cut began in January."))
        .Relation("gate-shut", "RESTRICTION", "BOR", "gate", r => r.Word("form", "closure").Word("mode", "road").When("2009-11/..")
            .Words("affects", "ARD").Says("new", 17, "Borland shut the gate.").Says("new", 18, "It did not.", Assertion.Denied, "BOR"))
        .Relation("leg-1", "TRANSIT", "BOR", "gate", r => r.Word("route", "south-road").Whole("leg", 1).Word("mode", "road").When("2002/..")
            .Says("new", 19, "The road leads to the gate."))
        .Relation("leg-2", "TRANSIT", "gate", "ARD", r => r.Word("route", "south-road").Whole("leg", 2).Word("mode", "road").Word("cargo", "grain")
            .When("2002/..").Says("new", 19, "And on into Ardia."))
        .Relation("aid-total", "AID", "GRT", "ARD", r => r.When("2005").Word("form", "grant").Amount("disbursement", 10_000_000)
            .Says("new", 20, "Ten million were paid."))
        .Relation("aid-part", "AID", "GRT-CMD", "ARD", r => r.When("2005").Word("form", "equipment").Amount("disbursement", 4_000_000)
            .Link("part-of", "aid-total").Says("new", 21, "Four of them for equipment."))
        .Relation("aid-2006", "AID", "GRT", "ARD", r => r.When("2006").Word("form", "grant").Amount("disbursement", 5_000_000, about: true)
            .Says("new", 22, "About five million followed."))
        .Relation("aid-asked", "AID", "GRT", "ARD", r => r.When("2007").Word("form", "grant").Amount("request", 7_000_000).Status("proposed", "2006")
            .Says("new", 23, "Seven million were asked for."))
        .Relation("arms", "SECURITY", "GRT", "ARD", r => r.Word("form", "arms").When("2008").Says("new", 24, "Arms came, says Borland.", Assertion.Alleged, "BOR"))
        .Relation("bor-on-ard", "POSITION", "BOR", "ARD", r => r.Word("stance", "criticizes").When("2008-04").Says("new", 25, "Borland complains."))
        .Covers("TRADE", "1992", "2009", "ARD", "BOR")
        .Build();
}
