using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private Statement ReadStatement()
    {
        var start = Start;
        var mode = ReadModes();
        var body = ReadBody();
        if (Take(TokenKind.Semicolon) && !Is(TokenKind.End))
            Fail("Another statement begins here: statements are run one at a time.");
        if (!Is(TokenKind.End))
            throw ExpectedClause(null);
        return new Statement(mode, body) { Span = Since(start), Height = _highest };
    }

    private StatementMode ReadModes()
    {
        var mode = StatementMode.Run;
        while (true)
        {
            if (Is(Keyword.Cypher))
                ReadVersion();
            else if (Take(Keyword.Explain))
                mode = StatementMode.Explain;
            else if (Take(Keyword.Profile))
                mode = StatementMode.Profile;
            else
                return mode;
        }
    }

    private void ReadVersion()
    {
        _at++;
        ref readonly var version = ref Current;
        if (version.Kind is TokenKind.Integer or TokenKind.Float)
        {
            if (!_text.AsSpan(version.Start, version.End - version.Start).SequenceEqual("5"))
                Fail($"The language is Cypher 5; {Shown(version)} is not supported.");
            _at++;
        }
        if (IsName && Ahead(1).Kind == TokenKind.Equal)
            Fail($"The option {_text.AsSpan(Start, Current.End - Start)} is not supported: the planner takes none.");
    }

    private StatementBody ReadBody()
    {
        if (Is(TokenKind.End) || Is(TokenKind.Semicolon))
            throw Expected("a statement, as MATCH (n) RETURN n");
        if (ReadSchemaCommand() is { } command)
            return command;
        var start = Start;
        return new StatementBody.Regular(ReadQuery(QueryPlace.Statement)) { Span = Since(start) };
    }
}
