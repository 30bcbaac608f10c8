using System.Globalization;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Writes expressions over the variables in sight, mostly of the kind that their place asks for.</summary>
/// <param name="chance">What chooses.</param>
/// <param name="sight">The variables in sight.</param>
internal sealed class ExpressionWriter(Chance chance, Sight sight)
{
    private const int DeepEnough = 3;

    /// <summary>Writes an expression.</summary>
    public string Write(Shape shape, int depth = 0)
    {
        // Now and then something of another kind: what that comes to is the language's to say.
        if (chance.Once(40))
            shape = chance.Of(Shape.Number, Shape.Text, Shape.Truth, Shape.List, Shape.Map);
        if (shape == Shape.Any)
            shape = chance.Of(Shape.Number, Shape.Number, Shape.Text, Shape.Truth, Shape.List);
        return depth >= DeepEnough || chance.Once(3) ? Leaf(shape) : Branch(shape, depth + 1);
    }

    private string Leaf(Shape shape)
    {
        if (!chance.Once(4) && sight.Values(shape) is { Length: > 0 } values)
            return chance.Of<string>(values);
        if (chance.Once(25))
            return "null";
        return shape switch
        {
            Shape.Number => Number(),
            Shape.Text => chance.Of("'a'", "'b'", "''", "'é😀'", "'Ab c'", "'10'", "'2004-10-01'"),
            Shape.Truth => chance.Of("true", "false"),
            Shape.List => chance.Of("[]", "[1, 2, 3]", "['a', 'b']", "[1, null, 'x']", "range(0, 3)", "[[1], [2, 3]]"),
            _ => chance.Of("{}", "{a: 1}", "{a: 1, b: 'x'}", "{a: null}"),
        };
    }

    private string Number() => chance.Below(8) switch
    {
        0 => "0",
        1 => "-1",
        2 => "1.5",
        3 => chance.Of("9223372036854775807", "-9223372036854775808", "0x1F", "1e3", ".5"),
        _ => chance.Below(10).ToString(CultureInfo.InvariantCulture),
    };

    private string Branch(Shape shape, int depth) => shape switch
    {
        Shape.Number => NumberBranch(depth),
        Shape.Text => TextBranch(depth),
        Shape.Truth => TruthBranch(depth),
        Shape.List => ListBranch(depth),
        _ => $"{{a: {Write(Shape.Any, depth)}, b: {Write(Shape.Any, depth)}}}",
    };

    private string NumberBranch(int depth) => chance.Below(11) switch
    {
        0 or 1 => $"({Write(Shape.Number, depth)} {chance.Of("+", "-", "*")} {Write(Shape.Number, depth)})",
        2 => $"({Write(Shape.Number, depth)} {chance.Of("/", "%", "^")} {Write(Shape.Number, depth)})",
        3 => $"{chance.Of("abs", "sign", "ceil", "floor", "round", "sqrt", "toFloat", "toInteger")}({Write(Shape.Number, depth)})",
        4 => $"size({Write(chance.Of(Shape.List, Shape.Text), depth)})",
        5 => $"CASE WHEN {Write(Shape.Truth, depth)} THEN {Write(Shape.Number, depth)} ELSE {Write(Shape.Number, depth)} END",
        6 => $"coalesce({Write(Shape.Number, depth)}, {Write(Shape.Number, depth)})",
        7 => $"reduce(s = 0, v IN {Write(Shape.List, depth)} | s + {(chance.Once(2) ? "1" : "size(toString(v))")})",
        8 => $"toInteger({Write(Shape.Text, depth)})",
        9 when sight.Nodes.Length > 0 => $"COUNT {{ ({chance.Of<string>(sight.Nodes)}){chance.Of("-->", "<--", "--")}() }}",
        _ => $"-{Leaf(Shape.Number)}".Replace("--", "- -", StringComparison.Ordinal),
    };

    private string TextBranch(int depth) => chance.Below(7) switch
    {
        0 => $"({Write(Shape.Text, depth)} + {Write(Shape.Text, depth)})",
        1 => $"{chance.Of("toUpper", "toLower", "trim", "reverse", "ltrim")}({Write(Shape.Text, depth)})",
        2 => $"toString({Write(chance.Of(Shape.Number, Shape.Truth), depth)})",
        3 => $"substring({Write(Shape.Text, depth)}, {chance.Below(4)})",
        4 => $"replace({Write(Shape.Text, depth)}, 'a', {Write(Shape.Text, depth)})",
        5 => $"left({Write(Shape.Text, depth)}, {chance.Below(4)})",
        _ => $"CASE {Write(Shape.Number, depth)} WHEN 1 THEN {Write(Shape.Text, depth)} ELSE {Write(Shape.Text, depth)} END",
    };

    private string TruthBranch(int depth) => chance.Below(13) switch
    {
        0 or 1 => $"({Write(Shape.Truth, depth)} {chance.Of("AND", "OR", "XOR")} {Write(Shape.Truth, depth)})",
        2 => $"NOT {Write(Shape.Truth, depth)}",
        3 or 4 => $"({Write(Shape.Number, depth)} {chance.Of("=", "<>", "<", "<=", ">", ">=")} {Write(Shape.Number, depth)})",
        5 => $"({Write(Shape.Text, depth)} {chance.Of("=", "<", "STARTS WITH", "ENDS WITH", "CONTAINS", "=~")} {Write(Shape.Text, depth)})",
        6 => $"({Write(Shape.Any, depth)} IN {Write(Shape.List, depth)})",
        7 => $"({Write(Shape.Any, depth)} IS {chance.Of("", "NOT ")}NULL)",
        8 => $"{chance.Of("all", "any", "none", "single")}(v IN {Write(Shape.List, depth)} WHERE v = {Write(Shape.Any, depth)})",
        9 when sight.Nodes.Length > 0 => $"EXISTS {{ ({chance.Of<string>(sight.Nodes)})-[:{chance.Of("R", "S")}]->() }}",
        10 when sight.Nodes.Length > 0 => $"({chance.Of<string>(sight.Nodes)}){chance.Of("-->", "<--", "-[:R]->")}(:A)",
        11 when sight.Nodes.Length > 0 => $"({chance.Of<string>(sight.Nodes)}:{chance.Of("A", "B", "A|B", "!A", "A&B")})",
        _ => $"({Write(Shape.List, depth)} = {Write(Shape.List, depth)})",
    };

    private string ListBranch(int depth) => chance.Below(8) switch
    {
        0 => $"[{Write(Shape.Any, depth)}, {Write(Shape.Any, depth)}]",
        1 => $"[v IN {Write(Shape.List, depth)} WHERE {Write(Shape.Truth, depth)} | {chance.Of("v", "[v]", "toString(v)")}]",
        2 => $"({Write(Shape.List, depth)} + {Write(chance.Of(Shape.List, Shape.Any), depth)})",
        3 => $"{Write(Shape.List, depth)}[{chance.Below(3)}..{chance.Of("", "2", "-1")}]",
        4 => $"tail({Write(Shape.List, depth)})",
        5 => $"reverse([] + {Write(Shape.List, depth)})",
        6 when sight.Nodes.Length > 0 => $"[size([({chance.Of<string>(sight.Nodes)})-[q]->(w) | {chance.Of("w.k", "type(q)", "q.k")}])]",
        _ => $"split({Write(Shape.Text, depth)}, {chance.Of("'a'", "','")})",
    };
}
