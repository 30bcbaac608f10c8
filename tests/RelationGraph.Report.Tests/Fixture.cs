using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Testing;

namespace RelationGraph.Report.Tests;

/// <summary>A small invented corpus in which every kind of page has something to show, and names are as nasty as they get.</summary>
internal static class Fixture
{
    public const string Nasty = "</script><img src=x onerror=alert(1)> & \"quotes\" \u2028 | *stars* [link](x)";

    public static Corpus Corpus { get; } = new CorpusBuilder()
        .Document("old-2005", "2005-06-01", 20, 2, 3)
        .Document("new-2013", "2013-09~", 30, 1)
        .State("AAA", "Alland", "Old Alland").State("BBB", "Bêland").State("CCC", Nasty)
        .Organization("PACT", "alliance", "Pact of Both").Organ("A-ARMY", "AAA", "Army of Alland")
        .Project("great-dam", "dam", "Great Dam").Place("high-pass", "border-crossing", "High Pass").Place("mid-town", "city", "Mid Town")
        .Relation("a-b-treaty", "TREATY", "AAA", "BBB", draft => draft.Title("Treaty of friendship").When("2004-10/2042")
            .Status("signed", "2004-10").Status("ratified", "2005-04", "AAA").Word("form", "agreement")
            .Says("old-2005", 5, "The two signed a treaty of friendship.")
            .Says("new-2013", 4, "The treaty was signed a month later.", values: ["when", "2004-11/2042"]))
        .Relation("a-b-aid", "AID", "A-ARMY", "BBB", draft => draft.Title("Help for the border").When("2012").Status("completed")
            .Amount("disbursement", 25_000_000).Says("new-2013", 6, "The army gave help worth 25 million dollars."))
        .Relation("a-b-aid-part", "AID", "AAA", "BBB", draft => draft.Title("Trucks").When("2011").Status("completed")
            .Amount("disbursement", 5_000_000).Link("part-of", "a-b-aid").Says("new-2013", 7, "Of this five million were for trucks."))
        .Relation("a-b-offer", "AID", "AAA", "BBB", draft => draft.Title("Offer of a hospital").When("2013-09").Status("proposed")
            .Amount("pledge", null, min: 1_000_000, max: 3_000_000).Says("new-2013", 8, "Alland put forward a hospital."))
        .Relation("a-b-dispute", "DISPUTE", "AAA", "BBB", draft => draft.Title("Water of the pass").When("1994/..").Words("issue", "water")
            .Says("old-2005", 9, "They quarrel over water.", Assertion.Reported, "the press"))
        .Relation("b-a-closure", "RESTRICTION", "BBB", "AAA", draft => draft.Title("Pass closed").When("2010/").Word("form", "closure").Word("mode", "road")
            .Says("new-2013", 11, "Bêland shut the pass.", Assertion.Alleged, "AAA").Says("new-2013", 12, "It says it did not.", Assertion.Denied, "BBB"))
        .Relation("c-b-nasty", "POSITION", "CCC", "BBB", draft => draft.Title(Nasty).Word("stance", "criticizes").Says("new-2013", 14, Nasty, Assertion.Stated, Nasty))
        .Relation("a-pact", "MEMBER_OF", "AAA", "PACT", draft => draft.Title("Alland in the pact").When("199X/..").Word("form", "full").Says("old-2005", 11, "Alland belongs to the pact."))
        .Relation("b-pact", "MEMBER_OF", "BBB", "PACT", draft => draft.Title("Bêland in the pact").Word("form", "observer").Says("old-2005", 11, "Bêland looks on."))
        .Relation("a-dam", "PARTICIPATES_IN", "AAA", "great-dam", draft => draft.Title("Builds the dam").When("2009?").Word("role", "builder").Says("new-2013", 15, "Alland builds it."))
        .Relation("b-dam", "PARTICIPATES_IN", "BBB", "great-dam", draft => draft.Title("Against the dam").Word("role", "opponent").Says("new-2013", 16, "Bêland is against it."))
        .Relation("leg-1", "TRANSIT", "AAA", "high-pass", draft => draft.Title("To the pass").Word("route", "north-road").Whole("leg", 1).Word("mode", "road").Says("old-2005", 14, "Trucks go to the pass."))
        .Relation("leg-2", "TRANSIT", "high-pass", "BBB", draft => draft.Title("From the pass").Word("route", "north-road").Whole("leg", 2).Word("mode", "road").Says("old-2005", 15, "And on to Bêland."))
        .Relation("town-in-b", "LOCATED_IN", "mid-town", "BBB", draft => draft.Title("Town in Bêland").Says("old-2005", 16, "The town lies in Bêland."))
        .Build();
}
