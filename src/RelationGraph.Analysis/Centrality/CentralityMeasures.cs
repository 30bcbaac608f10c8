using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Networks;
using RelationGraph.Networks.Centrality;
using RelationGraph.Networks.Definitions;
using RelationGraph.Networks.Views;

namespace RelationGraph.Analysis.Centrality;

/// <summary>The measures by which nodes are ranked.</summary>
public static class CentralityMeasures
{
    /// <summary>Nodes times edges beyond which a search from every node takes minutes.</summary>
    private const long Patience = 20_000_000_000;

    private static readonly PageRankOptions Preset = new();

    private static readonly string[] ReadableSet = ["degree", "betweenness", "closeness", "eigenvector", "pagerank"];

    /// <summary>All of them, in the order in which they are told.</summary>
    public static ImmutableArray<CentralityMeasure> All { get; } =
    [
        Counting("degree", "Degree", Degree.All) with { IsInQuikGraph = true },
        Counting("in-degree", "Degree in", Degree.In) with { Says = "How many ties lead to a node: who is dealt with." },
        Counting("out-degree", "Degree out", Degree.Out) with { Says = "How many ties lead from a node: who acts on many." },
        Adding("strength", "Strength", Degree.All) with { Says = "How much all ties of a node weigh together." },
        Adding("in-strength", "Strength in", Degree.In) with { Says = "How much all ties that lead to a node weigh together." },
        Adding("out-strength", "Strength out", Degree.Out) with { Says = "How much all ties that lead from a node weigh together." },
        new((input, scores) => Plainly(() => Betweenness.Scores(input.Lengths, new BetweennessOptions(IsNormalised: true), scores, input.Execution)))
        {
            Name = "betweenness", Title = "Betweenness", Definition = MeasureCatalogue.Of("betweenness"), ReadsLengths = true,
            Scale = _ => "normalised",
        },
        new((input, scores) => Plainly(() => Closeness.Scores(input.Lengths, ClosenessKind.Corrected, scores, input.Execution)))
        {
            Name = "closeness", Title = "Closeness", Definition = MeasureCatalogue.Of("closeness"), ReadsLengths = true,
        },
        new((input, scores) => Plainly(() => Closeness.Scores(input.Lengths, ClosenessKind.Harmonic, scores, input.Execution)))
        {
            Name = "harmonic", Title = "Harmonic closeness", ShortTitle = "Harmonic", Definition = MeasureCatalogue.Of("harmonic"), ReadsLengths = true,
            Scale = _ => "normalised",
        },
        new((input, scores) => Eigenvector.Scores(input.Strengths, new EigenvectorOptions { Scale = EigenvectorScale.Length }, scores, input.Execution))
        {
            Name = "eigenvector", Title = "Eigenvector centrality", ShortTitle = "Eigenvector", Definition = MeasureCatalogue.Of("eigenvector"), ReadsStrengths = true,
        },
        new((input, scores) => Katz.Scores(input.Strengths, new KatzOptions { Share = input.Request.KatzShare }, scores, input.Execution))
        {
            Name = "katz", Title = "Katz centrality", ShortTitle = "Katz", Definition = MeasureCatalogue.Of("katz"), ReadsStrengths = true,
            Scale = request => string.Create(CultureInfo.InvariantCulture, $"α is {request.KatzShare} of its limit and β is 1"),
        },
        new(PageRankOf)
        {
            Name = "pagerank", Title = "PageRank", Definition = MeasureCatalogue.Of("pagerank"), ReadsStrengths = true, IsInQuikGraph = true,
            Scale = request => request.Damping == Preset.Damping ? "" : string.Create(CultureInfo.InvariantCulture, $"the damping is {request.Damping}"),
        },
        new((input, scores) => Plainly(() => CorenessOf(input, scores)))
        {
            Name = "coreness", Title = "Coreness (k-core)", ShortTitle = "Coreness", Definition = MeasureCatalogue.Of("coreness"), IsCount = true,
        },
        new((input, scores) => Plainly(() => StructuralHoles.Constraint(input.Strengths, scores, input.Execution)))
        {
            Name = "constraint", Title = "Burt's constraint", ShortTitle = "Constraint", Definition = MeasureCatalogue.Of("constraint"), ReadsStrengths = true, IsLowFirst = true,
        },
        new((input, scores) => Plainly(() => StructuralHoles.EffectiveSize(input.Strengths, scores, input.Execution)))
        {
            Name = "effective-size", Title = "Effective size", Definition = MeasureCatalogue.Of("effective-size"), ReadsStrengths = true,
        },
        new((input, scores) => Plainly(() => BrokerageOf(input, scores)))
        {
            Name = "brokerage", Title = "Gould–Fernandez brokerage", ShortTitle = "Brokerage", Definition = MeasureCatalogue.Of("brokerage"), IsCount = true, ReadsGroups = true,
        },
    ];

