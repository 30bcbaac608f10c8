using Google.OrTools.Sat;

using RelationGraph.Networks.Balance;

namespace RelationGraph.Networks.Tests.Balance;

/// <summary>The frustration index beside that of OR-Tools' CP-SAT, which shares nothing with it.</summary>
public sealed class FrustrationSolverTests
{
    [Theory]
    [InlineData(12, 100, 20)]
    [InlineData(16, 60, 40)]
    [InlineData(24, 30, 30)]
    [InlineData(32, 15, 30)]
    [InlineData(40, 10, 20)]
    [InlineData(40, 14, 20)]
    public void A_solver_of_another_make_finds_the_same_index(int nodes, int density, int networks)
    {
        for (var seed = 1UL; seed <= (ulong)networks; seed++)
        {
            var (network, signs) = FrustrationTests.Dense(nodes, seed, density);
            // From one start, so that most of the work is the proof's.
            var result = Frustration.Index(network, signs, new FrustrationOptions { Starts = 1 });
            Assert.Equal(ProofStatus.Exact, result.Proof);
            Assert.Equal(Solved(network, signs), result.Index);
        }
    }

    /// <summary>Minimises the edges that are frustrated, as each is where its sign and the camps of its ends say so.</summary>
    private static double Solved(Network network, int[] signs)
    {
        var model = new CpModel();
        BoolVar[] camps = [.. Enumerable.Range(0, network.NodeCount).Select(node => model.NewBoolVar($"camp{node}"))];
        var frustrated = new List<BoolVar>();
        for (var edge = 0; edge < network.EdgeCount; edge++)
        {
            var (one, other, cost) = (camps[network.Tails[edge]], camps[network.Heads[edge]], model.NewBoolVar($"edge{edge}"));
            frustrated.Add(cost);
            var opposed = signs[edge] > 0 ? other : other.Not();
            model.AddBoolOr([cost, one.Not(), opposed]);
            model.AddBoolOr([cost, one, opposed.Not()]);
        }

        // Both camps may change their names.
        model.Add(camps[0] == 0);
        model.Minimize(LinearExpr.Sum(frustrated));
        var solver = new CpSolver { StringParameters = "num_workers:1 linearization_level:2" };
        Assert.Equal(CpSolverStatus.Optimal, solver.Solve(model));
        return solver.ObjectiveValue;
    }
}
