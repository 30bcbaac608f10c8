using System.Globalization;
using System.Text;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Model.Diagnostics;

namespace RelationGraph.Encoding.Publishing;

/// <summary>Makes the page that explains the diagnostics.</summary>
public static class DiagnosticsPage
{
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("RG00", "Files"), ("RG01", "YAML"), ("RG02", "Words"), ("RG03", "Ids and names"), ("RG04", "Relations"),
        ("RG05", "Evidence, links and lines"), ("RG06", "The ontology"),
    ];

    /// <summary>Makes the page.</summary>
    /// <returns>Markdown with a line end at its end.</returns>
    public static string Write()
    {
        var page = new StringBuilder("""
            # Diagnostics

            `relgraph check` reports every fault in the seed files in one run, each with its file, line and column:

            ```
            seeds/documents/report.yaml:12:11: error RG0203: unknown type 'TREATTY'; expected one of the types of ontology.yaml; did you mean TREATY?
            ```

            With an error nothing is loaded; a warning is probably not meant but keeps nothing from loading. A code never changes its meaning. In the messages, `…` stands for what was found.

            Faults of networks that `--input` names (RG11…) stand in [networks.md](networks.md). This page is made from the program's own table.

            """.ReplaceLineEndings("\n"));
        foreach (var (prefix, title) in Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n| code | | message | what it means |\n|---|---|---|---|\n");
            foreach (var code in DiagnosticCodes.All.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                var severity = code.Severity == Severity.Error ? "error" : "warning";
                var message = code.Message.Replace("{0}", "…", StringComparison.Ordinal);
                page.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {severity} | {message} | {code.Help} |\n");
            }
        }

        return page.ToString();
    }
}
