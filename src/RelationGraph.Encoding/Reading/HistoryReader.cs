using System.Collections.Immutable;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Vocabulary;
using RelationGraph.Encoding.Yaml;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;

namespace RelationGraph.Encoding.Reading;

/// <summary>Reads statuses.</summary>
internal sealed class HistoryReader(Lexicon lexicon, Registry registry, FileDiagnostics diagnostics)
{
    /// <summary>The keys of an entry.</summary>
    public static readonly string[] Keys = ["is", "when", "by"];

    /// <summary>Reads one status or a history.</summary>
    /// <returns>The entries that could be read, oldest first.</returns>
    public ImmutableArray<StatusEntry> Read(YamlNode? node)
    {
        switch (node)
        {
            case null or YamlBroken:
                return [];
            case YamlScalar { IsNothing: false } word:
                return lexicon.Status(word, diagnostics) is { } status ? [new StatusEntry(status, null, null)] : [];
            case YamlSequence { Items: var items }:
                if (items.Count == 0)
                    diagnostics.Add(DiagnosticCodes.EmptyText, node, "status", "a status or a history with an entry at least");
                return Entries(items);
            default:
                diagnostics.Add(DiagnosticCodes.WrongKind, node, node.Description, "a status or a list of entries");
                return [];
        }
    }

    private ImmutableArray<StatusEntry> Entries(List<YamlNode> items)
    {
        var entries = ImmutableArray.CreateBuilder<StatusEntry>(items.Count);
        Edtf? before = null;
        foreach (var item in items)
        {
            if (Fields.Of(item, Keys, diagnostics) is not { } fields)
                continue;
            var status = lexicon.Status(fields.Required("is"), diagnostics);
            var at = fields.Text("when");
            var when = Dates.Of(at, diagnostics);
            var by = registry.Id(fields.Text("by"), diagnostics);
            if (when is not null)
            {
                if (before is not null && when.Before(before) == Truth.Yes)
                    diagnostics.Add(DiagnosticCodes.HistoryOutOfOrder, at!, when.Text, $"a time not before {before.Text}");
                before = when;
            }

            if (status is not null)
                entries.Add(new StatusEntry(status, when, by));
        }

        return entries.ToImmutable();
    }
}
