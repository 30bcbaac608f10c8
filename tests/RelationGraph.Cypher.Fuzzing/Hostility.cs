using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Texts that are meant to do harm: broken, too deep, too large, without end.</summary>
/// <param name="chance">What chooses.</param>
public sealed class Hostility(Chance chance)
{
    private const string Noise = "()[]{}<>-=|&!%:;.,'\"`$\\/*+^~ \t\n\0aAé😀0919eExX_";

    /// <summary>A query with some of its text lost, doubled, moved or replaced.</summary>
    /// <param name="query">The query.</param>
    /// <returns>What became of it.</returns>
    public string Break(string query)
    {
        var text = new StringBuilder(query);
        for (var wound = 1 + chance.Below(3); wound > 0 && text.Length > 1; wound--)
        {
            var at = chance.Below(text.Length);
            var length = Math.Min(1 + chance.Below(6), text.Length - at);
            switch (chance.Below(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(chance.Below(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text[at] = Noise[chance.Below(Noise.Length)];
                    break;
                default:
                    text.Length = at;
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A query that would take all memory, all time or all of the stack.</summary>
    /// <returns>The query.</returns>
    public string Attack()
    {
        var size = chance.Of(10, 100, 1_000, 10_000, 100_000);
        string Times(string part) => new StringBuilder(part.Length * size).Insert(0, part, size).ToString();
        return chance.Below(18) switch
        {
            0 => $"RETURN {Times("(")}1{Times(")")}",
            1 => $"RETURN {Times("[")}{Times("]")}",
            2 => $"RETURN {Times("NOT ")}true",
            3 => $"RETURN 1{Times(" + 1")}",
            4 => $"RETURN {Times("-")}1",
            5 => $"RETURN {Times("{a: ")}1{Times("}")}",
            6 => $"MATCH {Times("(a)-->")}(b) RETURN *",
            7 => $"RETURN '{Times("x")}' AS x",
            8 => $"RETURN {Times("9")}",
            9 => $"MATCH {string.Join(", ", Enumerable.Range(0, Math.Min(size, 200)).Select(part => string.Create(CultureInfo.InvariantCulture, $"(n{part})")))} RETURN count(*)",
            10 => "MATCH (a)-[*]-(b)-[*]-(c) RETURN count(*)",
            11 => string.Create(CultureInfo.InvariantCulture, $"UNWIND range(1, {size}) AS a UNWIND range(1, {size}) AS b UNWIND range(1, {size}) AS c RETURN collect(a + b + c)"),
            12 => $"RETURN reduce(s = 'x', i IN range(1, {chance.Of(30, 60, 1000)}) | s + s)",
            13 => $"RETURN range(1, {chance.Of("9223372036854775807", "100000000", "1000000000")})",
            14 => $"WITH {Times("CASE WHEN true THEN ")}1{Times(" END")} AS x RETURN x",
            15 => $"RETURN {Times("EXISTS { MATCH (n) WHERE ")}true{Times(" }")}",
            16 => $"RETURN '{new string('a', Math.Min(size, 5000))}b' =~ '{chance.Of("(a+)+$", "(a|aa)+$", "(.*a){20}")}'",
            _ => $"MATCH p = (a)((x)-->(y)){{1,{size}}}(b) RETURN count(p)",
        };
    }
}
