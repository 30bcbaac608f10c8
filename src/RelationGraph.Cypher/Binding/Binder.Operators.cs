using System.Diagnostics;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Binding;

/// <content>Operators and functions.</content>
internal sealed partial class Binder
{
    // What can be joined to a text.
    private const TypeSet Written = TypeSet.String | TypeSet.Number;

    // What may stand on the two sides of each operator.
    private static readonly (TypeSet Left, TypeSet Right)[] Sums =
    [
        (TypeSet.Number, TypeSet.Number),
        (TypeSet.String, Written),
        (Written, TypeSet.String),
        (TypeSet.List, TypeSet.Any),
        (TypeSet.Any, TypeSet.List),
        (TypeSet.Instant | TypeSet.Duration, TypeSet.Duration),
        (TypeSet.Duration, TypeSet.Instant),
    ];

    private static readonly (TypeSet Left, TypeSet Right)[] Differences =
    [
        (TypeSet.Number, TypeSet.Number),
        (TypeSet.Instant | TypeSet.Duration, TypeSet.Duration),
    ];

    private static readonly (TypeSet Left, TypeSet Right)[] Products =
    [
        (TypeSet.Number, TypeSet.Number),
        (TypeSet.Duration, TypeSet.Number),
        (TypeSet.Number, TypeSet.Duration),
    ];

    private static readonly (TypeSet Left, TypeSet Right)[] Quotients =
    [
        (TypeSet.Number, TypeSet.Number),
        (TypeSet.Duration, TypeSet.Number),
    ];

    private static readonly (TypeSet Left, TypeSet Right)[] Numbers = [(TypeSet.Number, TypeSet.Number)];

    private static readonly (TypeSet Left, TypeSet Right)[] Concatenations =
    [
        (TypeSet.String, TypeSet.String),
        (TypeSet.List, TypeSet.List),
    ];

