using System.Collections.Immutable;

using RelationGraph.Model.Facts;
using RelationGraph.Report.Content;
using RelationGraph.Report.Texts;

namespace RelationGraph.Report.Pages;

/// <summary>The pages that list actors, pairs, and projects and places.</summary>
internal sealed class ListPages(Workshop workshop)
{
    public Page Actors() => Listing(
        "actors",
        "Actors",
        $"{Words.Count(workshop.Site.Actors.Length, "state or organization", "states and organizations")}; ministries, commands and other organs count as the state or body for which they act.",
        new Block.Table(
            "Actors",
            ["Actor", "Kind", new("Partners", ColumnKind.Number), .. PartnerParts.TallyColumns, "Organs"],
            [
                .. workshop.Site.Actors.Select(actor => ImmutableArray.Create<Cell>(
                [
                    workshop.Tell.Node(actor.Node.Id), Words.Of(actor.Node.Kind), actor.Partners, .. PartnerParts.Cells(actor.Tally),
                    workshop.Tell.Nodes(actor.Organs.Select(organ => organ.Id)),
                ])),
            ],
            "data/actors"));

    public Page Pairs() => Listing(
        "pairs",
        "Pairs",
        $"{Words.Count(workshop.Site.Pairs.Length, "pair")} of actors that at least one relation joins, each with its dossier.",
        new Block.Table(
            "Pairs of actors",
            ["Pair", .. PartnerParts.TallyColumns, "What"],
            [
                .. workshop.Site.Pairs.Select(pair => ImmutableArray.Create<Cell>(
                [
                    new Inline.Link($"{pair.First.Name} and {pair.Second.Name}", workshop.Site.Of(pair.First.Id, pair.Second.Id)),
                    .. PartnerParts.Cells(pair.Tally), PartnerParts.Types(pair.Tally),
                ])),
            ],
            "data/pairs"));

    public Page Things() => Listing(
        "things",
        "Projects and places",
        "What is built, run, crossed or quarrelled over, and who is tied to it.",
        new Block.Table(
            "Projects and places",
            ["Name", "Kind", new("Relations", ColumnKind.Number), "Who"],
            [
                .. workshop.Site.Things.OrderBy(thing => thing.Name, StringComparer.Ordinal).ThenBy(thing => thing.Id, StringComparer.Ordinal)
                    .Select(thing => ImmutableArray.Create<Cell>(
                        workshop.Tell.Node(thing.Id), Words.Of(thing.Kind), workshop.Site.Graph.TiesOf(thing.Id).Count(), Who(thing))),
            ],
            "data/things"));

    private Page Listing(string path, string title, Phrase lead, Block.Table table)
    {
        var silent = workshop.Site.Corpus.Nodes.Where(node => workshop.Site.Of(node.Id) is null && Site.IsActor(node) == (path is not "things")).ToList();
        return new Page
        {
            Path = path,
            Title = title,
            Lead = lead,
            Chapter = path,
            Blocks = silent.Count == 0 || path is "pairs" ? [table]
                : [table, new Block.Paragraph($"Registered, and without a relation here: {string.Join(", ", silent.Select(node => node.Name))}.", IsQuiet: true)],
            Recipe = workshop.Site.Graph.Recipe(),
        };
    }

    private Phrase Who(Node thing) => workshop.Tell.Nodes(workshop.Site.Graph.TiesOf(thing.Id).Select(tie => tie.Other(thing.Id))
        .Where(other => Site.IsActor(workshop.Site.Corpus.Node(other))).Distinct(StringComparer.Ordinal));
}
