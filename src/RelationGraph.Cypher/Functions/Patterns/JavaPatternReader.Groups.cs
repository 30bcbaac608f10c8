namespace RelationGraph.Cypher.Functions.Patterns;

/// <content>Groups, references to them, and flags.</content>
internal sealed partial class JavaPatternReader
{
    private string ReadGroup()
    {
        var start = _at++;
        if (Current != '?')
            return Close(start, OpenNumbered(null), _flags);
        _at++;
        var before = _flags;
        var kind = Current;
        var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        switch (kind)
        {
            case ':':
                _at++;
                return Close(start, "(?:", before);
            case '=' or '!' or '>':
                _at++;
                IsRegular = false;
                return Close(start, $"(?{kind}", before);
            case '<' when next is '=' or '!':
                _at += 2;
                IsRegular = false;
                return Close(start, $"(?<{next}", before);
            case '<':
                _at++;
                return Close(start, OpenNumbered(ReadGroupName()), before);
            default:
                return ReadFlags(start, before);
        }
    }

    // Flags alone hold to the end of the group that they stand in; with a colon they hold within their own.
    private string ReadFlags(int start, Flags before)
    {
        var on = true;
        var flags = _flags;
        for (; ; _at++)
        {
            if (AtEnd)
                throw Fails("this '(' has no ')'", start);
            var flag = FlagOf(Current);
            if (flag != Flags.None)
            {
                flags = on ? flags | flag : flags & ~flag;
                continue;
            }

            switch (Current)
            {
                case '-' when on:
                    on = false;
                    break;
                case ')':
                    _at++;
                    _flags = flags;
                    return "";
                case ':':
                    _at++;
                    _flags = flags;
                    return Close(start, "(?:", before);
                default:
                    throw Fails($"'{Current}' is no flag", _at);
            }
        }
    }

    private static Flags FlagOf(char letter) => letter switch
    {
        'i' => Flags.IgnoreCase,
        'd' => Flags.UnixLines,
        'm' => Flags.MultiLine,
        's' => Flags.DotAll,
        'u' => Flags.UnicodeCase,
        'x' => Flags.Comments,
        'U' => Flags.UnicodeClasses,
        _ => Flags.None,
    };

    private string OpenNumbered(string? name)
    {
        _groups.Add(name);
        return _numbered ? $"(?<{_groups.Count}>" : "(?:";
    }

    private string Close(int start, string open, Flags before)
    {
        var inner = ReadAlternatives();
        if (AtEnd)
            throw Fails("this '(' has no ')'", start);
        _at++;
        _flags = before;
        return $"{open}{inner})";
    }

    private string ReadGroupName()
    {
        var from = _at;
        while (char.IsAsciiLetterOrDigit(Current))
            _at++;
        var name = _text[from.._at];
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || Current != '>')
            throw Fails("the name of a group is letters and digits and begins with a letter", from);
        _at++;
        return _groups.Contains(name) ? throw Fails($"a second group is named {name}", from) : name;
    }

    // As many digits count as make the number of a group that has begun; the first always counts.
    private string ReadReference()
    {
        var number = Current - '0';
        _at++;
        while (char.IsAsciiDigit(Current) && (number * 10) + Current - '0' <= _groups.Count)
            number = (number * 10) + _text[_at++] - '0';
        return Reference(number);
    }

    private string ReadNamedReference()
    {
        var start = _at;
        if (Current != '<')
            throw Fails(@"\k is followed by the name of a group, as in \k<name>", start);
        _at++;
        var from = _at;
        while (char.IsAsciiLetterOrDigit(Current))
            _at++;
        var number = _groups.IndexOf(_text[from.._at]) + 1;
        if (number == 0 || Current != '>')
            throw Fails($"no group before it is named {_text[from.._at]}", start);
        _at++;
        return Reference(number);
    }

    private string Reference(int number)
    {
        IsRegular = false;
        _numbered = true;
        if (number > _groups.Count)
            return "(?!)";
        return Has(Flags.IgnoreCase) ? $@"(?i:\k<{number}>)" : $@"\k<{number}>";
    }
}
