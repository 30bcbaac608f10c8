using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Neo4j.Transport;

/// <summary>Makes of an error that the server names what this library throws.</summary>
internal static partial class ServerFault
{
    /// <summary>What the server says of a transaction that took longer than it was given.</summary>
    private const string TimedOutPrefix = "Neo.ClientError.Transaction.TransactionTimedOut";

    // "Transient" in a name does not say that a retry helps: a transaction too big for the server's memory stays too big.
    private static readonly FrozenSet<string> s_retried = new[]
    {
        "Neo.TransientError.Database.DatabaseUnavailable",
        "Neo.TransientError.General.DatabaseUnavailable",
        "Neo.TransientError.Transaction.BookmarkTimeout",
        "Neo.TransientError.Transaction.ConstraintsChanged",
        "Neo.TransientError.Transaction.DeadlockDetected",
        "Neo.TransientError.Transaction.LockAcquisitionTimeout",
        "Neo.TransientError.Transaction.LockClientStopped",
        "Neo.TransientError.Transaction.Outdated",
        Unavailable,
    }.ToFrozenSet(StringComparer.Ordinal);

    // Code, type, detail, and when; a code that is not listed is the store's fault and not the query's.
    private static readonly FrozenDictionary<string, (string Type, string Detail, QueryPhase Phase)> s_query =
        new Dictionary<string, (string, string, QueryPhase)>(StringComparer.Ordinal)
        {
            ["Neo.ClientError.Procedure.ProcedureCallFailed"] = ("ProcedureError", "ProcedureFailed", QueryPhase.Runtime),
            ["Neo.ClientError.Procedure.ProcedureNotFound"] = ("ProcedureError", "ProcedureNotFound", QueryPhase.CompileTime),
            ["Neo.ClientError.Schema.ConstraintAlreadyExists"] = ("SchemaError", "AlreadyExists", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.ConstraintNotFound"] = ("SchemaError", "NotFound", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.ConstraintWithNameAlreadyExists"] = ("SchemaError", "AlreadyExists", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists"] = ("SchemaError", "AlreadyExists", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.IndexAlreadyExists"] = ("SchemaError", "AlreadyExists", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.IndexNotFound"] = ("SchemaError", "NotFound", QueryPhase.Runtime),
            ["Neo.ClientError.Schema.IndexWithNameAlreadyExists"] = ("SchemaError", "AlreadyExists", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.ArgumentError"] = ("ArgumentError", "InvalidArgumentValue", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.EntityNotFound"] = ("EntityNotFound", "DeletedEntityAccess", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.ExternalResourceFailed"] = ("ExternalResourceError", "ExternalResourceFailed", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.FeatureDeprecationWarning"] = ("SyntaxError", "UnexpectedSyntax", QueryPhase.CompileTime),
            ["Neo.ClientError.Statement.ParameterMissing"] = ("ParameterMissing", "MissingParameter", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.PropertyNotFound"] = ("PropertyNotFound", "PropertyNotFound", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.SemanticError"] = ("SemanticError", "InvalidSemantics", QueryPhase.CompileTime),
            ["Neo.ClientError.Statement.TypeError"] = ("TypeError", "InvalidArgumentType", QueryPhase.Runtime),
            ["Neo.ClientError.Statement.UnsupportedOperationError"] = ("SyntaxError", "UnsupportedOperation", QueryPhase.CompileTime),
            ["Neo.ClientError.Statement.UnsupportedAdministrationCommand"] = ("SyntaxError", "UnsupportedOperation", QueryPhase.CompileTime),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // The server's words for what openCypher's scenarios give a name.
    private static readonly (string Words, string Detail)[] s_details =
    [
        (" not defined", "UndefinedVariable"),
        (" already declared", "VariableAlreadyBound"),
        ("result columns with the same name", "ColumnNameConflict"),
        ("Unknown function", "UnknownFunction"),
        ("Type mismatch", "InvalidArgumentType"),
        ("aggregat", "InvalidAggregation"),
        ("integer is too large", "IntegerOverflow"),
        ("Insufficient parameters", "InvalidNumberOfArguments"),
        ("Too many parameters", "InvalidNumberOfArguments"),
    ];

    /// <summary>The code for an answer of 503, which the server gives none.</summary>
    public const string Unavailable = "503";

    /// <summary>Whether a whole transaction that failed with a code is tried again.</summary>
    public static bool IsRetried(string? code) => code is not null && s_retried.Contains(code);

    /// <summary>A query that ran into its own limit.</summary>
    public static CypherException TimedOut(TimeSpan? limit) => new(
        "TransactionError", QueryPhase.Runtime, "TimedOut",
        limit is { } given
            ? string.Create(CultureInfo.InvariantCulture, $"The query ran longer than {given.TotalSeconds:0.###} s, its limit.")
            : "The query ran longer than the server lets queries run (db.transaction.timeout).");

    /// <summary>A query that writes where only reading is allowed.</summary>
    public static CypherException MayNotWrite() =>
        new("SemanticError", QueryPhase.CompileTime, "WriteNotAllowed", "The query would change the graph, and this one may only be read.");

    /// <summary>What to throw for an error.</summary>
    /// <param name="code">The server's code, as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
    /// <param name="message">The server's message.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="text">The query's text; null where none was sent.</param>
    /// <param name="limit">How long it might run.</param>
    public static Exception Of(string code, string message, Asked asked, string? text = null, TimeSpan? limit = null)
    {
        if (code.StartsWith(TimedOutPrefix, StringComparison.Ordinal))
            return TimedOut(code.EndsWith("ClientConfiguration", StringComparison.Ordinal) ? limit : null);
        return code switch
        {
            "Neo.ClientError.Statement.AccessMode" => MayNotWrite(),
            "Neo.ClientError.Statement.SyntaxError" => Syntax(message, text),
            "Neo.ClientError.Statement.ArithmeticError" => Query(("ArithmeticError", message.Contains("by zero", StringComparison.Ordinal) ? "DivisionByZero" : "NumberOverflow", QueryPhase.Runtime), message, text),
            "Neo.ClientError.Schema.ConstraintValidationFailed" => Query(
                ("ConstraintVerificationFailed", message.Contains("still has relationships", StringComparison.Ordinal) ? "DeleteConnectedNode" : "ConstraintValidationFailed", QueryPhase.Runtime), message, text),
            _ when s_query.TryGetValue(code, out var family) => Query(family, message, text),
            _ => Store(code, message, asked),
        };
    }

    private static StoreException Store(string code, string message, Asked asked) => new(code switch
    {
        "Neo.ClientError.Security.Unauthorized" => asked.User is { } user
            ? $"Neo4j at {asked.Address} refuses user '{user}' or the password; check RELGRAPH_NEO4J_USER and RELGRAPH_NEO4J_PASSWORD."
            : $"Neo4j at {asked.Address} asks who one is; set RELGRAPH_NEO4J_USER and RELGRAPH_NEO4J_PASSWORD.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"Neo4j at {asked.Address} takes no password for some seconds, after three that were wrong; wait 5 s and check RELGRAPH_NEO4J_PASSWORD.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"The password of user '{asked.User}' on {asked.Address} is the first one and must be changed: log in with Neo4j Browser, or run ALTER CURRENT USER SET PASSWORD in cypher-shell.",
        "Neo.ClientError.Security.Forbidden" => $"Neo4j at {asked.Address} does not let user '{asked.User}' do that: {message} Ask its administrator for the right.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"Neo4j at {asked.Address} has no database '{asked.Database}'; set RELGRAPH_NEO4J_DATABASE (the Community edition has one, 'neo4j').",
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" =>
            $"The database '{asked.Database}' on {asked.Address} is read-only; its administrator can open it with server.databases.writable.",
        "Neo.ClientError.Request.Invalid" when message.Contains("Transaction with Id", StringComparison.Ordinal) =>
            "The server does not have the transaction any more: it expired after a minute without a request, or the server was started anew. Nothing of it was kept; begin it again.",
        "Neo.ClientError.Transaction.Terminated" => "Somebody ended the transaction on the server. Nothing of it was kept.",
        _ when code.Contains("OutOfMemory", StringComparison.Ordinal) || code.EndsWith("TransactionMemoryLimit", StringComparison.Ordinal) =>
            $"The transaction needs more memory than the server gives: {message} Ask for less, or give it more with server.memory.heap.max_size and dbms.memory.transaction.total.max.",
        _ when s_retried.Contains(code) => $"Neo4j at {asked.Address} could not do it now: {message} Try again.",
        "Neo.DatabaseError.General.UnknownError" =>
            $"Neo4j at {asked.Address} gives no reason but '{message}'; its debug.log has more. CALL … IN TRANSACTIONS, dropping an index that is not there, and constraints that only the Enterprise edition has end so.",
        _ => $"Neo4j at {asked.Address} says: {message} ({code})",
    })
    { Code = code, RetryHelps = s_retried.Contains(code) || code.Equals("Neo.ClientError.Security.AuthenticationRateLimit", StringComparison.Ordinal) };

    // A text that cannot be read as a date while the query runs is called a fault of syntax too, without a place.
    private static CypherException Syntax(string message, string? text)
    {
        var runs = message.StartsWith("Text cannot be parsed", StringComparison.Ordinal);
        var detail = Array.Find(s_details, entry => message.Contains(entry.Words, StringComparison.OrdinalIgnoreCase)).Detail;
        return runs
            ? Query(("ArgumentError", "InvalidArgumentValue", QueryPhase.Runtime), message, null)
            : Query(("SyntaxError", detail ?? "UnexpectedSyntax", QueryPhase.CompileTime), message, text);
    }

    private static CypherException Query((string Type, string Detail, QueryPhase Phase) family, string message, string? text)
    {
        var place = Place().Match(message);
        TextPosition? position = place.Success && text is not null
            ? Position(text, int.Parse(place.Groups["offset"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : null;
        var sentence = (place.Success ? message[..place.Index] : message.Split('\n')[0]).Trim();
        return new CypherException(family.Type, family.Phase, family.Detail, sentence.EndsWith('.') || sentence.EndsWith('?') ? sentence : sentence + ".", position);
    }

    /// <summary>A place in a text, its column counted in characters.</summary>
    public static TextPosition Position(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var before = text.AsSpan(0, offset);
        var start = before.LastIndexOf('\n') + 1;
        var column = 1;
        foreach (var _ in before[start..].EnumerateRunes())
            column++;
        return new TextPosition(offset, before.Count('\n') + 1, column);
    }

    // (line 1, column 8 (offset: 7)), and what follows it: the line again, with a caret.
    [GeneratedRegex(@"\(line \d+, column \d+ \(offset: (?<offset>\d+)\)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