    /// <summary>Finds a measure.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The measure, or null where there is none.</returns>
    public static CentralityMeasure? Find(string name) =>
        All.FirstOrDefault(measure => string.Equals(measure.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gives the measures that are told where a person names none: the readable set, less what the network and the engine have no answer for.</summary>
    /// <param name="network">What is measured.</param>
    /// <param name="engine">Whose algorithms run.</param>
    /// <returns>The measures; those that search from every node only where that takes no minutes.</returns>
    public static ImmutableArray<CentralityMeasure> ByDefault(TieNetwork network, Engine engine)
    {
        ArgumentNullException.ThrowIfNull(network);
        return [.. Readable.Where(measure => WhyNotByDefault(measure, network, engine) is null)];
    }

    /// <summary>Says of the measures of the readable set that are not told by default why not.</summary>
    /// <param name="network">What is measured.</param>
    /// <param name="engine">Whose algorithms run.</param>
    /// <returns>One clause a measure, without a full stop.</returns>
    public static ImmutableArray<string> NotByDefault(TieNetwork network, Engine engine)
    {
        ArgumentNullException.ThrowIfNull(network);
        return [.. Readable.Select(measure => WhyNotByDefault(measure, network, engine)).OfType<string>()];
    }

    /// <summary>Says why a network has no answer for a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="network">What is measured.</param>
    /// <param name="engine">Whose algorithm is to run.</param>
    /// <returns>One clause without a full stop, or null where there is an answer.</returns>
    public static string? WhyNot(CentralityMeasure measure, TieNetwork network, Engine engine)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(network);
        if (measure.ReadsStrengths && network.Strengths is null)
            return $"{measure.Name} reads weights as strengths, and these weights are lengths";
        if (measure.ReadsStrengths && network.Strengths!.Weights.ContainsAnyInRange(double.MinValue, -double.Epsilon))
            return $"{measure.Name} reads weights as strengths, which are not negative, and some of these are";
        if (measure.ReadsLengths && network.Lengths.Weights.ContainsAnyInRange(double.MinValue, 0))
            return $"{measure.Name} reads weights as lengths above 0, and some of these are not";
        if (engine != Engine.QuikGraph)
            return null;
        if (!measure.IsInQuikGraph)
            return $"QuikGraph has no {measure.Name}; it has {string.Join(", ", All.Where(other => other.IsInQuikGraph))}";
        return measure.ReadsStrengths && network.Rule.Weight != TieWeight.None ? $"QuikGraph's {measure.Name} reads no weights" : null;
    }

    private static IEnumerable<CentralityMeasure> Readable => All.Where(measure => ReadableSet.Contains(measure.Name, StringComparer.Ordinal));

    private static string? WhyNotByDefault(CentralityMeasure measure, TieNetwork network, Engine engine) =>
        WhyNot(measure, network, engine) ?? (measure.ReadsLengths && (long)network.Network.NodeCount * network.Network.EdgeCount > Patience
            ? $"{measure.Name} takes long in a network of this size, and is taken where it is asked for by name"
            : null);

    private delegate void DegreeKernel(Network network, Span<double> degrees, bool isWeighted);

    private static CentralityMeasure Counting(string name, string title, DegreeKernel kernel) => new((input, scores) => Plainly(() =>
    {
        if (input.Request.Engine == Engine.QuikGraph)
            QuikGraphAlgorithms.Degrees(input.Plain, scores);
        else
            kernel(input.Plain, scores, isWeighted: false);
    }))
    {
        Name = name,
        Title = title,
        Definition = MeasureCatalogue.Of("degree"),
        IsCount = true,
        Scale = _ => "not normalised",
    };

    private static CentralityMeasure Adding(string name, string title, DegreeKernel kernel) => new((input, scores) =>
        Plainly(() => kernel(input.Strengths, scores, input.Strengths.IsWeighted)))
    {
        Name = name,
        Title = title,
        Definition = MeasureCatalogue.Of("degree"),
        ReadsStrengths = true,
        Scale = _ => "the sum of the weights, not normalised",
    };

    private static Convergence? PageRankOf(MeasureInput input, double[] scores)
    {
        if (input.Request.Engine != Engine.QuikGraph)
            return PageRank.Scores(input.Strengths, new PageRankOptions { Damping = input.Request.Damping }, scores, input.Execution);
        QuikGraphAlgorithms.PageRank(input.Plain, input.Request.Damping, tolerance: 1e-10, scores);
        return null;
    }

    private static void CorenessOf(MeasureInput input, double[] scores)
    {
        var numbers = new int[scores.Length];
        Coreness.Numbers(input.Plain, numbers, input.Execution);
        for (var node = 0; node < numbers.Length; node++)
            scores[node] = numbers[node];
    }

    private static void BrokerageOf(MeasureInput input, double[] scores)
    {
        var roles = new BrokerageRoles[scores.Length];
        Brokerage.Roles(input.Plain, input.Groups, roles, input.Execution);
        // Where direction is ignored the kernel counts each pair of others once each way.
        if (!input.Plain.IsDirected)
            roles = Array.ConvertAll(roles, role => new BrokerageRoles(role.Coordinator / 2, role.Itinerant / 2, role.Representative, 0, role.Liaison / 2));
        for (var node = 0; node < roles.Length; node++)
            scores[node] = roles[node].Total;
        input.Roles = [.. roles];
    }

    private static Convergence? Plainly(Action measure)
    {
        measure();
        return null;
    }
}
