using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Storage;

/// <summary>The values of one property, by the number of the node or relationship, in pages that hold one kind of value as long as they can.</summary>
internal sealed class PropertyColumn
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    // Beyond this many a column's texts hardly repeat, and sharing them costs more than it saves.
    private const int MostSharedTexts = 4096;

    private Page?[] _pages = [];
    private HashSet<string>? _texts;

    /// <summary>How many have a value.</summary>
    public int Count { get; private set; }

    public Value Get(int number)
    {
        var page = number >> PageBits;
        if ((uint)page >= (uint)_pages.Length)
            return default;

        // A test of the type costs less than a virtual call.
        return _pages[page] switch
        {
            NumberPage numbers => numbers.Get(number & (PageSize - 1)),
            TextPage texts => texts.Get(number & (PageSize - 1)),
            { } mixed => mixed.Get(number & (PageSize - 1)),
            null => default,
        };
    }

    /// <summary>Sets a value, or removes it with null.</summary>
    /// <returns>The value that stood there.</returns>
    public Value Set(int number, Value value)
    {
        var index = number >> PageBits;
        if (index >= _pages.Length)
        {
            if (value.IsNull)
                return default;
            Array.Resize(ref _pages, Math.Max(index + 1, _pages.Length * 2));
        }

        ref var page = ref _pages[index];
        var at = number & (PageSize - 1);
        var old = page?.Get(at) ?? default;
        if (old.IsNull && value.IsNull)
            return old;
        page ??= Page.For(value.Kind);
        if (!value.IsNull && !page.Holds(value.Kind))
            page = MixedPage.Of(page);
        page.Set(at, Shared(value));
        Count += (value.IsNull ? 0 : 1) - (old.IsNull ? 0 : 1);
        return old;
    }

    private Value Shared(Value value)
    {
        if (value.Kind != ValueKind.String)
            return value;
        _texts ??= new HashSet<string>(StringComparer.Ordinal);
        if (_texts.TryGetValue(value.AsString(), out var shared))
            return Value.Of(shared);
        if (_texts.Count < MostSharedTexts)
            _texts.Add(value.AsString());
        return value;
    }

    private abstract class Page
    {
        public static Page For(ValueKind kind) => kind switch
        {
            ValueKind.Integer or ValueKind.Float or ValueKind.Boolean => new NumberPage(kind),
            ValueKind.String => new TextPage(),
            _ => new MixedPage(),
        };

        public abstract bool Holds(ValueKind kind);

        public abstract Value Get(int at);

        public abstract void Set(int at, Value value);
    }

    private sealed class NumberPage(ValueKind kind) : Page
    {
        private readonly long[] _numbers = new long[PageSize];
        private readonly ulong[] _present = new ulong[PageSize / 64];

        public override bool Holds(ValueKind other) => other == kind;

        public override Value Get(int at)
        {
            if ((_present[at >> 6] & (1UL << at)) == 0)
                return default;
            return kind switch
            {
                ValueKind.Integer => Value.Of(_numbers[at]),
                ValueKind.Float => Value.Of(BitConverter.Int64BitsToDouble(_numbers[at])),
                _ => Value.Of(_numbers[at] != 0),
            };
        }

        public override void Set(int at, Value value)
        {
            if (value.IsNull)
            {
                _present[at >> 6] &= ~(1UL << at);
                return;
            }

            _present[at >> 6] |= 1UL << at;
            _numbers[at] = kind switch
            {
                ValueKind.Integer => value.AsInteger(),
                ValueKind.Float => BitConverter.DoubleToInt64Bits(value.AsFloat()),
                _ => value.IsTrue ? 1 : 0,
            };
        }
    }

    private sealed class TextPage : Page
    {
        private readonly string?[] _texts = new string?[PageSize];

        public override bool Holds(ValueKind other) => other == ValueKind.String;

        public override Value Get(int at) => Value.Of(_texts[at]);

        public override void Set(int at, Value value) => _texts[at] = value.IsNull ? null : value.AsString();
    }

    private sealed class MixedPage : Page
    {
        private readonly Value[] _values = new Value[PageSize];

        public static MixedPage Of(Page page)
        {
            var mixed = new MixedPage();
            for (var at = 0; at < PageSize; at++)
                mixed._values[at] = page.Get(at);
            return mixed;
        }

        public override bool Holds(ValueKind other) => true;

        public override Value Get(int at) => _values[at];

        public override void Set(int at, Value value) => _values[at] = value;
    }
}
