using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Reads a type, or several with bars between them.</summary>
    private CypherType ReadType()
    {
        var start = Start;
        var first = ReadOneType();
        if (!IsTypeBar)
            return first;
        var members = new SequenceBuilder<CypherType>();
        members.Add(first);
        var height = _height;
        while (IsTypeBar)
        {
            _at++;
            members.Add(ReadOneType());
            height = Math.Max(height, _height);
        }
        SetHeight(height + 1);
        return new CypherType.Union(members.Done()) { Span = Since(start) };
    }

    private bool IsTypeBar => Is(TokenKind.Bar) && _at < _lastBar;

    private CypherType ReadOneType()
    {
        var start = Start;
        var level = Enter();
        var type = ReadBareType(start);
        Leave(level);
        while (true)
        {
            var notNull = Take(TokenKind.Exclamation) || Take(Keyword.Not, Keyword.Null);
            if (notNull)
                type = type switch
                {
                    CypherType.Named named => named with { NotNull = true, Span = Since(start) },
                    CypherType.ListOf list => list with { NotNull = true, Span = Since(start) },
                    _ => type,
                };
            if (!Take(Keyword.List) && !Take(Keyword.Array))
                return type;
            Join(0);
            type = new CypherType.ListOf(type, false) { Span = Since(start) };
        }
    }

    private CypherType ReadBareType(int start)
    {
        if (Word is Keyword.List or Keyword.Array)
        {
            _at++;
            return new CypherType.ListOf(ReadInner(), false) { Span = Since(start) };
        }
        if (Is(Keyword.Any))
            return ReadAny(start);
        var name = ReadTypeName();
        return new CypherType.Named(name, false) { Span = Since(start) };
    }

    private CypherType ReadInner()
    {
        Expect(TokenKind.Less);
        var inner = ReadType();
        _tallest = Math.Max(_tallest, _height);
        Expect(TokenKind.Greater);
        return inner;
    }

    private CypherType ReadAny(int start)
    {
        _at++;
        if (Word is Keyword.Node or Keyword.Vertex or Keyword.Relationship or Keyword.Edge or Keyword.Map or Keyword.Property)
            return new CypherType.Named(ReadTypeName(), false) { Span = Since(start) };
        Take(Keyword.Value);
        if (Is(TokenKind.Less))
            return ReadInner();
        return new CypherType.Named("ANY", false) { Span = Since(start) };
    }

    private string ReadTypeName()
    {
        var word = Word;
        if (!Is(TokenKind.Name))
            throw Expected("the name of a type");
        _at++;
        switch (word)
        {
            case Keyword.Boolean or Keyword.Bool:
                return "BOOLEAN";
            case Keyword.String or Keyword.Varchar:
                return "STRING";
            case Keyword.Signed:
                Expect(Keyword.Integer);
                return "INTEGER";
            case Keyword.Integer or Keyword.Int or Keyword.Int8 or Keyword.Int16 or Keyword.Int32 or Keyword.Int64:
                return "INTEGER";
            case Keyword.Float or Keyword.Float32 or Keyword.Float64 or Keyword.Real:
                return "FLOAT";
            case Keyword.Date or Keyword.Duration or Keyword.Point or Keyword.Map or Keyword.Nothing or Keyword.Null:
                return Keywords.Text(word);
            case Keyword.Node or Keyword.Vertex:
                return "NODE";
            case Keyword.Relationship or Keyword.Edge:
                return "RELATIONSHIP";
            case Keyword.Path or Keyword.Paths:
                return "PATH";
            case Keyword.Property:
                Expect(Keyword.Value);
                return "PROPERTY VALUE";
            case Keyword.Local when Take(Keyword.Time):
                return "LOCAL TIME";
            case Keyword.Local when Take(Keyword.Datetime):
                return "LOCAL DATETIME";
            case Keyword.Zoned when Take(Keyword.Time):
                return "ZONED TIME";
            case Keyword.Zoned when Take(Keyword.Datetime):
                return "ZONED DATETIME";
            case Keyword.Time:
                return ReadZone() ? "ZONED TIME" : "LOCAL TIME";
            case Keyword.Timestamp:
                return ReadZone() ? "ZONED DATETIME" : "LOCAL DATETIME";
            default:
                _at--;
                throw Expected("the name of a type, as INTEGER or LIST<STRING>", TypeWords);
        }
    }

    private static readonly Keyword[] TypeWords =
    [
        Keyword.Boolean, Keyword.String, Keyword.Integer, Keyword.Float, Keyword.Date, Keyword.Duration, Keyword.Point, Keyword.Node,
        Keyword.Relationship, Keyword.Map, Keyword.List, Keyword.Path, Keyword.Local, Keyword.Zoned, Keyword.Any, Keyword.Nothing, Keyword.Null,
    ];

    /// <summary>Reads <c>WITH TIME ZONE</c>, true, or <c>WITHOUT TIME ZONE</c>.</summary>
    private bool ReadZone()
    {
        var zoned = Take(Keyword.With);
        if (!zoned)
            Expect(Keyword.Without);
        if (!Take(Keyword.Timezone))
        {
            Expect(Keyword.Time);
            Expect(Keyword.Zone);
        }
        return zoned;
    }
}
