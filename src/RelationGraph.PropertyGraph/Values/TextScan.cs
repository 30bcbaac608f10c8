namespace RelationGraph.PropertyGraph.Values;

/// <summary>A text that is read from left to right, and the first thing found wrong with it.</summary>
internal ref struct TextScan(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public string? Problem { get; private set; }

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>The next character; U+0000 at the end.</summary>
    public readonly char Next => _rest.IsEmpty ? '\0' : _rest[0];

    public readonly bool AtHyphen => Next == '-';

    public static long Number(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
            number = (number * 10) + digit - '0';
        return number;
    }

    public bool Take(char wanted)
    {
        if (_rest.IsEmpty || _rest[0] != wanted)
            return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>The digits that come next, all of them; none if they are more than <paramref name="most"/>.</summary>
    public ReadOnlySpan<char> Digits(int most)
    {
        var end = 0;
        while (end < _rest.Length && char.IsAsciiDigit(_rest[end]))
            end++;
        if (end > most)
            return default;
        var digits = _rest[..end];
        _rest = _rest[end..];
        return digits;
    }

    /// <summary>The number that comes next; -1 unless it has so many digits.</summary>
    public long Number(int least, int most)
    {
        var digits = Digits(most);
        return digits.Length < least ? -1 : Number(digits);
    }

    /// <summary>The digit that comes next; -1 if none does.</summary>
    public int Digit()
    {
        if (!char.IsAsciiDigit(Next))
            return -1;
        var digit = _rest[0] - '0';
        _rest = _rest[1..];
        return digit;
    }

    public ReadOnlySpan<char> Until(char stop)
    {
        var end = _rest.IndexOf(stop);
        var part = end < 0 ? _rest : _rest[..end];
        _rest = _rest[part.Length..];
        return part;
    }

    public bool Within(string what, long number, long least, long greatest)
    {
        if (number >= least && number <= greatest)
            return true;
        Fail($"{what} is {number}, not {least} to {greatest}");
        return false;
    }

    /// <summary>Notes what is wrong, unless something was wrong before.</summary>
    public Value Fail(string problem)
    {
        Problem ??= problem;
        return default;
    }
}
