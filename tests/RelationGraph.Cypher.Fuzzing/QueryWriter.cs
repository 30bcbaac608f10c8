using System.Globalization;
using System.Text;

namespace RelationGraph.Cypher.Fuzzing;

/// <summary>Writes queries of the language by its grammar, most of which make sense.</summary>
/// <param name="chance">What chooses.</param>
public sealed class QueryWriter(Chance chance)
{
    private readonly Sight _sight = new();
    private readonly StringBuilder _text = new();
    // A MATCH of Neo4j mixes no old lengths with quantifiers, so a query here has one or the other.
    private readonly bool _quantifies = chance.Once(3);
    private int _names;

    private ExpressionWriter Expressions => new(chance, _sight);

    /// <summary>Writes a query that only reads.</summary>
    /// <returns>The query.</returns>
    public string Read()
    {
        for (var clause = chance.Below(3); clause >= 0; clause--)
            Clause();
        Return();
        return _text.ToString();
    }

    /// <summary>Writes a query that changes the graph.</summary>
    /// <returns>The query.</returns>
    public string Write()
    {
        for (var clause = chance.Below(2); clause >= 0; clause--)
            Clause();
        for (var clause = chance.Below(3); clause >= 0; clause--)
            Update();
        if (chance.Once(2))
        {
            With(false);
            Return();
        }

        return _text.ToString();
    }

    private void Clause()
    {
        switch (chance.Below(8))
        {
            case 0:
                _text.Append("OPTIONAL ");
                Match();
                break;
            case 1:
                var item = NewName("u");
                _text.Append(CultureInfo.InvariantCulture, $"UNWIND {Expressions.Write(Shape.List)} AS {item} ");
                _sight.AddValue(item, Shape.Number);
                break;
            case 2 when _sight.All.Length > 0:
                With(chance.Once(3));
                break;
            case 3 when _sight.Nodes.Length > 0:
                Subquery();
                break;
            default:
                Match();
                break;
        }
    }

    private void Match()
    {
        _text.Append("MATCH ");
        for (var part = chance.Once(5) ? 1 : 0; part >= 0; part--)
        {
            Path();
            _text.Append(part > 0 ? ", " : " ");
        }

        if (chance.Once(4))
            _text.Append(CultureInfo.InvariantCulture, $"WHERE {Expressions.Write(Shape.Truth)} ");
    }

    private void Path()
    {
        string? name = null;
        if (chance.Once(6))
        {
            name = NewName("p");
            _text.Append(CultureInfo.InvariantCulture, $"{name} = ");
        }

        if (!_quantifies && chance.Once(25))
        {
            // Both ends of a shortest path have to be there, or are looked for among all nodes.
            _text.Append(chance.Of("shortestPath((:A)-[*..3]->(:B))", "allShortestPaths((:A {k: 1})-[:R*..4]-(:B))"));
        }
        else
        {
            Node();
            for (var step = chance.Below(3); step > 0; step--)
            {
                Step();
                Node();
            }
        }

        if (name is not null)
            _sight.AddPath(name);
    }

    private void Node()
    {
        if (_sight.Nodes.Length > 0 && chance.Once(3))
        {
            _text.Append(CultureInfo.InvariantCulture, $"({chance.Of<string>(_sight.Nodes)})");
            return;
        }

        var name = chance.Once(4) ? "" : NewName("n");
        var labels = chance.Of("", "", ":A", ":B", ":A", ":A|B", ":!A", chance.Once(3) ? ":C" : "");
        var properties = chance.Once(12) ? $" {{k: {Expressions.Write(Shape.Number, 2)}}}" : "";
        _text.Append(CultureInfo.InvariantCulture, $"({name}{labels}{properties})");
        if (name.Length > 0)
            _sight.AddNode(name);
    }

    private void Step()
    {
        var name = chance.Once(2) ? NewName("r") : "";
        var types = chance.Of("", "", ":R", ":S", ":R|S");
        var (left, right) = chance.Of(("-", "->"), ("<-", "-"), ("-", "-"));
        if (!_quantifies && chance.Once(8))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{left}[{name}{types}*{chance.Of("1..2", "0..2", "2", "..3")}]{right}");
            if (name.Length > 0)
                _sight.AddValue(name, Shape.List);
            return;
        }

