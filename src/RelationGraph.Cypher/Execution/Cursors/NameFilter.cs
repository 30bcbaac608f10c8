using System.Collections.Immutable;

using RelationGraph.Cypher.Storage;

namespace RelationGraph.Cypher.Execution.Cursors;

/// <summary>Names that a plan holds, as the numbers that the store gives them; looked up again when the store has learnt names since.</summary>
internal sealed class NameFilter(NameTable table, ImmutableArray<string> names)
{
    private int[] _numbers = [];
    private int _known = -1;

    /// <summary>Whether no name is asked for, so that anything will do.</summary>
    public bool IsEmpty => names.IsEmpty;

    /// <summary>The numbers of those names that the store has.</summary>
    public int[] Numbers
    {
        get
        {
            if (_known != table.Count)
                LookUp();
            return _numbers;
        }
    }

    /// <summary>Whether the store has every name.</summary>
    public bool AllKnown => Numbers.Length == names.Length;

    private void LookUp()
    {
        _known = table.Count;
        _numbers = [.. names.Select(table.Find).Where(number => number >= 0).Distinct()];
    }
}
