using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

using RelationGraph.Cypher.Execution;
using RelationGraph.Cypher.Execution.Expressions;
using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Planning;

/// <content>Expressions become evaluators, their variables slots.</content>
internal sealed partial class Planner
{
    // Stands for the subject of a CASE in the scope of its branches.
    private const string CaseSubjectName = " case";

    private Evaluator Compile(Expression expression, Scope scope)
    {
        var evaluator = CompileBare(expression, scope);

        // What a pattern was taken apart into has no place of its own, and constants and variables do not fail.
        var mayFail = expression is Expression.Call or Expression.Index or Expression.Slice or Expression.Unary or Expression.Quantifier
            or Expression.ListComprehension or Expression.Reduce or Expression.MapProjection or Expression.LabelTest
            or Expression.Binary { Operator: not (BinaryOperator.And or BinaryOperator.Or) };
        return mayFail && expression.Span.End > expression.Span.Start
            ? new PlacedEvaluator(evaluator, new Place(_bound.Text, expression.Span.Start))
            : evaluator;
    }

    private Evaluator CompileBare(Expression expression, Scope scope) => expression switch
    {
        Expression.Literal literal => new ConstantEvaluator(literal.Value),
        Expression.Parameter parameter => new ParameterEvaluator(parameter.Name),
        Expression.Variable variable => new SlotEvaluator(SlotOf(variable.Name, scope)),
        CaseSubject => new SlotEvaluator(SlotOf(CaseSubjectName, scope)),
        Expression.Property { Target: Expression.Variable target } property => new SlotPropertyEvaluator(SlotOf(target.Name, scope), property.Key),
        Expression.Property property => new PropertyEvaluator(Compile(property.Target, scope), property.Key),
        Expression.Index index => new IndexEvaluator(Compile(index.Target, scope), Compile(index.At, scope)),
        Expression.Slice slice => new SliceEvaluator(Compile(slice.Target, scope), CompileIf(slice.From, scope), CompileIf(slice.To, scope)),
        Expression.List list => CompileList(list, scope),
        Expression.Map map => CompileMap(map, scope),
        Expression.MapProjection projection => CompileMapProjection(projection, scope),
        Expression.Unary unary => CompileUnary(unary, scope),
        Expression.Binary binary => CompileBinary(binary, scope),
        Expression.Comparison comparison => CompileComparison(comparison, scope),
        Expression.NullTest test => new NullTestEvaluator(Compile(test.Operand, scope), test.Negated),
        Expression.TypeTest test => new TypeTestEvaluator(Compile(test.Operand, scope), test.Type, test.Negated),
        Expression.NormalizedTest test => new NormalizedTestEvaluator(Compile(test.Operand, scope), FormOf(test.Form), test.Negated),
        Expression.LabelTest test => new LabelTestEvaluator(Compile(test.Operand, scope), test.Labels),
        Expression.Call call => CompileCall(call, scope),
        Expression.Case choice => CompileCase(choice, scope),
        Expression.ListComprehension comprehension => CompileComprehension(comprehension, scope),
        Expression.Quantifier quantifier => CompileQuantifier(quantifier, scope),
        Expression.Reduce reduce => CompileReduce(reduce, scope),
        _ => CompileSubquery(expression, scope),
    };

    private Evaluator? CompileIf(Expression? expression, Scope scope) => expression is null ? null : Compile(expression, scope);

    private static int SlotOf(string name, Scope scope)
    {
        var slot = scope.Find(name);
        return slot >= 0 ? slot : throw new UnreachableException($"The variable '{name}' was bound, but has no slot.");
    }

    private Evaluator CompileList(Expression.List list, Scope scope)
    {
        var items = list.Items.Select(item => Compile(item, scope)).ToImmutableArray();
        return items.All(static item => item is ConstantEvaluator)
            ? new ConstantEvaluator(Value.Of(new ListValue([.. items.Select(static item => ((ConstantEvaluator)item).Value)])))
            : new ListEvaluator(items);
    }

    private MapEvaluator CompileMap(Expression.Map map, Scope scope) =>
        new([.. map.Entries.Select(entry => (entry.Key, Compile(entry.Value, scope)))]);

    private MapProjectionEvaluator CompileMapProjection(Expression.MapProjection projection, Scope scope)
    {
        var selectors = projection.Selectors.Select(selector => selector switch
        {
            MapSelector.Key key => ((string?)key.Name, (Evaluator?)null),
            MapSelector.All => ((string?)null, null),
            MapSelector.Entry entry => (entry.Name, Compile(entry.Value, scope)),
            _ => throw new UnreachableException(),
        });
        return new MapProjectionEvaluator(Compile(projection.Target, scope), [.. selectors]);
    }

    private Evaluator CompileUnary(Expression.Unary unary, Scope scope) => unary.Operator == UnaryOperator.Not
        ? new NotEvaluator(Compile(unary.Operand, scope))
        : new SignEvaluator(Compile(unary.Operand, scope), unary.Operator == UnaryOperator.Minus);

    private Evaluator CompileBinary(Expression.Binary binary, Scope scope)
    {
        var (left, right) = (Compile(binary.Left, scope), Compile(binary.Right, scope));
        return binary.Operator switch
        {
            BinaryOperator.And => new AndEvaluator(left, right),
            BinaryOperator.Or => new OrEvaluator(left, right),
            BinaryOperator.Xor => new XorEvaluator(left, right),
            _ => new BinaryEvaluator(binary.Operator, left, right),
        };
    }

