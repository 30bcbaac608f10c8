using System.Globalization;

using CsCheck;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Signed networks that the literature measures, and small random ones.</summary>
internal static class SignedNetworks
{
    /// <summary>Small undirected networks with a sign for each edge, zero among them.</summary>
    public static Gen<(Network Network, int[] Signs)> Random { get; } = RandomNetworks.Undirected.SelectMany(network =>
        Gen.Int[-2, 2].Array[network.EdgeCount].Select(signs => (network, Array.ConvertAll(signs, Math.Sign))));

    /// <summary>The sixteen tribes of New Guinea's central highlands, allied (+) or at war (−) (Read 1954; Hage and Harary 1983).</summary>
    public static (Network Network, int[] Signs) Tribes { get; } = Parsed(TribesRows.Split('\n').SelectMany(row =>
    {
        var (tribe, others) = (row.Split(": ")[0], row.Split(": ")[1].Split(", "));
        return others.Select(other => (tribe, other[1..], Sign(other)));
    }));

    private const string TribesRows = """
        Gavev: +Kotun, -Ove, -Alika, -Nagam, -Gahuk, -Asaro, +Nagad, +Gama
        Kotun: -Ove, -Nagam, -Gahuk, -Notoh, -Kohik, +Nagad, +Gama
        Ove: +Alika, +Gahuk, +Masil, +Ukudz
        Alika: +Ukudz
        Nagam: +Masil, +Notoh, +Seuve, -Nagad, -Gama
        Gahuk: +Masil, +Ukudz, -Notoh, +Geham, +Asaro, -Uheto, -Gama
        Masil: +Ukudz, +Geham, +Asaro, +Uheto
        Ukudz: +Geham, +Asaro, -Seuve
        Notoh: +Kohik, -Geham, +Uheto, -Nagad
        Kohik: -Geham, +Uheto, -Nagad
        Geham: +Asaro, -Uheto, -Nagad, -Gama
        Asaro: -Seuve, -Nagad, -Gama
        Uheto: +Seuve, -Nagad, -Gama
        Seuve: -Gama
        Nagad: +Gama
        """;

    /// <summary>From whom to whom, sign, the year from which and the year until which: great powers before the First World War (Antal, Krapivsky and Redner 2006).</summary>
    private const string AllianceRows = """
        GBR FRA - 1872 1904
        GBR RUS - 1872 1907
        GBR AUH - 1872 1918
        FRA RUS - 1872 1890
        FRA AUH - 1872 1918
        FRA DEU - 1872 1918
        RUS AUH + 1872 1890
        RUS DEU + 1872 1890
        AUH DEU + 1872 1918
        AUH ITA + 1882 1918
        DEU ITA + 1882 1918
        RUS AUH - 1890 1918
        RUS DEU - 1890 1918
        FRA RUS + 1891 1918
        GBR FRA + 1904 1918
        GBR RUS + 1907 1918
        GBR DEU - 1907 1918
        GBR ITA - 1907 1918
        FRA ITA - 1907 1918
        RUS ITA - 1907 1918
        """;

    /// <summary>The great powers' alliances (+) and enmities (−) of a year from 1872 to 1917; a tie holds in the year it begins and no longer in the one it ends.</summary>
    public static (Network Network, int[] Signs) Alliances(int year) => Parsed(
        from row in AllianceRows.Split('\n')
        let parts = row.Split(' ')
        where int.Parse(parts[3], CultureInfo.InvariantCulture) <= year && year < int.Parse(parts[4], CultureInfo.InvariantCulture)
        select (parts[0], parts[1], Sign(parts[2])));

    private static int Sign(string text) => text[0] == '+' ? 1 : -1;

    private static (Network Network, int[] Signs) Parsed(IEnumerable<(string From, string To, int Sign)> ties)
    {
        var (builder, signs) = (new NetworkBuilder(isDirected: false), new List<int>());
        foreach (var (from, to, sign) in ties)
        {
            builder.Edge(builder.Node(from), builder.Node(to));
            signs.Add(sign);
        }

        return (builder.Build(), [.. signs]);
    }
}
