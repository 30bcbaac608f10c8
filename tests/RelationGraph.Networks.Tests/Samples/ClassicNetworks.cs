using System.Globalization;

namespace RelationGraph.Networks.Tests.Samples;

/// <summary>Networks that the literature measures, undirected and simple, with the names that it uses.</summary>
internal static class ClassicNetworks
{
    /// <summary>Friendships in a karate club of 34, node i with id "i" from 0 (Zachary 1977).</summary>
    public static Network Karate { get; } = Parsed(KarateRows, Enumerable.Range(0, 34).Select(member => member.ToString(CultureInfo.InvariantCulture)));

    /// <summary>For each member of the club whether they went with the officer (node 33) when it split; the others stayed with the instructor (node 0).</summary>
    public static bool[] KarateWentWithOfficer { get; } =
        [.. Enumerable.Range(0, 34).Select(member => member is 9 or 14 or 15 or 18 or 20 or >= 22)];

    /// <summary>Marriages among 15 families of Renaissance Florence (Padgett and Ansell 1993).</summary>
    public static Network Florentine { get; } = Parsed(FlorentineRows);

    /// <summary>The women of a southern town (nodes 0 to 17) and the events that they came to (E1 to E14), two modes (Davis, Gardner and Gardner 1941).</summary>
    public static Network Davis { get; } = Parsed(DavisRows);

    /// <summary>The characters of Hugo's novel, weighted by the number of chapters in which two appear together (Knuth 1993).</summary>
    public static Network LesMiserables { get; } = Parsed(LesMiserablesRows);

    private const string KarateRows = """
        0: 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31
        1: 2, 3, 7, 13, 17, 19, 21, 30
        2: 3, 7, 8, 9, 13, 27, 28, 32
        3: 7, 12, 13
        4: 6, 10
        5: 6, 10, 16
        6: 16
        8: 30, 32, 33
        9: 33
        13: 33
        14: 32, 33
        15: 32, 33
        18: 32, 33
        19: 33
        20: 32, 33
        22: 32, 33
        23: 25, 27, 29, 32, 33
        24: 25, 27, 31
        25: 31
        26: 29, 33
        27: 33
        28: 31, 33
        29: 32, 33
        30: 32, 33
        31: 32, 33
        32: 33
        """;

    private const string FlorentineRows = """
        Acciaiuoli: Medici
        Medici: Barbadori, Ridolfi, Tornabuoni, Albizzi, Salviati
        Castellani: Peruzzi, Strozzi, Barbadori
        Peruzzi: Strozzi, Bischeri
        Strozzi: Ridolfi, Bischeri
        Ridolfi: Tornabuoni
        Tornabuoni: Guadagni
        Albizzi: Ginori, Guadagni
        Salviati: Pazzi
        Bischeri: Guadagni
        Guadagni: Lamberteschi
        """;

    private const string DavisRows = """
        Evelyn Jefferson: E1, E2, E3, E4, E5, E6, E8, E9
        Laura Mandeville: E1, E2, E3, E5, E6, E7, E8
        Theresa Anderson: E2, E3, E4, E5, E6, E7, E8, E9
        Brenda Rogers: E1, E3, E4, E5, E6, E7, E8
        Charlotte McDowd: E3, E4, E5, E7
        Frances Anderson: E3, E5, E6, E8
        Eleanor Nye: E5, E6, E7, E8
        Pearl Oglethorpe: E6, E8, E9
        Ruth DeSand: E5, E7, E8, E9
        Verne Sanderson: E7, E8, E9, E12
        Myra Liddel: E8, E9, E10, E12
        Katherina Rogers: E8, E9, E10, E12, E13, E14
        Sylvia Avondale: E7, E8, E9, E10, E12, E13, E14
        Nora Fayette: E6, E7, E9, E10, E11, E12, E13, E14
        Helen Lloyd: E7, E8, E10, E11, E12
        Dorothy Murchison: E8, E9
        Olivia Carleton: E9, E11
        Flora Price: E9, E11
        """;

