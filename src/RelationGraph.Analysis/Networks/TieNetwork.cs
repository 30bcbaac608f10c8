using System.Collections.Immutable;

using RelationGraph.Model.Selecting;
using RelationGraph.Networks;

namespace RelationGraph.Analysis.Networks;

/// <summary>A network whose nodes have names and whose edges know the relations, or the lines of a file, that they stand for.</summary>
public sealed class TieNetwork
{
    private readonly EdgeMembers members;
    private readonly ImmutableArray<Tie> ties;
    private readonly FileEdges? file;
    private readonly ImmutableArray<string> leftOut;
    private Network? strengths;
    private Network? lengths;

    private TieNetwork(
        SelectedGraph? graph, NetworkRule rule, ImmutableArray<NetworkNode> nodes, Network network, EdgeMembers members,
        ImmutableArray<Tie> ties, FileEdges? file, ImmutableArray<string> leftOut)
    {
        (Graph, Rule, Nodes, Network) = (graph, rule, nodes, network);
        (this.members, this.ties, this.file, this.leftOut) = (members, ties, file, leftOut);
    }

    /// <summary>What the network was made of, or null where it came from a file.</summary>
    public SelectedGraph? Graph { get; }

    /// <summary>How relations became edges.</summary>
    public NetworkRule Rule { get; }

    /// <summary>The nodes by number.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The network without weights and without loops.</summary>
    public Network Network { get; }

    /// <summary>The network with strengths as weights, the same as <see cref="Network"/> without weights; null where the weight is a length.</summary>
    public Network? Strengths => !Rule.HasStrengths ? null : Rule.Weight == TieWeight.None ? Network : strengths ??= Network.WithWeights(Weights());

    /// <summary>The network with lengths as weights, the same as <see cref="Network"/> without weights.</summary>
    public Network Lengths => Rule.Weight == TieWeight.None ? Network
        : lengths ??= Network.WithWeights(Rule.HasStrengths ? Array.ConvertAll(Weights(), strength => 1 / strength) : Weights());

    /// <summary>Whether edges have signs; those of a file may have none.</summary>
    public bool HasSigns => file is null or { Signs: not null };

    /// <summary>The attributes that nodes can be grouped by.</summary>
    public ImmutableArray<string> GroupAttributes => file is null ? ["label", "kind"] : [.. file.NodeAttributes.Keys];

