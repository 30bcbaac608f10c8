using RelationGraph.Cypher.Syntax.Tree;

namespace RelationGraph.Cypher.Syntax;

/// <summary>Gathers the members of a sequence; one alone costs no list.</summary>
internal struct SequenceBuilder<T>
    where T : class
{
    private T? _first;
    private T? _second;
    private List<T>? _all;

    public readonly int Count => _all?.Count ?? (_first is null ? 0 : _second is null ? 1 : 2);

    public void Add(T item)
    {
        if (_first is null)
            _first = item;
        else if (_second is null)
            _second = item;
        else
            (_all ??= [_first, _second]).Add(item);
    }

    public readonly Sequence<T> Done() =>
        _first is null ? default
        : _second is null ? new Sequence<T>([_first])
        : _all is null ? new Sequence<T>([_first, _second])
        : new Sequence<T>(_all.ToArray());
}
