using System.Text;

namespace RelationGraph.Cypher.Functions.Unicode;

/// <summary>Unicode's normal forms (Unicode Standard Annex #15); the invariant culture has none of its own.</summary>
internal static class Normalization
{
    // Every text up to it is its own NFC.
    private const char LastClosed = '\u02FF';
    private const int Syllables = 0xAC00;
    private const int SyllableCount = 11_172;
    private const int Leads = 0x1100;
    private const int LeadCount = 19;
    private const int Vowels = 0x1161;
    private const int VowelCount = 21;
    private const int Trails = 0x11A7;
    private const int TrailCount = 28;

    /// <summary>The form of a name: NFC, NFD, NFKC or NFKD.</summary>
    public static bool TryForm(string name, out NormalizationForm form)
    {
        (var known, form) = name.ToUpperInvariant() switch
        {
            "NFC" => (true, NormalizationForm.FormC),
            "NFD" => (true, NormalizationForm.FormD),
            "NFKC" => (true, NormalizationForm.FormKC),
            "NFKD" => (true, NormalizationForm.FormKD),
            _ => (false, NormalizationForm.FormC),
        };
        return known;
    }

    public static bool IsNormalized(string text, NormalizationForm form) => string.Equals(Normalize(text, form), text, StringComparison.Ordinal);

    public static string Normalize(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text) || (form == NormalizationForm.FormC && !text.AsSpan().ContainsAnyExceptInRange('\0', LastClosed)))
            return text;
        var data = NormalizationData.Instance;
        var compatible = form is NormalizationForm.FormKC or NormalizationForm.FormKD;
        var points = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                Decompose(char.ConvertToUtf32(text[i], text[++i]), compatible, data, points);
            else
                Decompose(text[i], compatible, data, points);
        }

        Order(points, data);
        return Written(form is NormalizationForm.FormC or NormalizationForm.FormKC ? Composed(points, data) : points);
    }

    private static void Decompose(int point, bool compatible, NormalizationData data, List<int> points)
    {
        if (point is >= Syllables and < Syllables + SyllableCount)
        {
            var number = point - Syllables;
            points.Add(Leads + (number / (VowelCount * TrailCount)));
            points.Add(Vowels + (number % (VowelCount * TrailCount) / TrailCount));
            if (number % TrailCount != 0)
                points.Add(Trails + (number % TrailCount));
        }
        else if (data.Decomposition(point, compatible) is { } parts)
        {
            foreach (var part in parts)
                Decompose(part, compatible, data, points);
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks that follow a letter stand in the order of their classes, those of one class in the order in which they were.
    private static void Order(List<int> points, NormalizationData data)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (data.Class(points[i]) == 0)
                continue;
            var end = i + 1;
            while (end < points.Count && data.Class(points[end]) != 0)
                end++;
            if (end - i > 1)
            {
                var marks = points.GetRange(i, end - i).OrderBy(data.Class).ToArray();
                for (var j = 0; j < marks.Length; j++)
                    points[i + j] = marks[j];
            }

            i = end;
        }
    }

    private static List<int> Composed(List<int> points, NormalizationData data)
    {
        var result = new List<int>(points.Count);
        var starter = -1;
        var lastClass = -1;
        foreach (var point in points)
        {
            var ownClass = data.Class(point);

            // A mark is blocked by one of its class or above between it and the letter.
            if (starter >= 0 && lastClass < ownClass && Pair(result[starter], point, data) is >= 0 and var composed)
            {
                result[starter] = composed;
                continue;
            }

            if (ownClass == 0)
            {
                starter = result.Count;
                lastClass = -1;
            }
            else
            {
                lastClass = ownClass;
            }

            result.Add(point);
        }

        return result;
    }

    private static int Pair(int first, int second, NormalizationData data)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
            return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TrailCount);
        if (first is >= Syllables and < Syllables + SyllableCount && (first - Syllables) % TrailCount == 0 && second is > Trails and < Trails + TrailCount)
            return first + second - Trails;
        return data.Composition(first, second);
    }

    private static string Written(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point < 0x10000)
                text.Append((char)point);
            else
                text.Append(char.ConvertFromUtf32(point));
        }

        return text.ToString();
    }
}
