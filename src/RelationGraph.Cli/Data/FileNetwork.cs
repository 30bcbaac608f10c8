using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Analysis.Networks;
using RelationGraph.Cli.Options;
using RelationGraph.Interchange.Networks;
using RelationGraph.Model.Selecting;
using RelationGraph.Model.Spelling;
using RelationGraph.Networks;

namespace RelationGraph.Cli.Data;

/// <summary>Makes the network that is measured of what was read from a file.</summary>
/// <param name="name">The file, as the person named it.</param>
/// <param name="reading">What was read.</param>
internal sealed class FileNetwork(string name, NetworkReading reading)
{
    private readonly Network network = reading.Network!;

    /// <summary>Makes the network.</summary>
    /// <param name="rule">How edges are measured; its direction is the network's.</param>
    /// <param name="selection">What is selected of it.</param>
    /// <returns>The network.</returns>
    /// <exception cref="CommandFailure">The selection or the weight is one that the file does not have.</exception>
    public TieNetwork Of(NetworkRule rule, FileSelection selection)
    {
        CheckWeights(rule.Weight);
        var kept = Kept(selection);
        var selected = kept.Length == network.EdgeCount ? network : network.WithEdges(Mask(kept)).Network;
        ImmutableArray<NetworkNode> nodes = [.. reading.NodeNames.Select((text, node) => new NetworkNode(network.NodeId(node), text))];
        var without = selection.WithoutNodes.Select(text => NetworkArgument.Resolve(nodes, text)).ToList();
        var edges = new FileEdges
        {
            Name = name,
            Notes = [.. Notes(selection, without)],
            Signs = reading.Signs.IsEmpty ? null : [.. kept.Select(edge => (int)reading.Signs[edge])],
            NodeAttributes = reading.NodeColumns.ToImmutableSortedDictionary(
                column => column.Name, column => column.Values.Select(value => value ?? "").ToImmutableArray(), StringComparer.Ordinal),
        };
        var whole = TieNetwork.OfFile(selected, nodes, edges, rule);
        return without.Count == 0 ? whole : whole.Without(without);
    }

    /// <summary>The edges of the types and signs that are selected.</summary>
    private int[] Kept(FileSelection selection)
    {
        if (selection.Types is { } types)
            CheckTypes(types);
        if (selection.Signs is not null && reading.Signs.IsEmpty)
            throw CommandFailure.Usage($"--sign selects by signs, and '{name}' has none.");
        return [.. Enumerable.Range(0, network.EdgeCount).Where(edge =>
            (selection.Types is not { } asked || (reading.EdgeTypes[edge] is { } type && asked.Contains(type)))
            && selection.Signs?.Contains(reading.Signs[edge]) is not false)];
    }

    private void CheckTypes(ImmutableSortedSet<string> types)
    {
        if (reading.EdgeTypes.IsEmpty)
            throw CommandFailure.Usage($"--type selects by types, and '{name}' has none.");
        var known = reading.EdgeTypes.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (types.FirstOrDefault(type => !known.Contains(type, StringComparer.OrdinalIgnoreCase)) is not { } unknown)
            return;
        var near = Nearest.To(unknown, known);
        throw CommandFailure.Usage($"there is no type '{unknown}' in '{name}'{(near.Length > 0 ? $"; did you mean {string.Join(" or ", near)}?" : ".")}");
    }

    private void CheckWeights(TieWeight weight)
    {
        if (weight is not (TieWeight.Given or TieWeight.GivenLength))
            return;
        if (!network.IsWeighted)
            throw CommandFailure.Usage($"--weight takes the weights of the file, and '{name}' has none.");
        var negative = network.Weights.IndexOfAnyInRange(double.NegativeInfinity, -double.Epsilon);
        if (negative >= 0)
        {
            throw CommandFailure.Input(string.Create(
                CultureInfo.InvariantCulture,
                $"'{name}' gives the weight {network.Weight(negative)} in line {reading.EdgeLines[negative]}; strengths and lengths are 0 at least."));
        }
    }

    private IEnumerable<string> Notes(FileSelection selection, List<string> without)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"rows: {reading.Rows} = {reading.Edges} edges + {reading.Rejected} rejected");
        foreach (var note in reading.Notes.Add(reading.Direction))
            yield return $"read: {note}";
        if (selection.Types is { } types)
            yield return $"types: {string.Join(", ", types)}";
        if (selection.Signs is { } signs)
            yield return $"signs: {string.Join(", ", signs.Select(Selection.NameOf))}";
        if (without.Count > 0)
            yield return $"without nodes: {string.Join(", ", without)}";
    }

    private bool[] Mask(int[] kept)
    {
        var mask = new bool[network.EdgeCount];
        foreach (var edge in kept)
            mask[edge] = true;
        return mask;
    }
}
