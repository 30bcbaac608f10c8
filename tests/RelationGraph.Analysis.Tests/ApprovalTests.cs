using RelationGraph.Analysis.Dossiers;
using RelationGraph.Testing;

namespace RelationGraph.Analysis.Tests;

public sealed class ApprovalTests
{
    [Theory]
    [InlineData("ARD", "BOR")]
    [InlineData("ARD", "GRT")]
    [InlineData("ARD", "PACT")]
    [InlineData("BOR", "big-dam")]
    public void The_dossier_reads_as_approved(string first, string second)
    {
        var actual = DossierPrint.Of(new DossierDesk(Region.Graph).Between(first, second));

        Assert.Equal(Approval.Of($"Dossier.{first}.{second}", actual), actual);
    }
}
