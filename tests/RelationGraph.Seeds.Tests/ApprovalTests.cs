using RelationGraph.Analysis.Dossiers;
using RelationGraph.Analysis.Tests;
using RelationGraph.Testing;

namespace RelationGraph.Seeds.Tests;

public sealed class ApprovalTests
{
    [Fact]
    public void The_relations_read_as_approved() => Reads("seeds", Print.Relations(Encoded.Corpus.Relations));

    [Fact]
    public void The_contradictions_read_as_approved() => Reads("contradictions", Print.Contradictions(Encoded.Graph));

    [Fact]
    public void The_statistics_read_as_approved() => Reads("statistics", Print.Statistics(Encoded.Graph));

    [Theory]
    [InlineData("TJK", "UZB")]
    [InlineData("TJK", "KGZ")]
    public void The_dossier_reads_as_approved(string first, string second) =>
        Reads($"dossier.{first}.{second}", DossierPrint.Of(new DossierDesk(Encoded.Graph).Between(first, second)));

    private static void Reads(string name, string actual) => Assert.Equal(Approval.Of(name, actual), actual);
}