    /// <summary>Makes the network of a selection's ties.</summary>
    /// <remarks>
    /// Who opposes or assesses a project takes no part in it: such ties are left out unless the rule takes them, and so are loops and,
    /// where kilometres are asked for, relations that tell none. What the selection included counts, established or not.
    /// </remarks>
    /// <param name="graph">The selected graph.</param>
    /// <param name="rule">How relations become edges; not <see cref="TieWeight.Given"/> or <see cref="TieWeight.GivenLength"/>.</param>
    /// <returns>The network, its nodes in the order of their ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> or <paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">The weight is one that only a file gives.</exception>
    public static TieNetwork Of(SelectedGraph graph, NetworkRule rule)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(rule);
        return Of(graph, rule, _ => true);
    }

    /// <summary>Makes the network of a file's edges.</summary>
    /// <param name="network">The file's edges as they stand there, with the file's weights and edge ids.</param>
    /// <param name="nodes">The nodes by number.</param>
    /// <param name="edges">What else the file tells of its edges.</param>
    /// <param name="rule">How they are measured; its direction is the network's.</param>
    /// <returns>The network.</returns>
    /// <exception cref="ArgumentException">The rule's direction is not the network's, or its weight is one that only relations have.</exception>
    public static TieNetwork OfFile(Network network, ImmutableArray<NetworkNode> nodes, FileEdges edges, NetworkRule rule)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.IsDirected != network.IsDirected)
            throw new ArgumentException("the rule and the network differ in direction", nameof(rule));
        if (rule.Weight is TieWeight.Documents or TieWeight.Km)
            throw new ArgumentException("a file's edges have neither documents nor kilometres", nameof(rule));
        if (rule.Weight != TieWeight.Given || !network.Weights.Contains(0))
            return Merged(null, rule, nodes, network, [], edges with { Raw = network }, []);
        // No strength is no tie, and would be an endless length.
        var kept = Enumerable.Range(0, network.EdgeCount).Where(edge => network.Weight(edge) != 0).ToArray();
        var (strong, _) = network.WithEdges(Array.ConvertAll(network.Weights.ToArray(), weight => weight != 0));
        return Merged(
            null, rule, nodes, strong, [], edges.Only([.. Enumerable.Range(0, nodes.Length)], kept) with { Raw = strong },
            [.. LeftOut(network.EdgeCount - kept.Length, "of weight 0")]);
    }

    /// <summary>Gives the relations that an edge stands for, by id; none where the network came from a file.</summary>
    /// <param name="edge">The edge's number.</param>
    /// <returns>The ties.</returns>
    public ImmutableArray<Tie> TiesOf(int edge)
    {
        if (ties.IsEmpty)
            return [];
        var found = ImmutableArray.CreateBuilder<Tie>();
        foreach (var member in members.Of(edge))
            found.Add(ties[member]);
        return found.ToImmutable();
    }

    /// <summary>Gives the signs of the relations, or of the lines of a file, that an edge stands for; a file without signs gives 0.</summary>
    /// <param name="edge">The edge's number.</param>
    /// <returns>The signs, one a relation.</returns>
    public ImmutableArray<int> SignsOf(int edge)
    {
        var signs = ImmutableArray.CreateBuilder<int>();
        foreach (var member in members.Of(edge))
            signs.Add(file is null ? ties[member].Relation.Sign : file.Signs is { } given ? given[member] : 0);
        return signs.ToImmutable();
    }

    /// <summary>Gives where a file tells of an edge; none where the network was made of a selection.</summary>
    /// <param name="edge">The edge's number.</param>
    /// <returns>The ids that the file's edges have, or their lines.</returns>
    public ImmutableArray<string> PlacesOf(int edge)
    {
        if (file is null)
            return [];
        var places = ImmutableArray.CreateBuilder<string>();
        foreach (var member in members.Of(edge))
            places.Add(file.Raw!.EdgeId(member));
        return places.ToImmutable();
    }

    /// <summary>Gives the network of the same corpus and rule with another selection.</summary>
    /// <param name="change">Makes the selection from this one's.</param>
    /// <returns>The network, or null where this one came from a file.</returns>
    public TieNetwork? Selecting(Func<Selection, Selection> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Graph is null ? null : Of(Graph.Corpus.Select(change(Graph.Selection)), Rule);
    }

    /// <summary>Gives the network of those of its ties that hold; its nodes are the same, with or without ties.</summary>
    /// <param name="holds">Tells whether a tie holds.</param>
    /// <returns>The network; its recipe is this one's but for the number of edges.</returns>
    /// <exception cref="InvalidOperationException">The network came from a file, which has no ties.</exception>
    public TieNetwork Holding(Func<Tie, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Graph is null ? throw new InvalidOperationException("a file has no ties") : Of(Graph, Rule, holds);
    }

    /// <summary>Gives the network without some nodes and their edges.</summary>
    /// <param name="ids">The nodes' ids; those that are not there are passed over.</param>
    /// <returns>The network; its nodes have other numbers.</returns>
    public TieNetwork Without(params IReadOnlyCollection<string> ids)
    {
        if (Graph is not null)
            return Selecting(selection => selection with { WithoutNodes = selection.WithoutNodes.Union(ids) })!;
        var raw = file!.Raw!;
        var gone = ids.ToHashSet(StringComparer.Ordinal);
        var kept = Enumerable.Range(0, Nodes.Length).Where(node => !gone.Contains(Nodes[node].Id)).ToArray();
        var numbers = Enumerable.Repeat(-1, Nodes.Length).ToArray();
        for (var number = 0; number < kept.Length; number++)
            numbers[kept[number]] = number;
        var edges = Enumerable.Range(0, raw.EdgeCount).Where(edge => numbers[raw.Tails[edge]] >= 0 && numbers[raw.Heads[edge]] >= 0).ToArray();
        ImmutableArray<NetworkNode> nodes = [.. kept.Select(node => Nodes[node])];
        var smaller = Network.Create(
            raw.IsDirected, kept.Length, Array.ConvertAll(edges, edge => numbers[raw.Tails[edge]]), Array.ConvertAll(edges, edge => numbers[raw.Heads[edge]]),
            raw.IsWeighted ? Array.ConvertAll(edges, raw.Weight) : [], [.. nodes.Select(node => node.Id)], Array.ConvertAll(edges, raw.EdgeId));
        return OfFile(smaller, nodes, file.Only(kept, edges), Rule);
    }

    /// <summary>Gives the groups that nodes fall into by what is told of them.</summary>
    /// <param name="attribute">For a selection <c>label</c> or <c>kind</c>; for a file one of its node attributes.</param>
    /// <returns>Each node's group, empty where none is told; or null where there is no such attribute.</returns>
    public ImmutableArray<string>? Groups(string attribute) => (attribute, file) switch
    {
        ("label", null) => [.. Nodes.Select(node => node.Told!.Label.ToString())],
        ("kind", null) => [.. Nodes.Select(node => node.Told!.Kind)],
        (_, { } edges) when edges.NodeAttributes.TryGetValue(attribute, out var groups) => groups,
        _ => null,
    };

    /// <summary>Gives what was selected of the relations, or how the file was understood: the beginning of the recipe.</summary>
    /// <returns>One line a part.</returns>
    public ImmutableArray<string> Source() => Graph?.Recipe() ?? [$"file: {file!.Name}", .. file.Notes];

    /// <summary>Gives the recipe: what was selected, how it became a network, and what that left out.</summary>
    /// <returns>One line a part.</returns>
    public ImmutableArray<string> Recipe() =>
    [
        .. Source(),
        .. Rule.Recipe(),
        .. leftOut,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"network: {Network.NodeCount} nodes, {Network.EdgeCount} edges"),
    ];

    private static TieNetwork Of(SelectedGraph graph, NetworkRule rule, Func<Tie, bool> holds)
    {
        if (rule.Weight is TieWeight.Given or TieWeight.GivenLength)
            throw new ArgumentException("only a file gives weights of its own", nameof(rule));
        var taking = rule.TakesOpponents ? graph.Ties : graph.Ties.RemoveAll(tie => !Partaking.JoinsEnds(tie));
        var measured = rule.Weight == TieWeight.Km ? taking.RemoveAll(tie => Km(tie) is null) : taking;
        ImmutableArray<NetworkNode> nodes = [.. graph.Nodes.Select(node => new NetworkNode(node.Id, node.Name, node))];
        var numbers = nodes.Select((node, number) => (node.Id, number)).ToDictionary(entry => entry.Id, entry => entry.number, StringComparer.Ordinal);
        var (tails, heads, behind) = (new List<int>(), new List<int>(), new List<Tie>());
        foreach (var tie in measured.Where(holds))
        {
            Add(tie.From, tie.To, tie);
            if (rule.IsDirected && tie.Relation.IsSymmetric)
                Add(tie.To, tie.From, tie);
        }

        var raw = Network.Create(rule.IsDirected, nodes.Length, [.. tails], [.. heads], [], [.. nodes.Select(node => node.Id)]);
        return Merged(graph, rule, nodes, raw, [.. behind], null,
        [
            .. LeftOut(graph.Ties.Length - taking.Length, "of those who oppose or assess a project: they take no part in it"),
            .. LeftOut(taking.Length - measured.Length, "that tell no kilometres"),
        ]);

        void Add(string from, string to, Tie tie)
        {
            tails.Add(numbers[from]);
            heads.Add(numbers[to]);
            behind.Add(tie);
        }
    }

    private static TieNetwork Merged(
        SelectedGraph? graph, NetworkRule rule, ImmutableArray<NetworkNode> nodes, Network raw, ImmutableArray<Tie> ties, FileEdges? file,
        ImmutableArray<string> leftOut)
    {
        var (network, into) = rule.IsMerged ? raw.WithWeights([]).Merged(MergeRule.Least) : WithoutLoops(raw.WithWeights([]));
        var loops = into.Count(edge => edge < 0);
        return new TieNetwork(
            graph, rule, nodes, network, new EdgeMembers(network.EdgeCount, into), ties, file,
            [.. leftOut, .. LeftOut(loops, "between a node and itself")]);
    }

    private static (Network Network, int[] MergedInto) WithoutLoops(Network raw)
    {
        var isKept = new bool[raw.EdgeCount];
        for (var edge = 0; edge < isKept.Length; edge++)
            isKept[edge] = raw.Tails[edge] != raw.Heads[edge];
        var (network, edges) = raw.WithEdges(isKept);
        var into = Enumerable.Repeat(-1, raw.EdgeCount).ToArray();
        for (var edge = 0; edge < edges.Length; edge++)
            into[edges[edge]] = edge;
        return (network, into);
    }

    private static IEnumerable<string> LeftOut(int count, string which) =>
        count > 0 ? [$"left out: {count} {(count == 1 ? "relation" : "relations")} {which}"] : [];

    private static double? Km(Tie tie) => tie.Relation.Word("km") is { Length: > 0 } km
        ? double.Parse(km, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private double[] Weights() => [.. Enumerable.Range(0, Network.EdgeCount).Select(WeightOf)];

    private double WeightOf(int edge)
    {
        switch (Rule.Weight)
        {
            case TieWeight.Relations:
                return members.Of(edge).Length;
            case TieWeight.Documents:
                return TiesOf(edge).SelectMany(tie => tie.Relation.Evidence).Select(piece => piece.Document).Distinct(StringComparer.Ordinal).Count();
            case TieWeight.Km:
                return TiesOf(edge).Min(tie => Km(tie)!.Value);
        }

        var (sum, least) = (0.0, double.PositiveInfinity);
        foreach (var member in members.Of(edge))
        {
            var weight = file!.Raw!.Weight(member);
            (sum, least) = (sum + weight, Math.Min(least, weight));
        }

        return Rule.Weight == TieWeight.Given ? sum : least;
    }
}
