using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using RelationGraph.Encoding;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Bench;

/// <summary>Makes a larger corpus of a small one: copies of every document and entity whose ids and names are their own.</summary>
internal sealed partial class Multiplied
{
    private readonly SeedSource seeds;
    private readonly Corpus corpus;
    private readonly HashSet<string> ids;
    private int lastState = -1;

    private Multiplied(SeedSource seeds, Corpus corpus)
    {
        this.seeds = seeds;
        this.corpus = corpus;
        ids = new HashSet<string>(StringComparer.Ordinal);
        ids.UnionWith(corpus.Nodes.Select(node => node.Id));
        ids.UnionWith(corpus.Relations.Select(relation => relation.Id));
        ids.UnionWith(corpus.Documents.Select(document => document.Id));
    }

    /// <summary>Gives the corpus a number of times over.</summary>
    /// <param name="seeds">Where it was read.</param>
    /// <param name="corpus">What was read there, without faults.</param>
    /// <param name="times">How often; 1 gives the files as they are.</param>
    /// <returns>The files, in memory.</returns>
    public static SeedSource Of(SeedSource seeds, Corpus corpus, int times)
    {
        var files = new Multiplied(seeds, corpus).Files(times).ToList();
        return SeedSource.Memory($"seeds x {times}", files);
    }

    private IEnumerable<(string Name, byte[] Bytes)> Files(int times)
    {
        var texts = seeds.Files.ToDictionary(file => file.Name, Read, StringComparer.Ordinal);
        var entities = new StringBuilder(texts["entities.yaml"]);
        yield return ("ontology.yaml", Encode(texts["ontology.yaml"]));
        foreach (var (name, text) in texts)
        {
            if (name.StartsWith("documents/", StringComparison.Ordinal))
                yield return (name, Encode(text));
        }

        for (var copy = 1; copy < times; copy++)
        {
            var renamed = Renamed(copy);
            foreach (var node in corpus.Nodes)
                entities.Append("  - ").Append(Entity(node, renamed[node.Id], copy)).Append('\n');
            foreach (var (name, text) in texts)
            {
                if (name.StartsWith("documents/", StringComparison.Ordinal))
                    yield return (name.Replace(".yaml", $"-c{copy}.yaml", StringComparison.Ordinal), Encode(Document(text, renamed, copy)));
            }
        }

        yield return ("entities.yaml", Encode(entities.ToString()));
    }

    // A state's id is three capitals, so a copy takes three that nothing else has.
    private Dictionary<string, string> Renamed(int copy)
    {
        var states = corpus.Nodes.Where(node => node.Label == NodeLabel.State).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return ids.ToDictionary(
            id => id,
            id => states.Contains(id) ? FreeState() : $"{id}-{(char.IsAsciiLetterUpper(id[0]) ? 'C' : 'c')}{copy}",
            StringComparer.Ordinal);
    }

    private string FreeState()
    {
        while (true)
        {
            lastState++;
            var id = new string([(char)('A' + (lastState / 676)), (char)('A' + (lastState / 26 % 26)), (char)('A' + (lastState % 26))]);
            if (!ids.Contains(id))
                return id;
        }
    }

    // JSON is YAML in flow style.
    private static string Entity(Node node, string id, int copy) => JsonSerializer.Serialize(new
    {
        id,
        label = node.Label.ToString(),
        kind = node.Kind,
        name = $"{node.Name} {copy}",
        aliases = node.Aliases.Select(alias => $"{alias} {copy}"),
        codes = node.Codes,
    });

    private static string Document(string text, Dictionary<string, string> renamed, int copy)
    {
        text = Word().Replace(text, match => renamed.GetValueOrDefault(match.Value, match.Value));
        text = TextFile().Replace(text, $"${{head}}c{copy}-", 1);
        return Hash().Replace(text, $"${{head}}{copy:x8}", 1);
    }

    private static string Read(SeedFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Encode(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    [GeneratedRegex("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex("^(?<head>  file: )", RegexOptions.Multiline | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex TextFile();

    [GeneratedRegex("^(?<head>  sha256: [0-9a-f]{56})[0-9a-f]{8}", RegexOptions.Multiline | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Hash();
}
