using System.Collections.Immutable;

using RelationGraph.Cypher.Procedures;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <content>CALL of procedures and of subqueries.</content>
internal sealed partial class Binder
{
    private const string OldImport =
        "CALL { … } sees of the variables outside only what its first WITH takes in, which must list plain variables. Write CALL (…) { … }.";

    private (Scope After, ImmutableArray<Column>? Columns) BindCall(
        Clause.CallProcedure call, Scope scope, QueryPlace place, bool standalone)
    {
        if (!_catalog.Procedures.TryGetValue(call.Name, out var procedure))
        {
            throw new CypherException(
                "ProcedureError",
                QueryPhase.CompileTime,
                "ProcedureNotFound",
                $"There is no procedure `{call.Name}`.{Suggestion.For(call.Name, _catalog.Procedures.Keys)}",
                Syntax.TextPositions.At(_text, call.Span.Start));
        }

        if (procedure.Writes && place.ReadsOnly)
            throw Fault("InvalidClauseComposition", call, $"{procedure.Name} writes, which a subquery in an expression must not.");
        _writes |= procedure.Writes;
        var arguments = call.Arguments is { } given ? Passed(call, given, procedure, scope) : Implied(call, procedure, standalone);
        if (!standalone && call.Yield is null && !procedure.Outputs.IsEmpty)
            throw Fault("UndefinedVariable", call, $"Inside a query what {procedure.Name} gives must be named: {YieldOf(procedure)}.");
        var yields = Yields(call, procedure, standalone);
        var after = scope.Copy();
        foreach (var item in yields)
        {
            var output = procedure.Outputs.FirstOrDefault(output => string.Equals(output.Name, item.Field, StringComparison.Ordinal))
                ?? throw UnknownOutput(item, procedure);
            if (after.Has(item.Variable.Name))
                throw AlreadyBound(item.Variable);
            after.Declare(item.Variable.Name, StaticType.Of(output.Gives));
        }

        if (call.Where is { } where)
            Condition(where, after, AfterWhere);
        _calls.Add(call, new BoundCall(procedure, arguments, yields));
        if (!standalone || procedure.Outputs.IsEmpty)
            return (after, null);
        return (after, [.. yields.Select(item => new Column(item.Variable.Name, after.OwnType(item.Variable.Name), item))]);
    }

    private CypherException UnknownOutput(YieldItem item, Procedure procedure) => Fault(
        "UndefinedVariable",
        item,
        $"{procedure.Name} yields no `{item.Field}`.{Suggestion.For(item.Field, procedure.Outputs.Select(static output => output.Name))}");

    /// <summary>The arguments in parentheses, with the defaults of those left out.</summary>
    private ImmutableArray<Expression> Passed(Clause.CallProcedure call, Sequence<Expression> given, Procedure procedure, Scope scope)
    {
        var inputs = procedure.Inputs;
        var least = inputs.Count(static input => input.Default is null);
        if (given.Count < least || given.Count > inputs.Length)
            throw WrongCount(call, procedure.Name, given.Count, least, inputs.Length, SignatureOf(procedure));
        var arguments = ImmutableArray.CreateBuilder<Expression>(inputs.Length);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (i < given.Count)
                Expect(Type(given[i], scope), inputs[i].Takes, given[i], $"The argument `{inputs[i].Name}` of {procedure.Name}");
            arguments.Add(i < given.Count ? given[i] : Default(inputs[i], call));
        }

