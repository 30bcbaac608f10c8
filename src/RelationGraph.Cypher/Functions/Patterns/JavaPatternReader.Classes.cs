namespace RelationGraph.Cypher.Functions.Patterns;

/// <content>Classes of characters in brackets, with unions, intersections and ranges.</content>
internal sealed partial class JavaPatternReader
{
    // The opening bracket has been read.
    private CodePointSet ReadClass(int start)
    {
        if (++_depth > MostDepth)
            throw Fails($"classes are nested more than {MostDepth} deep", start);
        var negated = Current == '^' && !AtEnd;
        if (negated)
            _at++;
        CodePointSet? intersection = null;
        CodePointSet? union = null;
        while (true)
        {
            SkipComments();
            if (AtEnd)
                throw Fails("this '[' has no ']'", start);
            if (Current == ']' && (union ?? intersection) is not null)
                break;
            if (Current == '&' && _at + 1 < _text.Length && _text[_at + 1] == '&')
            {
                while (Current == '&')
                    _at++;
                intersection = Both(intersection, union);
                union = null;
                continue;
            }

            var item = ReadItem();
            union = union?.Union(item) ?? item;
        }

        _at++;
        _depth--;
        var set = Both(intersection, union) ?? throw Fails("nothing stands around '&&'", start);
        return negated ? set.Complement() : set;
    }

    private static CodePointSet? Both(CodePointSet? one, CodePointSet? other) => one is null ? other : other is null ? one : one.Intersect(other);

    private CodePointSet ReadItem()
    {
        var start = _at;
        if (Current == '[')
        {
            _at++;
            return ReadClass(start);
        }

        if (Current == '\\')
        {
            _at++;
            if (AtEnd)
                throw Fails(@"a '\' stands at its end", start);
            if (Current == 'Q')
                return ReadQuotedItems();
            if (TryReadSet(out var set))
                return Cased(set);
            return ReadRange(ReadClassEscape(start), start);
        }

        return ReadRange(ReadCodePoint(), start);
    }

    private int ReadClassEscape(int start) => Current is 'b' or 'B' or 'A' or 'G' or 'z' or 'Z' or 'R' or 'X' or 'N' or 'k' or (>= '1' and <= '9')
        ? throw Fails($@"\{Current} has no meaning within a class", start)
        : ReadEscapedPoint(start);

    private CodePointSet ReadQuotedItems()
    {
        _at++;
        var end = _text.IndexOf(@"\E", _at, StringComparison.Ordinal);
        var stop = end < 0 ? _text.Length : end;
        var set = Cased(CodePointSet.Of(_text[_at..stop]));
        _at = end < 0 ? stop : end + 2;
        return set;
    }

    private CodePointSet ReadRange(int from, int start)
    {
        SkipComments();
        var to = from;
        if (Current == '-' && !AtEnd && _at + 1 < _text.Length && _text[_at + 1] is not (']' or '['))
        {
            _at++;
            SkipComments();
            var at = _at;
            if (Current == '\\')
            {
                _at++;
                to = AtEnd ? throw Fails(@"a '\' stands at its end", at) : ReadClassEscape(at);
            }
            else if (!AtEnd)
            {
                to = ReadCodePoint();
            }

            if (to < from)
                throw Fails("the end of a range stands before its beginning", start);
        }
        else if (Current == '-' && _at + 1 >= _text.Length)
        {
            throw Fails("a range has no end", _at);
        }

        return Cased(CodePointSet.Of((from, to)).Intersect(CodePointSet.All));
    }
}
