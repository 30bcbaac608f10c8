using System.Globalization;
using System.Text;

using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Similarity;

namespace RelationGraph.Seeds.Tests;

/// <summary>Balance and likeness as text.</summary>
internal static class SignedPrint
{
    public static string Balance(TieNetwork network)
    {
        var result = BalanceAnalysis.Of(network, new BalanceRequest { Years = (2009, 2013) });
        var text = new StringBuilder();
        text.AppendJoin('\n', network.Recipe()).Append(CultureInfo.InvariantCulture, $"\n\n{Line(result.Measures)}\n");
        foreach (var other in result.Otherwise)
            text.Append(CultureInfo.InvariantCulture, $"{other.Mixed}: {Line(other)}\n");
        text.Append(CultureInfo.InvariantCulture, $"without {result.Subject?.Id}: {Line(result.WithoutSubject!)}\n");
        foreach (var (document, measures) in result.WithoutDocuments)
            text.Append(CultureInfo.InvariantCulture, $"without {document.Id}: {Line(measures)}\n");
        foreach (var camps in result.Camps)
            text.Append(CultureInfo.InvariantCulture, $"camps: {Ids(camps.First)} against {(camps.Second.IsEmpty ? "nobody" : Ids(camps.Second))}\n");
        text.Append(CultureInfo.InvariantCulture, $"undecided: {Ids(result.Undecided)}\n");
        foreach (var tie in result.Measures.Ties.Where(tie => tie.IsMixed))
            text.Append(CultureInfo.InvariantCulture, $"mixed: {Pair(tie.Edge)} +{tie.Cooperation} -{tie.Conflict}\n");
        foreach (var edge in result.Measures.Frustration.FrustratedEdges)
            text.Append(CultureInfo.InvariantCulture, $"against: {Pair(edge)} {result.Measures.Ties[edge].Sign}\n");
        foreach (var (triad, together) in result.Triads.OrderBy(judged => judged.Triad.IsBalanced).Select(judged => (judged.Triad, judged.Together)))
            text.Append(CultureInfo.InvariantCulture, $"triad: {Ids([triad.First, triad.Second, triad.Third])} {triad.Negatives} negative, together {together}\n");
        foreach (var year in result.Years)
            text.Append(CultureInfo.InvariantCulture, $"{year.Year} certain: {Line(year.Certain)}; possible: {Line(year.Possible)}\n");
        return text.ToString();

        string Ids(IEnumerable<int> nodes) => string.Join(' ', nodes.Select(node => network.Nodes[node].Id));
        string Pair(int edge) => Ids([network.Network.Tails[edge], network.Network.Heads[edge]]);
    }

    public static string Similarity(TieNetwork network)
    {
        var result = SimilarityAnalysis.Of(network, new SimilarityRequest());
        var text = new StringBuilder();
        foreach (var pair in result.Pairs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{network.Nodes[pair.First].Id} {network.Nodes[pair.Second].Id}: {Line(pair.Likeness)}");
            text.Append(CultureInfo.InvariantCulture, $"; without {result.Subject?.Id} {(pair.WithoutSubject is { } without ? Line(without) : "none")}");
            text.Append(CultureInfo.InvariantCulture, $"; ties {pair.FirstTies}, {pair.SecondTies}, shared {pair.SharedTies}\n");
        }

        return text.ToString();
    }

    private static string Line(BalanceMeasures measures) => string.Create(
        CultureInfo.InvariantCulture,
        $"+{measures.Positive} -{measures.Negative}, {measures.Census.NoneNegative} {measures.Census.OneNegative} {measures.Census.TwoNegative} {measures.Census.ThreeNegative} triads, index {measures.Frustration.Index} {measures.Frustration.Proof}");

    private static string Line(Likeness like) =>
        $"S {Figure(like.S)} π {Figure(like.Pi)} κ {Figure(like.Kappa)} nominal {Figure(like.NominalPi)} {Figure(like.NominalKappa)}";

    private static string Figure(double? value) => value is { } known ? (Math.Round(known, 6) + 0.0).ToString("0.######", CultureInfo.InvariantCulture) : "undefined";
}
