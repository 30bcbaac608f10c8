using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Small random graphs, as the statement that makes them.</summary>
public static class Worlds
{
    /// <summary>A statement that makes a graph.</summary>
    /// <param name="chance">What chooses.</param>
    /// <returns>The statement.</returns>
    public static string Statement(Chance chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        var text = new StringBuilder("CREATE ");
        var nodes = 3 + chance.Below(5);
        for (var node = 0; node < nodes; node++)
        {
            var labels = chance.Of("", ":A", ":B", ":A:B", ":A", ":B");
            var properties = new List<string> { string.Create(CultureInfo.InvariantCulture, $"nr: {node}") };
            if (!chance.Once(5))
                properties.Add(string.Create(CultureInfo.InvariantCulture, $"k: {chance.Of("0", "1", "2", "3", "1.5", "2.0")}"));
            if (!chance.Once(4))
                properties.Add($"t: {chance.Of("'a'", "'b'", "'ab'", "''", "'é'")}");
            if (chance.Once(2))
                properties.Add($"b: {chance.Of("true", "false")}");
            if (chance.Once(3))
                properties.Add($"l: {chance.Of("[1, 2]", "[]", "[3]")}");
            text.Append(CultureInfo.InvariantCulture, $"{(node == 0 ? "" : ", ")}(v{node}{labels} {{{string.Join(", ", properties)}}})");
        }

        for (var edge = nodes + chance.Below(nodes); edge > 0; edge--)
        {
            var properties = chance.Once(2) ? "" : $", k: {chance.Below(3)}";
            text.Append(CultureInfo.InvariantCulture, $", (v{chance.Below(nodes)})-[:{chance.Of("R", "S")} {{nr: {edge}{properties}}}]->(v{chance.Below(nodes)})");
        }

        return text.ToString();
    }
}
