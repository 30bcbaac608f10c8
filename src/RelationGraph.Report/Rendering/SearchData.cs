using System.Text.Json;

using RelationGraph.Model.Facts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Pages;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Rendering;

/// <summary>Writes what the search box looks through, as a script, since a page opened from a disk may load nothing else.</summary>
internal static class SearchData
{
    public static string Script(Site site, Telling tell)
    {
        // The default encoder escapes markup and the line separators that end a script's line.
        var nodes = site.Corpus.Nodes.Where(node => site.Of(node.Id) is not null).Select(node => new[]
        {
            node.Name, About(site, node), Address(site.Of(node.Id)!), string.Join(' ', node.Aliases.Prepend(node.Id)), node.Id,
        });
        var relations = site.Ties.Select(tie => new[]
        {
            tie.Relation.Title,
            $"{Words.OfType(tie.Relation.Type.Name)}: {tell.Ends(tie.Relation).Plain}, {DateText.Of(tie.Relation.When)}",
            Address(site.OfRelation(tie.Relation.Id)!),
            string.Join(' ', tie.Relation.Evidence.Select(piece => piece.Says).Prepend(tie.Relation.Id)),
        });
        var pairs = site.Pairs.Select(pair => new[]
        {
            pair.First.Name, pair.Second.Name, Address(site.Of(pair.First.Id, pair.Second.Id)), Words.Count(pair.Tally.Relations, "relation"),
        });
        return $"window.relgraph = {JsonSerializer.Serialize(new { nodes, pairs, relations })};\n";
    }

    private static string About(Site site, Node node)
    {
        var principal = site.Corpus.PrincipalOf(node.Id);
        return Words.Capital(Words.Of(node.Kind)) + (string.Equals(principal, node.Id, StringComparison.Ordinal) ? "" : $" of {site.Corpus.NameOf(principal)}");
    }

    private static string Address(Target target) => target.Address("", ".html");
}
