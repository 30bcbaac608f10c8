using System.Collections.Immutable;

using RelationGraph.Cypher.Binding;
using RelationGraph.Cypher.Syntax;
using RelationGraph.Cypher.Syntax.Tree;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher;

/// <summary>What the text of a statement tells by itself: whether it may be let through where only reading is allowed.</summary>
/// <remarks>
/// A procedure may write behind a name; whether those named may is for the caller to say. EXPLAIN changes nothing of what is told.
/// </remarks>
public sealed record StatementInspection
{
    /// <summary>Why the text is no statement; null where it is one. Names and types are not checked.</summary>
    public required CypherException? Fault { get; init; }

    /// <summary>Whether a clause of it writes: CREATE, MERGE, SET, REMOVE, DELETE or FOREACH, in a subquery too.</summary>
    public required bool Writes { get; init; }

    /// <summary>Whether it makes or drops an index or a constraint.</summary>
    public required bool ChangesSchema { get; init; }

    /// <summary>The procedures that it calls, as it names them, each once.</summary>
    public required ImmutableArray<string> Procedures { get; init; }

    /// <summary>The names of the parameters that it uses, each once, in the order of the text.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];

    /// <summary>Whether EXPLAIN stands before it, so that it is planned and not carried out.</summary>
    public bool IsExplained { get; init; }

    /// <summary>Whether EXPLAIN or PROFILE stands before it.</summary>
    public bool AsksForPlan { get; init; }

    /// <summary>Whether it is a statement none of whose clauses writes and which leaves the schema alone.</summary>
    public bool OnlyReads => Fault is null && !Writes && !ChangesSchema;

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text, one statement.</param>
    public static StatementInspection Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return Of(Parser.Parse(text));
        }
        catch (CypherException fault)
        {
            return new StatementInspection { Fault = fault, Writes = false, ChangesSchema = false, Procedures = [] };
        }
    }

    private static StatementInspection Of(Statement statement)
    {
        var body = statement.Body;
        var parameters = new List<Expression.Parameter>();
        var procedures = new List<string>();
        var writes = false;
        ReadOnlySpan<SyntaxNode?> roots = body switch
        {
            StatementBody.Regular regular => [regular.Query],
            StatementBody.Show show => [show.Order, show.Where, show.Return],
            _ => [],
        };
        foreach (var root in roots)
        {
            if (root is null)
                continue;
            SyntaxChildren.Any(root, node =>
            {
                writes |= node is Clause.Create or Clause.Merge or Clause.Set or Clause.Remove or Clause.Delete or Clause.Foreach;
                if (node is Clause.CallProcedure call && !procedures.Contains(call.Name, StringComparer.Ordinal))
                    procedures.Add(call.Name);
                if (node is Expression.Parameter parameter)
                    parameters.Add(parameter);
                return false;
            });
        }

        return new StatementInspection
        {
            Fault = null,
            Writes = writes,
            ChangesSchema = body is not (StatementBody.Regular or StatementBody.Show),
            Procedures = [.. procedures],
            Parameters = [.. parameters.OrderBy(parameter => parameter.Span.Start).Select(parameter => parameter.Name).Distinct(StringComparer.Ordinal)],
            IsExplained = statement.Mode == StatementMode.Explain,
            AsksForPlan = statement.Mode != StatementMode.Run,
        };
    }
}
