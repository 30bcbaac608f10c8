using System.Collections.Immutable;
using System.Diagnostics;

using RelationGraph.Cypher.Functions;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Binding;

/// <summary>Checks that a parsed statement makes sense: names, types, aggregation, and what may follow what.</summary>
/// <remarks>
/// One walk over the tree in the order of the text, clause by clause. An expression gives what is known of its value; what is
/// certain to be of a wrong kind is an error here, what may be is left to the run. The walk is as deep as the parser let the tree be.
/// </remarks>
internal sealed partial class Binder
{
    private readonly string _text;
    private readonly BindingCatalog _catalog;
    private readonly Dictionary<Projection, BoundProjection> _projections = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Clause.CallProcedure, BoundCall> _calls = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Clause.CallSubquery, BoundSubquery> _subqueries = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Clause.With> _importingWiths = new(ReferenceEqualityComparer.Instance);
    private readonly List<ParameterUse> _parameters = [];
    private readonly HashSet<string> _parameterNames = new(StringComparer.Ordinal);
    private readonly List<QueryNotification> _notifications = [];
    private bool _writes;

    private Binder(string text, BindingCatalog catalog)
    {
        _text = text;
        _catalog = catalog;
    }

    /// <summary>Checks a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The text that it was parsed from.</param>
    /// <param name="catalog">What it may name.</param>
    /// <exception cref="CypherException">It makes no sense; the place is told.</exception>
    public static BoundStatement Bind(Statement statement, string text, BindingCatalog catalog)
    {
        try
        {
            return new Binder(text, catalog).Bind(statement);
        }
        catch (InsufficientExecutionStackException)
        {
            throw SyntaxFault.Unexpected(text, statement.Span.Start, "The query nests too deeply. Split it with WITH.");
        }
    }

    private BoundStatement Bind(Statement statement)
    {
        ImmutableArray<YieldItem> show = [];
        var columns = statement.Body switch
        {
            StatementBody.Regular regular => Names(BindQuery(regular.Query, QueryPlace.Statement)),
            StatementBody.Show listing => BindShow(listing, out show),
            StatementBody.CreateIndex index => CheckIndex(index),
            StatementBody.CreateConstraint constraint => CheckConstraint(constraint),
            StatementBody.DropIndex or StatementBody.DropConstraint => [],
            _ => throw new UnreachableException(),
        };
        return new BoundStatement
        {
            Statement = statement,
            Text = _text,
            Columns = columns,
            Writes = _writes,
            ChangesSchema = statement.Body is not (StatementBody.Regular or StatementBody.Show),
            Parameters = [.. _parameters],
            Notifications = [.. _notifications],
            Projections = _projections,
            Calls = _calls,
            Subqueries = _subqueries,
            ImportingWiths = _importingWiths,
            ShowColumns = show,
        };
    }

    private static ImmutableArray<string> Names(ImmutableArray<Column>? columns) =>
        columns is { } some ? [.. some.Select(static column => column.Name)] : [];

    private CypherException Fault(string detail, SyntaxNode node, string message) =>
        SyntaxFault.Of(_text, node.Span.Start, detail, message);

    private CypherException TypeFault(SyntaxNode node, string message) =>
        new("TypeError", QueryPhase.CompileTime, "InvalidArgumentType", message, TextPositions.At(_text, node.Span.Start));

    private CypherException AlreadyBound(Expression.Variable variable) =>
        Fault("VariableAlreadyBound", variable, $"The variable `{variable.Name}` is already defined. Choose another name.");

    private void Notify(string code, SyntaxNode node, string message) =>
        _notifications.Add(new QueryNotification(code, message, TextPositions.At(_text, node.Span.Start)));

    private void UseParameter(string name, SyntaxNode node)
    {
        if (_parameterNames.Add(name))
            _parameters.Add(new ParameterUse(name, node.Span));
    }

    /// <summary>Asks that a value can be of one of the kinds.</summary>
    private void Expect(StaticType type, TypeSet kinds, SyntaxNode node, string what)
    {
        if (!type.CanBe(kinds))
            throw Fault("InvalidArgumentType", node, $"{what} must be {TypeNames.Of(kinds)}, but this is {TypeNames.Of(type)}.");
    }

    /// <summary>A column of a query's result, and where it is named.</summary>
    private readonly record struct Column(string Name, StaticType Type, SyntaxNode At);
}
