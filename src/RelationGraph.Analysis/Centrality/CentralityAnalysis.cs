using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Time;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Centrality;

/// <summary>Measures how nodes stand in a network, with and without its subject, without each document, and where dates are uncertain.</summary>
public sealed class CentralityAnalysis
{
    private readonly TieNetwork network;
    private readonly CentralityRequest request;
    private readonly SelectedGraph? graph;
    private readonly NetworkNode? subject;
    private readonly ImmutableArray<string> documents;
    private readonly WorkShares work;

    private CentralityAnalysis(TieNetwork network, CentralityRequest request, Execution execution)
    {
        (this.network, this.request, graph) = (network, request, network.Graph);
        subject = FindSubject();
        documents = graph is { Documents: { Length: > 1 } several } ? [.. several.Select(document => document.Id)] : [];
        var dated = graph?.Selection.AsOf is null ? 0 : 2 + request.Resolutions;
        var years = request.Years is { } span ? 2 * (span.Last - span.First + 1) : 0;
        work = new WorkShares(execution, request.Measures.Length * (1 + (subject is null ? 0 : 1) + documents.Length + dated + years));
    }

    /// <summary>Measures a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="execution">How it runs.</param>
    /// <returns>The measures. Every part is measured as a report of its own selection would be, but for <see cref="CentralityResult.Dated"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The network has no answer for a measure, no attribute of the grouping's name, no node of the subject's id, no dates for a series or resolutions, or a damping or a share of α is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static CentralityResult Of(TieNetwork network, CentralityRequest request, Execution execution = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        Check(network, request);
        return new CentralityAnalysis(network, request, execution).Run();
    }

    private static void Check(TieNetwork network, CentralityRequest request)
    {
        if (request.Measures.Any(measure => measure.ReadsGroups) && network.Groups(request.Grouping) is null)
            throw new ArgumentException($"nodes have no attribute '{request.Grouping}'", nameof(request));
        if (request.Measures.Select(measure => CentralityMeasures.WhyNot(measure, network, request.Engine)).FirstOrDefault(why => why is not null) is { } why)
            throw new ArgumentException(why, nameof(request));
        if (request is { LeavesSubjectOut: true, Subject: { } subject } && network.Network.FindNode(subject) is null)
            throw new ArgumentException($"no node '{subject}' is in the network", nameof(request));
        if (request.Years is { } years && (network.Graph is null || years.First > years.Last || years.First < 1 || years.Last > 9999))
            throw new ArgumentException("a series goes from one year to the same or a later one, over dated relations", nameof(request));
        if (!(request.Damping >= 0 && request.Damping < 1 && request.KatzShare > 0 && request.KatzShare < 1))
            throw new ArgumentException("a damping is at least 0 and below 1, a share of α's limit above 0 and below 1", nameof(request));
        if (request.Resolutions < 0 || (request.Resolutions > 0 && network.Graph?.Selection.AsOf is null))
            throw new ArgumentException("resolutions are of the dates as of a time", nameof(request));
    }

    private CentralityResult Run()
    {
        var whole = Measured(network);
        var dated = Dated();
        return new CentralityResult
        {
            Request = request,
            Whole = whole,
            Subject = subject,
            WithoutSubject = subject is null ? null : Measured(network.Without(subject.Id)),
            Hubs = Hub.Of(network),
            HubsLeftOut = HubsLeftOut(),
            WithoutDocuments = [.. documents.Select(Without)],
            Dated = dated,
            Spreads = dated is null || request.Resolutions == 0 ? [] : Spreads(dated),
            Years = request.Years is { } years ? [.. Enumerable.Range(years.First, years.Last - years.First + 1).Select(OfYear)] : [],
        };
    }

    private MeasuredNetwork Measured(TieNetwork part) => MeasuredNetwork.Of(part, request, work);

    private NetworkNode? FindSubject()
    {
        if (!request.LeavesSubjectOut)
            return null;
        if (request.Subject is not { } id)
            return graph is not null && Subject.Of(graph) is { } found ? new NetworkNode(found.Id, found.Name, found) : null;
        return network.Nodes[network.Network.FindNode(id)!.Value];
    }

    /// <summary>Nodes that the person left out and that would be hubs.</summary>
    private ImmutableArray<Hub> HubsLeftOut()
    {
        if (graph is null || graph.Selection.WithoutNodes.IsEmpty)
            return [];
        var all = network.Selecting(selection => selection with { WithoutNodes = Selection.Words() })!;
        return [.. Hub.Of(all).Where(hub => graph.Selection.WithoutNodes.Contains(hub.Node.Id))];
    }

    private WithoutDocument Without(string document) => new(
        graph!.Corpus.FindDocument(document)!,
        Measured(network.Selecting(selection => selection with { WithoutDocuments = selection.WithoutDocuments.Add(document) })!));

    private DatedComparison? Dated()
    {
        if (graph?.Selection.AsOf is null)
            return null;
        var possible = network.Selecting(selection => selection with { Possible = true })!;
        var certain = CertainIn(possible);
        return new DatedComparison(
            Measured(possible.Holding(tie => certain.Contains(tie.Relation.Id))),
            Measured(possible),
            possible.Graph!.Ties.Count(tie => !certain.Contains(tie.Relation.Id)));
    }

    private static HashSet<string> CertainIn(TieNetwork possible) =>
        possible.Selecting(selection => selection with { Possible = false })!.Graph!.Ties
            .Select(tie => tie.Relation.Id).ToHashSet(StringComparer.Ordinal);

    private ImmutableArray<ImmutableArray<Spread?>> Spreads(DatedComparison dated)
    {
        var possible = dated.Possible.Network;
        var certain = CertainIn(possible);
        var drawn = Enumerable.Range(1, request.Resolutions).Select(number =>
        {
            var resolution = new DateResolution(request.Seed, number);
            var day = resolution.Day(graph!.Selection.AsOf!);
            return Measured(possible.Holding(tie => certain.Contains(tie.Relation.Id)
                || resolution.Holds(tie.Relation, day, graph.Corpus.KnownUntil(tie.Relation))));
        }).ToList();
        return
        [
            .. request.Measures.Select(measure => Enumerable.Range(0, possible.Nodes.Length)
                .Select(node => Spread.Of(drawn.Select(one => one.Of(measure).Values[node]))).ToImmutableArray()),
        ];
    }

    private YearMeasures OfYear(int year)
    {
        var asOf = Edtf.Parse(year.ToString("0000", CultureInfo.InvariantCulture));
        MeasuredNetwork Of(bool isPossible) => Measured(network.Selecting(selection => selection with { AsOf = asOf, Possible = isPossible })!);
        return new YearMeasures(year, Of(isPossible: false), Of(isPossible: true));
    }
}
