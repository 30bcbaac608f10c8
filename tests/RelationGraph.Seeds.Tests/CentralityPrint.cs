using System.Globalization;
using System.Text;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Networks;
using RelationGraph.Networks.Centrality;

namespace RelationGraph.Seeds.Tests;

/// <summary>Rankings as text: rank, node, value, rank without the subject, ranks without one document.</summary>
internal static class CentralityPrint
{
    private const int Top = 8;

    public static string Of(TieNetwork network)
    {
        var result = CentralityAnalysis.Of(network, new CentralityRequest { Measures = CentralityMeasures.All });
        var text = new StringBuilder();
        text.AppendJoin('\n', network.Recipe()).Append("\nsubject: ").Append(result.Subject?.Id ?? "none")
            .Append("\nhubs: ").AppendJoin(", ", result.Hubs.Select(hub => hub.Node.Id)).Append('\n');
        foreach (var scores in result.Whole.Scores)
        {
            text.Append('\n').Append(scores.Measure).Append('\n');
            foreach (var node in scores.Order.Take(Top))
                text.Append(CultureInfo.InvariantCulture, $"  {Line(result, scores, node)}\n");
        }

        return text.ToString();
    }

    private static string Line(CentralityResult result, MeasureScores scores, int node)
    {
        var (measure, id, rank) = (scores.Measure, result.Whole.Network.Nodes[node].Id, scores.Ranks[node]!.Value);
        var stability = RankStability.Of(measure, id, rank, result.WithoutDocuments)!;
        var then = stability.MovedBy is null ? "firm" : $"{stability.Best}–{stability.Worst}, {stability.RankThen?.ToString(CultureInfo.InvariantCulture) ?? "none"} without {stability.MovedBy}";
        var roles = scores.Roles.IsEmpty ? "" : $" {Roles(scores.Roles[node])}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rank}. {id} {scores.Values[node]:G7}{roles}; without the subject {result.WithoutSubject?.Rank(measure, id)}. {result.WithoutSubject?.Value(measure, id):G7}; {then}");
    }

    private static string Roles(BrokerageRoles roles) => string.Create(
        CultureInfo.InvariantCulture,
        $"(coordinator {roles.Coordinator}, consultant {roles.Itinerant}, representative {roles.Representative}, gatekeeper {roles.Gatekeeper}, liaison {roles.Liaison})");
}