    private const string LesMiserablesRows = """
        Napoleon: Myriel*1
        Myriel: MlleBaptistine*8, MmeMagloire*10, CountessDeLo*1, Geborand*1, Champtercier*1, Cravatte*1, Count*2, OldMan*1
        Myriel: Valjean*5
        MlleBaptistine: MmeMagloire*6, Valjean*3
        MmeMagloire: Valjean*3
        Valjean: Labarre*1, Marguerite*1, MmeDeR*1, Isabeau*1, Gervais*1, Fantine*9, MmeThenardier*7, Thenardier*12, Cosette*31
        Valjean: Javert*17, Fauchelevent*8, Bamatabois*2, Simplice*3, Scaufflaire*1, Woman1*2, Judge*3, Champmathieu*3, Brevet*2
        Valjean: Chenildieu*2, Cochepaille*2, Woman2*3, MotherInnocent*1, Gavroche*1, Gillenormand*2, MlleGillenormand*2, Marius*19
        Valjean: Enjolras*4, Bossuet*1, Gueulemer*1, Babet*1, Claquesous*1, Montparnasse*1, Toussaint*1
        Marguerite: Fantine*2
        Listolier: Tholomyes*4, Fameuil*4, Blacheville*4, Favourite*3, Dahlia*3, Zephine*3, Fantine*3
        Tholomyes: Fameuil*4, Blacheville*4, Favourite*3, Dahlia*3, Zephine*3, Fantine*3, Cosette*1, Marius*1
        Fameuil: Blacheville*4, Favourite*3, Dahlia*3, Zephine*3, Fantine*3
        Blacheville: Favourite*4, Dahlia*3, Zephine*3, Fantine*3
        Favourite: Dahlia*5, Zephine*4, Fantine*4
        Dahlia: Zephine*4, Fantine*4
        Zephine: Fantine*4
        Fantine: MmeThenardier*2, Thenardier*1, Javert*5, Bamatabois*1, Perpetue*1, Simplice*2
        MmeThenardier: Thenardier*13, Cosette*4, Javert*1, Eponine*2, Anzelma*1, Magnon*1, Gueulemer*1, Babet*1, Claquesous*1
        Thenardier: Cosette*1, Javert*5, Pontmercy*1, Boulatruelle*1, Eponine*3, Anzelma*2, Gavroche*1, Marius*2, Gueulemer*5
        Thenardier: Babet*6, Claquesous*4, Montparnasse*1, Brujon*3
        Cosette: Javert*1, Woman2*1, Gillenormand*3, MlleGillenormand*2, LtGillenormand*1, Marius*21, Toussaint*2
        Javert: Fauchelevent*1, Bamatabois*1, Simplice*1, Woman1*1, Woman2*1, Gavroche*1, Enjolras*6, Gueulemer*1, Babet*2
        Javert: Claquesous*1, Montparnasse*1, Toussaint*1
        Fauchelevent: MotherInnocent*3, Gribier*2
        Bamatabois: Judge*2, Champmathieu*2, Brevet*1, Chenildieu*1, Cochepaille*1
        Perpetue: Simplice*2
        Judge: Champmathieu*3, Brevet*2, Chenildieu*2, Cochepaille*2
        Champmathieu: Brevet*2, Chenildieu*2, Cochepaille*2
        Brevet: Chenildieu*2, Cochepaille*2
        Chenildieu: Cochepaille*2
        Pontmercy: MmePontmercy*1, Marius*1
        Eponine: Anzelma*2, Marius*5, Mabeuf*1, Courfeyrac*1, Gueulemer*1, Babet*1, Claquesous*1, Montparnasse*1, Brujon*1
        MmeBurgon: Jondrette*1, Gavroche*2
        Gavroche: Marius*4, Mabeuf*1, Enjolras*7, Combeferre*6, Prouvaire*1, Feuilly*2, Courfeyrac*7, Bahorel*5, Bossuet*5, Joly*3
        Gavroche: Grantaire*1, Gueulemer*1, Babet*1, Montparnasse*1, Child1*2, Child2*2, Brujon*1, MmeHucheloup*1
        Gillenormand: Magnon*1, MlleGillenormand*9, LtGillenormand*1, Marius*12, BaronessT*1
        MlleGillenormand: MmePontmercy*1, MlleVaubois*1, LtGillenormand*2, Marius*6
        LtGillenormand: Marius*1
        Marius: BaronessT*1, Mabeuf*1, Enjolras*7, Combeferre*5, Feuilly*1, Courfeyrac*9, Bahorel*1, Bossuet*5, Joly*2
        Mabeuf: Enjolras*1, Combeferre*2, Feuilly*1, Courfeyrac*2, Bahorel*2, Bossuet*1, Joly*1, MotherPlutarch*3
        Enjolras: Combeferre*15, Prouvaire*4, Feuilly*6, Courfeyrac*17, Bahorel*4, Bossuet*10, Joly*5, Grantaire*3, Claquesous*1
        Enjolras: MmeHucheloup*1
        Combeferre: Prouvaire*2, Feuilly*5, Courfeyrac*13, Bahorel*5, Bossuet*9, Joly*5, Grantaire*1
        Prouvaire: Feuilly*2, Courfeyrac*3, Bahorel*2, Bossuet*2, Joly*2, Grantaire*1
        Feuilly: Courfeyrac*6, Bahorel*3, Bossuet*6, Joly*5, Grantaire*1
        Courfeyrac: Bahorel*6, Bossuet*12, Joly*5, Grantaire*2, MmeHucheloup*1
        Bahorel: Bossuet*4, Joly*5, Grantaire*1, MmeHucheloup*1
        Bossuet: Joly*7, Grantaire*3, MmeHucheloup*1
        Joly: Grantaire*2, MmeHucheloup*1
        Grantaire: MmeHucheloup*1
        Gueulemer: Babet*6, Claquesous*4, Montparnasse*2, Brujon*3
        Babet: Claquesous*4, Montparnasse*2, Brujon*3
        Claquesous: Montparnasse*2, Brujon*1
        Montparnasse: Brujon*1
        Child1: Child2*3
        """;

    /// <summary>A row is a node and those it is tied to, each with "*weight" where ties have weights; nodes that head rows are numbered first.</summary>
    private static Network Parsed(string rows, IEnumerable<string>? nodes = null)
    {
        var builder = new NetworkBuilder(isDirected: false);
        string[][] parts = [.. rows.Split('\n').Select(row => row.Split([": ", ", "], StringSplitOptions.TrimEntries))];
        foreach (var node in nodes ?? parts.Select(row => row[0]))
            builder.Node(node);
        foreach (var row in parts)
        {
            foreach (var head in row.Skip(1).Select(head => head.Split('*')))
                builder.Edge(builder.Node(row[0]), builder.Node(head[0]), head.Length > 1 ? double.Parse(head[1], CultureInfo.InvariantCulture) : null);
        }

        return builder.Build();
    }
}