        return arguments.MoveToImmutable();
    }

    /// <summary>The arguments of a CALL without parentheses: parameters of the inputs' names.</summary>
    private ImmutableArray<Expression> Implied(Clause.CallProcedure call, Procedure procedure, bool standalone)
    {
        if (!standalone)
        {
            throw Fault(
                "InvalidArgumentPassingMode",
                call,
                $"Inside a query the arguments of {procedure.Name} stand in parentheses; only a CALL alone takes them from parameters.");
        }

        var arguments = ImmutableArray.CreateBuilder<Expression>(procedure.Inputs.Length);
        foreach (var input in procedure.Inputs)
        {
            if (input.Default is null)
                UseParameter(input.Name, call);
            arguments.Add(input.Default is null ? new Expression.Parameter(input.Name) { Span = call.Span } : Default(input, call));
        }

        return arguments.MoveToImmutable();
    }

    private static Expression.Literal Default(ProcedureInput input, SyntaxNode call) =>
        new Expression.Literal(input.Default ?? default) { Span = call.Span };

    private static ImmutableArray<YieldItem> Yields(Clause.CallProcedure call, Procedure procedure, bool standalone)
    {
        if (call.Yield is { } yield)
            return [.. yield];
        if (!standalone)
            return [];
        return
        [
            .. procedure.Outputs.Select(output =>
                new YieldItem(output.Name, new Expression.Variable(output.Name) { Span = call.Span }) { Span = call.Span }),
        ];
    }

    private static string YieldOf(Procedure procedure) =>
        "YIELD " + string.Join(", ", procedure.Outputs.Select(static output => output.Name));

    private static string SignatureOf(Procedure procedure) =>
        $"{procedure.Name}({string.Join(", ", procedure.Inputs.Select(static input => $"{input.Name} :: {input.Type}"))})";

    private Scope BindSubqueryCall(Clause.CallSubquery call, Scope scope, QueryPlace place)
    {
        var imports = Imports(call, scope);
        var outside = new Scope(null);
        foreach (var name in imports)
        {
            if (scope.TryFind(name, out var type, out _))
                outside.Declare(name, type);
        }

        var oldForm = call is { Imports: null, ImportAll: false };
        var inner = new QueryPlace(QueryUse.Call, oldForm ? null : outside, oldForm ? scope : null, place.ReadsOnly);
        var hidden = _hidden;
        _hidden = new Hidden(scope, oldForm ? OldImport : "CALL (…) { … } sees of the variables outside only those in its parentheses.");
        var columns = BindQuery(call.Body, inner);
        _hidden = hidden;
        var after = scope.Copy();
        foreach (var column in columns ?? [])
        {
            if (after.Has(column.Name))
            {
                throw Fault(
                    "VariableAlreadyBound",
                    column.At,
                    $"The subquery returns `{column.Name}`, which is defined outside it already. Give it another name with AS.");
            }

            after.Declare(column.Name, column.Type);
        }

        _subqueries.Add(call, new BoundSubquery(imports, Names(columns), columns is not null));
        return after;
    }

    private ImmutableArray<string> Imports(Clause.CallSubquery call, Scope scope)
    {
        if (call.ImportAll)
            return [.. scope.Visible.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (call.Imports is not { } variables)
            return [];
        var names = ImmutableArray.CreateBuilder<string>(variables.Count);
        foreach (var variable in variables.AsSpan())
        {
            Resolve(variable, scope);
            if (!names.Contains(variable.Name))
                names.Add(variable.Name);
        }

        return names.ToImmutable();
    }

    /// <summary>The first WITH of the old CALL { … }: where it lists plain variables and no more, they come from outside.</summary>
    private Scope Import(Clause.With with, Scope outside, Scope inside)
    {
        if (!IsImporting(with))
            return BindWith(with, inside);
        _importingWiths.Add(with);
        var projection = with.Projection;
        var names = projection.All
            ? outside.Visible.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            : projection.Items.Select(static item => item.Name);
        var items = projection.All
            ? [.. names.Select(name => Starred(name, projection))]
            : projection.Items.ToImmutableArray();
        foreach (var item in items)
            inside.Declare(item.Name, Resolve((Expression.Variable)item.Expression, outside));
        _projections.Add(projection, new BoundProjection(items, [.. items.Select(static _ => false)], Aggregates: false));
        return inside;
    }

    private static bool IsImporting(Clause.With with)
    {
        if (with is not { Where: null, Projection: { Distinct: false, OrderBy.Count: 0, Skip: null, Limit: null } projection })
            return false;
        foreach (var item in projection.Items.AsSpan())
        {
            if (item.Expression is not Expression.Variable variable || !string.Equals(variable.Name, item.Name, StringComparison.Ordinal))
                return false;
        }

        return !projection.All || projection.Items.Count == 0;
    }
}