    // a < b < c is a < b AND b < c.
    private Evaluator CompileComparison(Expression.Comparison comparison, Scope scope)
    {
        var operands = comparison.Operands.Select(operand => Compile(operand, scope)).ToArray();
        Evaluator result = new ComparisonEvaluator(comparison.Operators[0], operands[0], operands[1]);
        for (var index = 1; index < comparison.Operators.Count; index++)
            result = new AndEvaluator(result, new ComparisonEvaluator(comparison.Operators[index], operands[index], operands[index + 1]));
        return result;
    }

    private static NormalizationForm FormOf(string name) => name switch
    {
        "NFD" => NormalizationForm.FormD,
        "NFKC" => NormalizationForm.FormKC,
        "NFKD" => NormalizationForm.FormKD,
        _ => NormalizationForm.FormC,
    };

    private Evaluator CompileCall(Expression.Call call, Scope scope)
    {
        // Two old forms over a pattern: whether it is there, and how often.
        if (call.Arguments is [Expression.PatternTest pattern])
        {
            if (string.Equals(call.Name, "exists", StringComparison.OrdinalIgnoreCase))
                return Compile(pattern, scope);
            if (string.Equals(call.Name, "size", StringComparison.OrdinalIgnoreCase))
                return new CountEvaluator(PlanPattern(Part(null, pattern.Pattern), null, scope).Plan, _subqueries++);
        }

        if (!FunctionTable.TryFind(call.Name, out var function))
            throw new UnreachableException($"The function {call.Name} was bound, but is not in the table.");
        return new CallEvaluator(function, [.. call.Arguments.Select(argument => Compile(argument, scope))]);
    }

    private CaseEvaluator CompileCase(Expression.Case choice, Scope scope)
    {
        var subject = CompileIf(choice.Subject, scope);
        var slot = subject is null ? -1 : NewSlot();
        var inside = subject is null ? scope : scope.With(CaseSubjectName, slot);
        var branches = choice.Branches
            .Select(branch => (branch.When.Select(when => CompileWhen(when, slot, inside)).ToArray(), Compile(branch.Then, scope)))
            .ToArray();
        return new CaseEvaluator(subject, slot, branches, CompileIf(choice.Else, scope));
    }

    private Evaluator CompileWhen(Expression when, int subject, Scope scope)
    {
        var condition = Compile(when, scope);
        return subject < 0 || Binding.SyntaxChildren.Any(when, static node => node is CaseSubject, static node => node is not Expression.Case)
            ? condition
            : new ComparisonEvaluator(ComparisonOperator.Equal, new SlotEvaluator(subject), condition);
    }

    private ListComprehensionEvaluator CompileComprehension(Expression.ListComprehension comprehension, Scope scope)
    {
        var source = Compile(comprehension.Source, scope);
        var slot = NewSlot();
        var inside = scope.With(comprehension.Item.Name, slot);
        return new ListComprehensionEvaluator(slot, source, CompileIf(comprehension.Where, inside), CompileIf(comprehension.Result, inside));
    }

    private QuantifierEvaluator CompileQuantifier(Expression.Quantifier quantifier, Scope scope)
    {
        var source = Compile(quantifier.Source, scope);
        var slot = NewSlot();
        return new QuantifierEvaluator(quantifier.Kind, slot, source, Compile(quantifier.Where, scope.With(quantifier.Item.Name, slot)));
    }

    private ReduceEvaluator CompileReduce(Expression.Reduce reduce, Scope scope)
    {
        var (start, source) = (Compile(reduce.Start, scope), Compile(reduce.Source, scope));
        var (accumulator, item) = (NewSlot(), NewSlot());
        var inside = scope.With(reduce.Accumulator.Name, accumulator).With(reduce.Item.Name, item);
        return new ReduceEvaluator(accumulator, start, item, source, Compile(reduce.Step, inside));
    }

    private Evaluator CompileSubquery(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case Expression.PatternTest test:
                return new ExistsEvaluator(Pruning.Of(PlanPattern(Part(null, test.Pattern), null, scope).Plan), _subqueries++);
            case Expression.PatternComprehension comprehension:
                var (found, inside) = PlanPattern(Part(comprehension.Path, comprehension.Pattern), comprehension.Where, scope);
                return new CollectEvaluator(found, _subqueries++, Compile(comprehension.Result, inside));
            case Expression.ShortestPathValue path:
                var name = new Expression.Variable(NewName());
                var (plan, after) = PlanPattern(path.Part with { Variable = name }, null, scope);
                return path.Part.Selector is PathSelector.Function { AllOfThem: true }
                    ? new CollectEvaluator(plan, _subqueries++, new SlotEvaluator(after.Find(name.Name)))
                    : new FirstEvaluator(plan, _subqueries++, after.Find(name.Name));
            case Expression.Subquery subquery:
                return CompileSubquery(subquery, scope);
            default:
                throw new UnreachableException($"{expression.GetType().Name} is no expression that stands by itself.");
        }
    }

    private SubqueryEvaluator CompileSubquery(Expression.Subquery subquery, Scope scope)
    {
        var (plan, after) = PlanQuery(subquery.Query, Argument(), scope);
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return new ExistsEvaluator(Pruning.Of(plan), _subqueries++);
            case SubqueryKind.Count:
                return new CountEvaluator(plan, _subqueries++);
            default:
                var column = LastColumn(subquery.Query);
                return new CollectEvaluator(plan, _subqueries++, new SlotEvaluator(after.Find(column)));
        }
    }

    private string LastColumn(Query query) => query switch
    {
        Query.Union union => LastColumn(union.Left),
        Query.Single { Clauses: [.., Clause.Return result] } => _bound.Projections[result.Projection].Items[0].Name,
        _ => throw new UnreachableException("COLLECT was bound without a RETURN."),
    };

    private static PatternPart Part(Expression.Variable? variable, PathPattern path) => new(variable, new PathSelector.All(), path);
}
