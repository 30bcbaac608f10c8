namespace RelationGraph.Networks.Connectivity;

/// <summary>Numbers components.</summary>
internal static class Numbering
{
    /// <summary>Numbers components, given by numbers of any kind, in the order of their least nodes.</summary>
    /// <param name="found">The component of each node.</param>
    /// <param name="component">Receives the component of each node.</param>
    /// <returns>The number of components.</returns>
    public static int ByLeastNode(IDictionary<int, int> found, Span<int> component)
    {
        var numbers = new Dictionary<int, int>();
        for (var node = 0; node < component.Length; node++)
        {
            if (!numbers.TryGetValue(found[node], out var number))
                number = numbers[found[node]] = numbers.Count;
            component[node] = number;
        }

        return numbers.Count;
    }
}
