using System.Globalization;

using RelationGraph.Analysis.Centrality;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>What rankings hang on: whom the documents are about, hubs, and each single document.</summary>
internal sealed class CentralityCaveats(CentralityResult result, Site? site)
{
    private readonly NetworkTelling tell = new(result.Whole.Network, site);

    public IEnumerable<Phrase> All() => new[] { Subject(), Hubs(), HubsLeftOut(), Documents() }.Concat(result.Request.NotMeasured.Select(why => (Phrase)$"Not measured: {why}.")).Where(line => !line.IsEmpty);

    private Phrase Subject()
    {
        var graph = result.Whole.Network.Graph;
        if (!result.Request.LeavesSubjectOut)
            return "No ranking without a subject was asked for.";
        if (result.Subject is not { } subject)
            return graph is null ? "A file does not say whom it is about, so that no ranking leaves a subject out."
                : "No node is touched by more than half of the relations, so that there is no subject whose standing would be mere construction.";
        var name = (Phrase)tell.Named(subject);
        if (graph is null)
            return (Phrase)"Each ranking stands beside one without " + name + ", as asked for.";
        var share = graph.TiesOf(subject.Id).Count() / (double)Math.Max(1, graph.Ties.Length);
        var touched = string.Create(CultureInfo.InvariantCulture, $"{share:0 %} of the relations touch ");
        return 2 * share > 1
            ? (Phrase)touched + name + ": the documents are about it, and a corpus about one node makes that node central by construction. Each ranking therefore stands beside one without it."
            : (Phrase)touched + name + "; each ranking stands beside one without it, as asked for.";
    }

    private Phrase Hubs()
    {
        if (!result.Hubs.IsEmpty)
        {
            return (Phrase)"In the network: " + Named(result.Hubs)
                + ". What more than half are tied to puts almost all two steps apart; to see the network without it, leave it out (--without-node).";
        }

        return result.Whole.Network.Graph is null
            ? "No node is tied to more than half of the others, so that none by itself puts almost all two steps apart."
            : "No body is tied to more than half of the states, so that none by itself puts almost all two steps apart.";
    }

    private Phrase HubsLeftOut() => result.HubsLeftOut.IsEmpty ? Phrase.Empty
        : (Phrase)"Left out, as asked for: " + Named(result.HubsLeftOut) + ", which would put almost all two steps apart.";

    private Phrase Named(IEnumerable<Hub> hubs) => Phrase.Join(", ", hubs.Select(hub => (Phrase)tell.Named(hub.Node)
        + string.Create(CultureInfo.InvariantCulture, $" (tied to {hub.Tied} of {hub.Among}{(result.Whole.Network.Graph is null ? "" : " states")})")));

    private Phrase Documents()
    {
        if (result.WithoutDocuments.IsEmpty)
        {
            return result.Whole.Network.Graph is not { } graph ? "A file has no documents that could be left out."
                : graph.Ties.IsEmpty ? Phrase.Empty
                : "All comes from one document, so that there is none to leave out.";
        }

        return $"Every rank was taken again without each of the {result.WithoutDocuments.Length} documents; beside each ranking stands what becomes of it.";
    }
}