        if (_quantifies && chance.Once(5))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{left}[{types}]{right}{chance.Of("{1,2}", "{0,2}", "{2}")}");
            return;
        }

        var properties = chance.Once(16) ? $" {{k: {chance.Below(3)}}}" : "";
        _text.Append(CultureInfo.InvariantCulture, $"{left}[{name}{types}{properties}]{right}");
        if (name.Length > 0)
            _sight.AddRelationship(name);
    }

    private void Subquery()
    {
        var node = chance.Of<string>(_sight.Nodes);
        var name = NewName("c");
        _text.Append(CultureInfo.InvariantCulture, $"CALL ({node}) {{ MATCH ({node}){chance.Of("-->", "<--", "-[:R]->")}(m{name}) RETURN {chance.Of($"count(*) AS {name}", $"m{name}.k AS {name}", $"max(m{name}.k) AS {name}")} }} ");
        _sight.AddValue(name, Shape.Number);
    }

    private void With(bool aggregating)
    {
        _text.Append(chance.Once(6) ? "WITH DISTINCT " : "WITH ");
        Project(aggregating);
        if (chance.Once(6))
            _text.Append(CultureInfo.InvariantCulture, $"WHERE {Expressions.Write(Shape.Truth)} ");
    }

    private void Return()
    {
        _text.Append(chance.Once(6) ? "RETURN DISTINCT " : "RETURN ");
        Project(chance.Once(3));
    }

    private void Project(bool aggregating)
    {
        var items = new List<(string Text, string Name, Action Add)>();
        foreach (var name in _sight.All.Distinct(StringComparer.Ordinal))
        {
            if (!chance.Once(3))
                items.Add((name, name, Keep(name)));
        }

        for (var item = chance.Below(2); item >= 0; item--)
        {
            var (name, shape) = (NewName("x"), chance.Of(Shape.Number, Shape.Text, Shape.Truth, Shape.List));
            items.Add(($"{Expressions.Write(shape)} AS {name}", name, () => _sight.AddValue(name, shape)));
        }

        if (aggregating)
        {
            var name = NewName("g");
            var call = chance.Of("count(*)", $"sum({Expressions.Write(Shape.Number, 2)})", $"count(DISTINCT {Expressions.Write(Shape.Any, 2)})", $"min({Expressions.Write(Shape.Number, 2)})", $"size(collect({Expressions.Write(Shape.Any, 2)}))");
            items.Add(($"{call} AS {name}", name, () => _sight.AddValue(name, Shape.Number)));
        }

        _text.AppendJoin(", ", items.Select(item => item.Text)).Append(' ');
        _sight.Clear();
        foreach (var (_, _, add) in items)
            add();
        if (chance.Once(3))
            Order([.. items.Select(item => item.Name)]);
    }

    // Sorted by every column, so that what comes first is the same wherever it is asked; nodes and relationships by a number of ours,
    // since every store gives them others of its own.
    private void Order(string[] columns)
    {
        _text.Append("ORDER BY ").AppendJoin(", ", columns.Select(column => SortKey(column) + (chance.Once(3) ? " DESC" : ""))).Append(' ');
        if (chance.Once(4))
            _text.Append(CultureInfo.InvariantCulture, $"SKIP {chance.Below(2)} ");
        if (chance.Once(3))
            _text.Append(CultureInfo.InvariantCulture, $"LIMIT {1 + chance.Below(6)} ");
    }

    private string SortKey(string column)
    {
        if (_sight.IsNode(column) || _sight.IsRelationship(column))
            return $"{column}.nr";
        if (_sight.IsPath(column))
            return $"[v IN nodes({column}) | v.nr], [v IN relationships({column}) | v.nr]";
        return column.StartsWith('r') ? $"[v IN {column} | v.nr]" : column;
    }

    private Action Keep(string name)
    {
        if (_sight.IsNode(name))
            return () => _sight.AddNode(name);
        if (_sight.IsRelationship(name))
            return () => _sight.AddRelationship(name);
        if (_sight.IsPath(name))
            return () => _sight.AddPath(name);
        var shape = _sight.ShapeOf(name);
        return () => _sight.AddValue(name, shape);
    }

    private void Update()
    {
        var node = _sight.Nodes.Length > 0 ? chance.Of<string>(_sight.Nodes) : null;
        switch (chance.Below(node is null ? 3 : 8))
        {
            case 0:
                var made = NewName("n");
                _text.Append(CultureInfo.InvariantCulture, $"CREATE ({made}:{chance.Of("A", "B", "C")} {{k: {Expressions.Write(Shape.Number, 2)}}}) ");
                _sight.AddNode(made);
                break;
            case 1:
                _text.Append(CultureInfo.InvariantCulture, $"CREATE (:A {{k: {chance.Below(9)}}})-[:{chance.Of("R", "S")}]->(:B {{t: {Expressions.Write(Shape.Text, 2)}}}) ");
                break;
            case 2:
                var found = NewName("n");
                _text.Append(CultureInfo.InvariantCulture, $"MERGE ({found}:{chance.Of("A", "C")} {{k: {chance.Below(4)}}}) ON CREATE SET {found}.t = 'new' ON MATCH SET {found}.b = true ");
                _sight.AddNode(found);
                break;
            case 3:
                _text.Append(CultureInfo.InvariantCulture, $"SET {node}.{chance.Of("k", "z")} = {Expressions.Write(Shape.Number, 1)} ");
                break;
            case 4:
                _text.Append(CultureInfo.InvariantCulture, $"SET {node}:{chance.Of("A", "B", "C")}, {node} += {{t: {Expressions.Write(Shape.Text, 2)}}} ");
                break;
            case 5:
                _text.Append(CultureInfo.InvariantCulture, $"REMOVE {node}.{chance.Of("k", "t")}, {node}:{chance.Of("A", "B")} ");
                break;
            case 6:
                _text.Append(CultureInfo.InvariantCulture, $"MERGE ({node})-[:{chance.Of("R", "S")}]->({chance.Of<string>(_sight.Nodes)}) ");
                break;
            default:
                _text.Append(CultureInfo.InvariantCulture, $"FOREACH (v IN {Expressions.Write(Shape.List, 2)} | CREATE (:C)) ");
                break;
        }
    }

    private string NewName(string start) => string.Create(CultureInfo.InvariantCulture, $"{start}{_names++}");
}
