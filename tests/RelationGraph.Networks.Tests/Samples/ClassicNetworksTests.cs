namespace RelationGraph.Networks.Tests.Samples;

public sealed class ClassicNetworksTests
{
    [Fact]
    public void Classic_networks_have_the_nodes_and_edges_of_the_literature()
    {
        Assert.Equal((34, 78), Size(ClassicNetworks.Karate));
        Assert.Equal((15, 20), Size(ClassicNetworks.Florentine));
        Assert.Equal((32, 89), Size(ClassicNetworks.Davis));
        Assert.Equal((77, 254), Size(ClassicNetworks.LesMiserables));
        Assert.Equal(17, ClassicNetworks.KarateWentWithOfficer.Count(went => went));
        Assert.Equal(820, ClassicNetworks.LesMiserables.Weights.ToArray().Sum());
    }

    [Fact]
    public void Hubs_of_classic_networks_have_the_degrees_of_the_literature()
    {
        Assert.Equal(17, Degree(ClassicNetworks.Karate, "33"));
        Assert.Equal(6, Degree(ClassicNetworks.Florentine, "Medici"));
        Assert.Equal(14, Degree(ClassicNetworks.Davis, "E8"));
        Assert.Equal(36, Degree(ClassicNetworks.LesMiserables, "Valjean"));
    }

    private static (int Nodes, int Edges) Size(Network network) => (network.NodeCount, network.EdgeCount);

    private static int Degree(Network network, string id) => network.OutDegree(network.FindNode(id)!.Value);
}
