using System.Collections.Immutable;
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
        var result = CentralityAnalysis.Of(network, new CentralityRequest { Measures = Telling(network) });
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

    /// <summary>What certainly and what possibly holds, and the spread over resolutions: certain; least, median, greatest; possible.</summary>
    public static string Dated(TieNetwork network, int resolutions)
    {
        var result = CentralityAnalysis.Of(network, new CentralityRequest { Measures = Telling(network), Resolutions = resolutions });
        var dated = result.Dated!;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"as of {network.Graph!.Selection.AsOf}: {dated.Certain.Network.Network.EdgeCount} ties certain, {dated.Possible.Network.Network.EdgeCount} possible, {dated.Undetermined} relations in doubt\n");
        foreach (var (scores, spreads) in dated.Possible.Scores.Zip(result.Spreads))
        {
            text.Append('\n').Append(scores.Measure).Append('\n');
            foreach (var node in scores.Order.Take(Top))
            {
                var id = dated.Possible.Network.Nodes[node].Id;
                text.Append(CultureInfo.InvariantCulture, $"  {id} {dated.Certain.Value(scores.Measure, id):G6}; {spreads[node]!.Least:G6}, {spreads[node]!.Median:G6}, {spreads[node]!.Greatest:G6}; {scores.Values[node]:G6}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The degree and betweenness of some nodes by year, certain and possible.</summary>
    public static string Years(TieNetwork network, int first, int last, params string[] nodes)
    {
        var result = CentralityAnalysis.Of(
            network, new CentralityRequest { Measures = [.. new[] { "degree", "betweenness" }.Select(name => CentralityMeasures.Find(name)!)], Years = (first, last) });
        var text = new StringBuilder();
        foreach (var (measure, node) in result.Request.Measures.SelectMany(measure => nodes.Select(node => (measure, node))))
        {
            text.Append(CultureInfo.InvariantCulture, $"{measure} of {node}\n");
            foreach (var year in result.Years)
                text.Append(CultureInfo.InvariantCulture, $"  {year.Year}: {year.Certain.Value(measure, node):G6}; {year.Possible.Value(measure, node):G6}\n");
        }

        return text.ToString();
    }

    /// <summary>The measures that tell different things of the network.</summary>
    private static ImmutableArray<CentralityMeasure> Telling(TieNetwork network) =>
    [
        .. CentralityMeasures.All.Where(measure =>
            (network.Rule.IsDirected || !(measure.Name.StartsWith("in-", StringComparison.Ordinal) || measure.Name.StartsWith("out-", StringComparison.Ordinal)))
            && (network.Rule.Weight != TieWeight.None || !measure.Name.EndsWith("strength", StringComparison.Ordinal))),
    ];

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
