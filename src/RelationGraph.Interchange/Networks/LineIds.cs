using System.Collections;
using System.Globalization;

namespace RelationGraph.Interchange.Networks;

/// <summary>Names edges by the lines where they stand; a name is made when it is asked for.</summary>
internal sealed class LineIds(int[] lines) : IReadOnlyList<string>
{
    public int Count => lines.Length;

    public string this[int index] => Of(lines[index]);

    public static string Of(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public IEnumerator<string> GetEnumerator() => lines.Select(Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