    private StaticType TypeUnary(Expression.Unary unary, Scope scope)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            Condition(unary.Operand, scope, "What follows NOT");
            return StaticType.Boolean;
        }

        var type = Type(unary.Operand, scope);
        Expect(type, TypeSet.Number | TypeSet.Duration, unary.Operand, "What bears a sign");
        return type;
    }

    private StaticType TypeComparison(Expression.Comparison comparison, Scope scope)
    {
        foreach (var operand in comparison.Operands.AsSpan())
            Type(operand, scope);
        return StaticType.Boolean;
    }

    /// <summary>Checks operators with two sides; a chain leans to the left, so that its depth is no depth of calls.</summary>
    private StaticType TypeBinary(Expression.Binary binary, Scope scope)
    {
        var chain = new Stack<Expression.Binary>();
        chain.Push(binary);
        var first = binary.Left;
        StaticType? settled = null;
        while (first is Expression.Binary next && (settled = Settled(next, scope)) is null)
        {
            chain.Push(next);
            first = next.Left;
        }

        // A pattern may be the first link where the operator wants a condition.
        var left = settled ?? (first is Expression.PatternTest && IsLogical(chain.Peek().Operator) ? null : Type(first, scope));
        while (chain.TryPop(out var link))
            left = TypeBinary(link, left, scope);
        return left!;
    }

    private static bool IsLogical(BinaryOperator sign) => sign is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor;

    private StaticType TypeBinary(Expression.Binary binary, StaticType? left, Scope scope)
    {
        if (IsLogical(binary.Operator))
        {
            var what = $"What stands beside {Sign(binary.Operator)}";
            if (left is null)
                Condition(binary.Left, scope, what);
            else
                Expect(left, TypeSet.Boolean, binary.Left, what);
            Condition(binary.Right, scope, what);
            return StaticType.Boolean;
        }

        var right = Type(binary.Right, scope);
        switch (binary.Operator)
        {
            case BinaryOperator.In:
                Expect(right, TypeSet.List, binary.Right, "What follows IN");
                return StaticType.Boolean;
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains:
                // What is no text has no beginning: null, and no error.
                return StaticType.Boolean;
            case BinaryOperator.Matches:
                Expect(left!, TypeSet.String, binary.Left, "What stands before =~");
                Expect(right, TypeSet.String, binary.Right, "What follows =~");
                return StaticType.Boolean;
            default:
                return TypeArithmetic(binary, left!, right);
        }
    }

    private StaticType TypeArithmetic(Expression.Binary binary, StaticType left, StaticType right)
    {
        var pairs = binary.Operator switch
        {
            BinaryOperator.Add => Sums,
            BinaryOperator.Subtract => Differences,
            BinaryOperator.Multiply => Products,
            BinaryOperator.Divide => Quotients,
            BinaryOperator.Modulo or BinaryOperator.Power => Numbers,
            BinaryOperator.Concatenate => Concatenations,
            _ => throw new UnreachableException(),
        };
        var possible = false;
        foreach (var (first, second) in pairs)
            possible |= left.CanBe(first) && right.CanBe(second);
        if (!possible)
        {
            throw Fault(
                "InvalidArgumentType",
                binary,
                $"The operator {Sign(binary.Operator)} cannot be applied to {TypeNames.Of(left)} and {TypeNames.Of(right)}.");
        }

        return Result(binary.Operator, left, right);
    }

    private static StaticType Result(BinaryOperator sign, StaticType left, StaticType right)
    {
        if (left.Kinds == TypeSet.Nothing || right.Kinds == TypeSet.Nothing)
            return sign is BinaryOperator.Add or BinaryOperator.Concatenate ? StaticType.Any : StaticType.Null;
        var both = left.Kinds | right.Kinds;
        if ((both & ~TypeSet.Number) == TypeSet.Nothing)
            return NumberOf(sign, left.Kinds, right.Kinds);
        if (sign is not (BinaryOperator.Add or BinaryOperator.Concatenate))
            return StaticType.Of(TypeSet.Number | TypeSet.Duration | (sign == BinaryOperator.Subtract ? TypeSet.Instant : TypeSet.Nothing));
        if (left.Kinds == TypeSet.List || right.Kinds == TypeSet.List)
            return left == right ? left : StaticType.Of(TypeSet.List);
        return (left.Kinds == TypeSet.String && right.CanBe(Written)) || (right.Kinds == TypeSet.String && left.CanBe(Written))
            ? StaticType.Of(TypeSet.String | ((both & TypeSet.List) != TypeSet.Nothing ? TypeSet.List : TypeSet.Nothing))
            : StaticType.Any;
    }

    private static StaticType NumberOf(BinaryOperator sign, TypeSet left, TypeSet right)
    {
        if (sign == BinaryOperator.Power || left == TypeSet.Float || right == TypeSet.Float)
            return StaticType.Float;
        return left == TypeSet.Integer && right == TypeSet.Integer ? StaticType.Integer : StaticType.Number;
    }

    private static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        _ => throw new UnreachableException(),
    };

    private StaticType TypeCall(Expression.Call call, Scope scope)
    {
        if (Aggregates.TryFind(call.Name, out var aggregate))
            return BindAggregate(call, aggregate, call.Arguments, scope);
        if (call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count == 1)
            return TypeExists(call.Arguments[0], scope);
        if (!FunctionTable.TryFind(call.Name, out var function))
            throw Fault("UnknownFunction", call, $"There is no function `{call.Name}`.{Suggestion.For(call.Name, AllFunctionNames)}");
        if (call.Distinct)
            throw Fault("UnexpectedSyntax", call, $"DISTINCT can stand in an aggregate only, and {function.Name}() is none.");
        var count = call.Arguments.Count;
        if (count < function.Least || count > function.Most)
            throw WrongCount(call, function.Name, count, function.Least, function.Most, function.Signature);
        var types = new StaticType[count];
        for (var i = 0; i < count; i++)
        {
            types[i] = TypeArgument(function, call.Arguments[i], scope);
            var takes = function.Takes.IsEmpty ? TypeSet.Any : function.Takes[Math.Min(i, function.Takes.Length - 1)];
            Expect(types[i], takes, call.Arguments[i], $"The argument of {function.Name}()");
        }

        return Given(function, types);
    }

    private StaticType TypeArgument(Function function, Expression argument, Scope scope)
    {
        if (argument is Expression.PatternTest && function.Name is "size")
            throw MisplacedPattern(argument, "To count what it finds write COUNT { (a)-->(b) }.");
        return Type(argument, scope);
    }

    private StaticType TypeExists(Expression argument, Scope scope)
    {
        if (argument is not Expression.PatternTest test)
            throw Fault("UnexpectedSyntax", argument, "exists() takes a pattern. To ask whether a property is there write `n.p IS NOT NULL`.");
        BindPatternTest(test.Pattern, scope);
        return StaticType.Boolean;
    }

    /// <summary>What a function gives, more closely than its table tells where the arguments tell it.</summary>
    private static StaticType Given(Function function, StaticType[] arguments)
    {
        switch (function.Name)
        {
            case "nodes":
                return StaticType.ListOf(StaticType.Node);
            case "relationships":
                return StaticType.Relationships;
            case "labels" or "keys" or "split":
                return StaticType.ListOf(StaticType.String);
            case "range":
                return StaticType.ListOf(StaticType.Integer);
            case "head" or "last":
                return arguments[0].Item;
            case "tail" or "reverse":
                return arguments[0].Kinds == TypeSet.List ? arguments[0] : StaticType.Of(function.Gives);
            case "coalesce":
                return arguments.Aggregate(StaticType.Null, static (all, one) => all.Or(one));
            default:
                return StaticType.Of(function.Gives);
        }
    }
}
