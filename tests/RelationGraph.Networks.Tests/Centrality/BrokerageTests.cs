using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class BrokerageTests
{
    [Theory]
    [InlineData(1, 1, 1, nameof(BrokerageRoles.Coordinator))]
    [InlineData(1, 2, 1, nameof(BrokerageRoles.Itinerant))]
    [InlineData(1, 1, 2, nameof(BrokerageRoles.Representative))]
    [InlineData(2, 1, 1, nameof(BrokerageRoles.Gatekeeper))]
    [InlineData(1, 2, 3, nameof(BrokerageRoles.Liaison))]
    public void Who_stands_between_two_has_the_role_of_the_three_groups(int source, int broker, int target, string role)
    {
        var roles = Roles(Network.Create(isDirected: true, 3, [0, 1], [1, 2]), [source, broker, target]);
        Assert.Equal(new BrokerageRoles(), roles[0]);
        Assert.Equal(new BrokerageRoles(), roles[2]);
        Assert.Equal(1, roles[1].Total);
        Assert.Equal(1L, typeof(BrokerageRoles).GetProperty(role)!.GetValue(roles[1]));
    }

    [Fact]
    public void An_edge_between_the_two_leaves_nothing_to_broker() =>
        Assert.Equal(0, Roles(Network.Create(isDirected: true, 3, [0, 1, 0], [1, 2, 2]), [1, 1, 1])[1].Total);

    [Fact]
    public void The_middle_of_an_undirected_path_stands_between_its_ends_each_way() =>
        Assert.Equal(new BrokerageRoles(0, 0, 1, 1, 0), Roles(Network.Create(isDirected: false, 3, [0, 1], [1, 2]), [1, 1, 2])[1]);

    [Fact]
    public void Counts_are_those_of_all_threes_of_nodes() =>
        Gen.Select(RandomNetworks.Any, Gen.Int[-1, 2].Array[8]).Sample((network, groups) =>
            Assert.Equal(Oracle(network, groups), Roles(network, groups[..network.NodeCount])), iter: 5_000);

    [Fact]
    public void Turned_round_a_representative_is_a_gatekeeper() => Gen.Select(RandomNetworks.Directed, Gen.Int[0, 2].Array[8]).Sample((network, groups) =>
    {
        var (roles, reversed) = (Roles(network, groups[..network.NodeCount]), Roles(network.Reversed(), groups[..network.NodeCount]));
        Assert.Equal(roles, Array.ConvertAll(reversed, role => role with { Representative = role.Gatekeeper, Gatekeeper = role.Representative }));
    });

    [Fact]
    public void Counts_do_not_depend_on_the_order_of_nodes() => Gen.Select(RandomNetworks.Any, Gen.Int[0, 2].Array[8]).Sample((network, groups) =>
    {
        var places = Near.Shuffled(network);
        var (placed, own) = (new int[network.NodeCount], groups[..network.NodeCount]);
        for (var node = 0; node < places.Length; node++)
            placed[places[node]] = own[node];
        var relabelled = Roles(RandomNetworks.Relabelled(network, places), placed);
        Assert.Equal(Roles(network, own), Array.ConvertAll(places, place => relabelled[place]));
    });

    private static BrokerageRoles[] Roles(Network network, int[] groups)
    {
        var roles = new BrokerageRoles[network.NodeCount];
        Brokerage.Roles(network, groups, roles);
        return roles;
    }

    private static BrokerageRoles[] Oracle(Network network, int[] groups)
    {
        var matrix = Dense.Matrix(network);
        var roles = new BrokerageRoles[network.NodeCount];
        for (var a = 0; a < roles.Length; a++)
        {
            for (var b = 0; b < roles.Length; b++)
            {
                for (var c = 0; c < roles.Length; c++)
                {
                    if (a == b || b == c || a == c || matrix[a, b] == 0 || matrix[b, c] == 0 || matrix[a, c] != 0)
                        continue;
                    var old = roles[b];
                    roles[b] = (groups[a] == groups[b], groups[b] == groups[c], groups[a] == groups[c]) switch
                    {
                        (true, true, _) => old with { Coordinator = old.Coordinator + 1 },
                        (true, false, _) => old with { Representative = old.Representative + 1 },
                        (false, true, _) => old with { Gatekeeper = old.Gatekeeper + 1 },
                        (false, false, true) => old with { Itinerant = old.Itinerant + 1 },
                        _ => old with { Liaison = old.Liaison + 1 },
                    };
                }
            }
        }

        return roles;
    }
}
