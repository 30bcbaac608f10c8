using System.Text;

namespace RelationGraph.Networks.Definitions;

/// <summary>Makes the page that defines the measures.</summary>
public static class MeasuresPage
{
    private const string Introduction = """
        # The measures

        What each measure of the reports means: its formula, what direction, parallel ties, weights and signs do to it, how long it takes and where it was defined. The command line's help and the report's pages tell the same texts, from the same table; this page is made from it.

        A network has n nodes and m edges. The reports make it of the relations that a person selects: established ones, organs folded into their state, parallel relations merged into one tie and direction ignored, unless an option says otherwise. Each report prints its recipe.

        “igraph” is igraph 0.10, “networkx” networkx 2.8. Where they differ from each other, the definition here says whose it follows.


        """;

    /// <summary>Makes the page.</summary>
    /// <returns>Markdown with a line end at its end.</returns>
    public static string Write()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var (title, measures) in MeasureCatalogue.Chapters)
        {
            page.Append("## ").Append(title).Append("\n\n");
            foreach (var measure in measures)
                Write(page, measure);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Write(StringBuilder page, MeasureDefinition measure)
    {
        page.Append("### ").Append(measure.Title).Append("\n\n`").Append(measure.Name).Append("`: ").Append(measure.Says).Append("\n\n");
        foreach (var (name, text) in Parts(measure))
        {
            if (text.Length > 0)
                page.Append("- **").Append(name).Append(".** ").Append(text).Append('\n');
        }

        page.Append('\n');
    }

    private static IEnumerable<(string Name, string Text)> Parts(MeasureDefinition measure) =>
    [
        ("Formula", measure.Formula),
        ("Direction", measure.Direction),
        ("Parallel ties and loops", measure.Multiplicity),
        ("Weight", measure.Weight),
        ("Sign", measure.Sign),
        ("Several pieces", measure.Pieces),
        ("Certain and possible", measure.GrowsWithEdges ? "It only grows with edges: the certain and the possible network bound it." : ""),
        ("Time", measure.Complexity),
        ("Limits", measure.Limits),
        ("Other libraries", measure.Peers),
        ("References", string.Join("; ", measure.References.Select(Linked)) + "."),
    ];

    private static string Linked(Reference reference) =>
        reference.Doi is null ? reference.Text : $"{reference.Text}, [doi:{reference.Doi}](https://doi.org/{reference.Doi})";
}
