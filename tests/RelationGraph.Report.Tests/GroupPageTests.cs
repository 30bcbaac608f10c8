using System.Collections.Immutable;

using RelationGraph.Analysis.Communities;
using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Rendering;

namespace RelationGraph.Report.Tests;

public sealed class GroupPageTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();
    private readonly List<(string Path, string Content)> files;

    public GroupPageTests()
    {
        Sites.Write(temporary.In("report"));
        files = Sites.Read(temporary.In("report"));
    }

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_site_tells_communities_with_bars_and_their_recipe()
    {
        var page = files.Content("communities.html");
        Assert.Contains("id=\"group-1\"", page, StringComparison.Ordinal);
        Assert.Contains("Ties within each community and out of it", page, StringComparison.Ordinal);
        Assert.Contains("the best of 20 from 1", page, StringComparison.Ordinal);
        Assert.Contains("signs: not read", page, StringComparison.Ordinal);
        Assert.Contains("id=\"without-subject\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"communities.html\"", files.Content("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_node_of_the_network_has_a_row_in_the_file_of_communities()
    {
        var ids = files.Content("data/communities.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.TrimEnd('\r').Split(',')[^6]).ToList();
        Assert.Contains("PACT", ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void The_site_tells_what_states_share_and_where_it_says_so()
    {
        var page = files.Content("sharing.html");
        Assert.Contains("Pact of Both", page, StringComparison.Ordinal);
        Assert.Contains("(full / observer)", page, StringComparison.Ordinal);
        Assert.Contains("documents/old-2005.html#line-11", page, StringComparison.Ordinal);
        Assert.Contains("left out: 1 relation of those who oppose or assess a project", page, StringComparison.Ordinal);
        Assert.Contains("href=\"sharing.html\"", files.Content("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Communities_of_a_file_name_its_nodes_and_lines()
    {
        var network = Network.Create(
            isDirected: false, 6, [0, 0, 1, 3, 3, 4, 2], [1, 2, 2, 4, 5, 5, 3], [2, 2, 2, 2, 2, 2, 1], edgeIds: [.. Enumerable.Range(2, 7).Select(line => $"line {line}")]);
        ImmutableArray<NetworkNode> nodes = [.. Enumerable.Range(0, 6).Select(node => new NetworkNode($"n{node}", $"Name {node}"))];
        var told = MarkdownRenderer.Render(new CommunityPage(
            CommunityAnalysis.Of(TieNetwork.OfFile(network, nodes, new FileEdges { Name = "ties.csv" }, new NetworkRule(Weight: TieWeight.Given)), new()), null).Of());
        Assert.Contains("Name 0, Name 1, Name 2", told, StringComparison.Ordinal);
        Assert.Contains("line 8", told, StringComparison.Ordinal);
        Assert.Contains("- weight: as the file gives it, a strength", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Without", told, StringComparison.Ordinal);
    }
}
