using CsCheck;

using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Tests.Samples;

namespace RelationGraph.Networks.Tests.Centrality;

public sealed class StructuralHolesTests
{
    [Fact]
    public void A_node_of_two_contacts_is_free_where_they_do_not_meet_and_bound_where_they_do()
    {
        var path = Network.Create(isDirected: false, 3, [0, 1], [1, 2]);
        Near.Equal([1, 0.5, 1], Constraints(path));
        Near.Equal([1, 2, 1], Sizes(path));
        // In a triangle half of all is put in each, and half of that comes back by the other: 2 (1/2 + 1/4)².
        var triangle = Network.Create(isDirected: false, 3, [0, 1, 2], [1, 2, 0]);
        Near.Equal([1.125, 1.125, 1.125], Constraints(triangle));
        Near.Equal([1, 1, 1], Sizes(triangle));
        Near.Equal([0.5, 0.5, 0.5], Efficiencies(triangle));
    }

    [Fact]
    public void Nobody_without_contacts_has_a_value()
    {
        var network = Network.Create(isDirected: false, 4, [0, 1, 2], [0, 2, 1], [1, 0, 0]);
        double[] undefined = [double.NaN, double.NaN, double.NaN, double.NaN];
        Near.Equal(undefined, Constraints(network));
        Near.Equal(undefined, Sizes(network));
        Near.Equal(undefined, Efficiencies(network));
    }

    [Fact]
    public void Measures_are_burts_formulas() => RandomNetworks.Any.Sample(network =>
    {
        var (constraints, sizes) = Oracle(network);
        Near.Equal(constraints, Constraints(network));
        Near.Equal(sizes, Sizes(network));
    }, iter: 3_000);

    [Fact]
    public void Measures_do_not_depend_on_the_order_of_nodes_or_the_unit_of_weights() => RandomNetworks.Any.Sample(network =>
    {
        var places = Near.Shuffled(network);
        var relabelled = RandomNetworks.Relabelled(network, places);
        Near.EqualRelabelled(Constraints(network), Constraints(relabelled), places);
        Near.EqualRelabelled(Sizes(network), Sizes(relabelled), places);
        var heavier = network.WithWeights([.. Enumerable.Range(0, network.EdgeCount).Select(edge => 3 * network.Weight(edge))]);
        Near.Equal(Constraints(network), Constraints(heavier));
        Near.Equal(Efficiencies(network), Efficiencies(heavier));
    });

    [Fact]
    public void In_a_simple_network_the_effective_size_is_borgattis() => RandomNetworks.Of(isDirected: false, isWeighted: false).Sample(network =>
    {
        var simple = network.Merged(MergeRule.Least).Network;
        var matrix = Dense.Matrix(simple);
        var expected = new double[simple.NodeCount];
        for (var node = 0; node < expected.Length; node++)
        {
            var contacts = simple.Neighbours(node).ToArray();
            expected[node] = contacts.Length == 0
                ? double.NaN : contacts.Length - (contacts.Sum(one => contacts.Sum(other => matrix[one, other])) / contacts.Length);
        }

        Near.Equal(expected, Sizes(simple));
    });

    [Fact]
    public void Classic_networks_have_the_constraints_of_the_literature()
    {
        Near.HasValues(ClassicNetworks.Karate, Constraints(ClassicNetworks.Karate), 4, ("0", 0.1554), ("33", 0.1564), ("2", 0.1852));
        Near.HasValues(ClassicNetworks.Florentine, Constraints(ClassicNetworks.Florentine), 4, ("Medici", 0.2099), ("Guadagni", 0.25), ("Albizzi", 0.3333));
        Near.HasValues(ClassicNetworks.Davis, Constraints(ClassicNetworks.Davis), 4, ("E8", 0.0714), ("E9", 0.0833), ("E7", 0.1));
        var unweighted = ClassicNetworks.LesMiserables.WithWeights([]);
        Near.HasValues(unweighted, Constraints(unweighted), 4, ("Valjean", 0.0706), ("Marius", 0.1288), ("Gavroche", 0.129));
    }

    private static double[] Constraints(Network network)
    {
        var constraints = new double[network.NodeCount];
        StructuralHoles.Constraint(network, constraints);
        return constraints;
    }

    private static double[] Sizes(Network network)
    {
        var sizes = new double[network.NodeCount];
        StructuralHoles.EffectiveSize(network, sizes);
        return sizes;
    }

    private static double[] Efficiencies(Network network)
    {
        var efficiencies = new double[network.NodeCount];
        StructuralHoles.Efficiency(network, efficiencies);
        return efficiencies;
    }

    private static (double[] Constraints, double[] Sizes) Oracle(Network network)
    {
        var (size, matrix) = (network.NodeCount, Dense.Matrix(network));
        var all = Enumerable.Range(0, size).ToArray();
        double Tie(int i, int j) => i == j ? 0 : matrix[i, j] + matrix[j, i];
        double Share(int i, int j) => Tie(i, j) / all.Sum(k => Tie(i, k));
        double Beside(int j, int q) => Tie(j, q) / all.Max(k => Tie(j, k));
        var (constraints, sizes) = (new double[size], new double[size]);
        foreach (var i in all)
        {
            var contacts = all.Where(j => Tie(i, j) > 0).ToArray();
            constraints[i] = contacts.Length == 0 ? double.NaN : contacts.Sum(j =>
                Math.Pow(Share(i, j) + contacts.Where(q => q != j).Sum(q => Share(i, q) * Share(q, j)), 2));
            sizes[i] = contacts.Length == 0 ? double.NaN : contacts.Sum(j => 1 - contacts.Where(q => q != j).Sum(q => Share(i, q) * Beside(j, q)));
        }

        return (constraints, sizes);
    }
}
