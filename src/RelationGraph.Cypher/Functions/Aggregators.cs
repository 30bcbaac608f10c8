using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Functions;

internal sealed class Counter : Aggregator
{
    private long _count;

    public override Value Result => Value.Of(_count);

    public override void Add(in Value value) => _count += value.IsNull ? 0 : 1;
}

internal sealed class Collection : Aggregator
{
    private readonly List<Value> _items = [];

    public override Value Result => Value.Of(new ListValue([.. _items]));

    public override void Add(in Value value)
    {
        if (!value.IsNull)
            _items.Add(value);
    }
}

/// <summary>The least (-1) or the greatest (1) value.</summary>
internal sealed class Extreme(int sign) : Aggregator
{
    private Value _best;

    public override Value Result => _best;

    public override void Add(in Value value)
    {
        if (!value.IsNull && (_best.IsNull || ValueOrder.Instance.Compare(value, _best) * sign > 0))
            _best = value;
    }
}

/// <summary>Adds integers exactly and turns to floats when they no longer fit.</summary>
internal sealed class Sum : Aggregator
{
    private Value _sum = Value.Of(0L);
    private bool _any;

    public override Value Result => _sum;

    public override void Add(in Value value)
    {
        if (value.Kind == ValueKind.Integer && _sum.Kind == ValueKind.Integer)
        {
            long one = _sum.AsInteger(), other = value.AsInteger(), sum = unchecked(one + other);
            _sum = ((one ^ sum) & (other ^ sum)) >= 0 ? Value.Of(sum) : Value.Of((double)one + other);
            _any = true;
        }
        else if (!value.IsNull)
        {
            AddOther(value);
        }
    }

    internal static CypherException Unfit(string name, in Value value) =>
        Fault.Type("InvalidArgumentValue", $"{name}() takes numbers alone or durations alone, not {KindNames.Describe(value)}.");

    private void AddOther(in Value value)
    {
        var first = !_any;
        if (!(value.IsNumber ? _sum.IsNumber : value.Kind == ValueKind.Duration && (first || _sum.Kind == ValueKind.Duration)))
            throw Unfit("sum", value);
        _sum = first && !value.IsNumber ? value : Operators.Add(_sum, value);
        _any = true;
    }
}

/// <summary>A running mean, which does not overflow where the sum would; of durations the sum is divided.</summary>
internal sealed class Average : Aggregator
{
    private Value _durations;
    private double _mean;
    private long _count;

    public override Value Result => _count == 0 ? Value.Null
        : _durations.IsNull ? Value.Of(_mean)
        : Operators.Divide(_durations, Value.Of(_count));

    public override void Add(in Value value)
    {
        if (value.IsNull)
            return;
        if (value.Kind == ValueKind.Duration && (_count == 0 || !_durations.IsNull))
            _durations = _count == 0 ? value : Operators.Add(_durations, value);
        else if (value.IsNumber && _durations.IsNull)
            AddNumber(value.AsNumber());
        else
            throw Sum.Unfit("avg", value);
        _count++;
    }

    // An infinite mean stays: the difference to it would be no number.
    private void AddNumber(double number) => _mean = double.IsInfinity(_mean)
        ? _mean + number
        : _mean + ((number - _mean) / (_count + 1));
}

/// <summary>Welford's running variance.</summary>
internal sealed class Deviation(bool wholePopulation) : Aggregator
{
    private double _mean;
    private double _squares;
    private long _count;

    public override Value Result =>
        Value.Of(_count < 2 ? 0.0 : Math.Sqrt(_squares / (wholePopulation ? _count : _count - 1)));

    public override void Add(in Value value)
    {
        if (value.IsNull)
            return;
        if (!value.IsNumber)
            throw Fault.Type("InvalidArgumentValue", $"stDev() takes numbers, not {KindNames.Describe(value)}.");
        var number = value.AsNumber();
        var distance = number - _mean;
        _count++;
        _mean += distance / _count;
        _squares += distance * (number - _mean);
    }
}

internal sealed class Percentile : Aggregator
{
    private readonly List<Value> _numbers = [];
    private readonly double _percentile;
    private readonly bool _continuous;

    public Percentile(in Value percentile, bool continuous)
    {
        if (!percentile.IsNumber)
            throw Fault.Type("InvalidArgumentValue", $"A percentile is a number from 0.0 to 1.0, not {KindNames.Describe(percentile)}.");
        _percentile = percentile.AsNumber();
        _continuous = continuous;
        if (!(_percentile >= 0 && _percentile <= 1))
            throw Fault.Argument("NumberOutOfRange", $"A percentile is a number from 0.0 to 1.0, not {ValueText.Of(percentile)}.");
    }

    public override Value Result
    {
        get
        {
            if (_numbers.Count == 0)
                return Value.Null;
            _numbers.Sort(ValueOrder.Instance);
            return _continuous ? Between() : _numbers[Math.Max(0, (int)Math.Ceiling(_percentile * _numbers.Count) - 1)];
        }
    }

    public override void Add(in Value value)
    {
        if (value.IsNull)
            return;
        if (!value.IsNumber)
            throw Fault.Type("InvalidArgumentValue", $"A percentile is taken of numbers, not of {KindNames.Describe(value)}.");
        _numbers.Add(value);
    }

    private Value Between()
    {
        var at = _percentile * (_numbers.Count - 1);
        var below = (int)at;
        var share = at - below;
        return share == 0
            ? _numbers[below]
            : Value.Of((_numbers[below].AsNumber() * (1 - share)) + (_numbers[below + 1].AsNumber() * share));
    }
}
