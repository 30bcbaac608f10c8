using RelationGraph.Analysis.Balance;
using RelationGraph.Analysis.Centrality;
using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Analysis.Projections;
using RelationGraph.Analysis.Similarity;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks;

namespace RelationGraph.Report.Pages;

/// <summary>What a site measures, each measured once, when it is asked for.</summary>
/// <param name="graph">The site's graph.</param>
/// <param name="cancellation">Stops the measuring.</param>
internal sealed class SiteMeasures(SelectedGraph graph, CancellationToken cancellation)
{
    private readonly Lazy<TieNetwork> network = new(() => TieNetwork.Of(graph.Corpus.Select(SelectionOf(graph)), new NetworkRule()));

    private CentralityResult? standing;
    private CommunityResult? communities;
    private ProjectionResult? sharing;
    private TieNetwork? signed;
    private BalanceResult? balance;
    private SimilarityResult? similarity;

    /// <summary>The network that is measured: established relations, unless the site's selection includes some others by name.</summary>
    public TieNetwork Network => network.Value;

    /// <summary>How nodes stand in it.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CentralityResult Standing => standing ??= CentralityAnalysis.Of(Network, CentralityChapter.Request(Network), Execution);

    /// <summary>Who is tied among themselves in it.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CommunityResult Communities => communities ??= CommunityAnalysis.Of(Network, new CommunityRequest(), Execution);

    /// <summary>What its states share.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ProjectionResult Sharing => sharing ??= ProjectionAnalysis.Of(Network.Graph!, new ProjectionRequest(), Execution);

    /// <summary>How far it is from balance.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BalanceResult Balance => balance ??= BalanceAnalysis.Of(Signed, BalanceChapter.Request(Signed), Execution);

    /// <summary>How alike its states are.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public SimilarityResult Similarity => similarity ??= SimilarityAnalysis.Of(Signed, new SimilarityRequest(), Execution);

    /// <summary>The network with those too who oppose a project, whom measures of signs take.</summary>
    private TieNetwork Signed => signed ??= TieNetwork.Of(Network.Graph!, BalanceAnalysis.Rule);

    private Execution Execution => new(1, null, cancellation);

    private static Selection SelectionOf(SelectedGraph graph) => graph.Selection.Include.Contains(Selection.IncludeAll)
        ? graph.Selection with { Include = Selection.Words() }
        : graph.Selection;
}
