using System.Collections.Immutable;
using System.Globalization;

using RelationGraph.Encoding.Documents;

namespace RelationGraph.Encoding.Tests;

/// <summary>Small seeds without a fault, into which a test puts one.</summary>
internal sealed class TrialSeeds
{
    public const string Document = """
        document:
          id: trial
          title: A trial
          publisher: ngo
          file: trial.txt
          sha256: 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03
          lines: 9
          blank: [2, 4, 6, 8]
          date: 2013-09~
          dateBasis: "stated: line 1"
        none:
          - {lines: 1, reason: boilerplate}
        relations:
          - id: pact
            type: TREATY
            from: AAA
            to: BBB
            title: A pact
            when: 2004-10/2014
            status:
              - {is: signed, when: 2004-10}
              - {is: ratified, when: 2005, by: AAA}
            properties: {form: agreement, subject: [border], leaseYears: 10}
            amount: {value: 5 million, currency: USD, kind: rent, per: year}
            links:
              - {kind: implements, relation: dam-host}
            evidence:
              - lines: 3
                says: They made it.
                inferred: [when.end]
          - id: dam-host
            type: PARTICIPATES_IN
            from: BBB
            to: big-dam
            title: Host of the dam
            status: active
            properties: {role: host}
            evidence:
              - {lines: [5, 7], says: It stands there.}
        evidence:
          - {relation: pact, lines: 9, says: It was told again., assertion: reported, by: a newspaper, values: {when: 2004}}

        """;

    public const string Entities = """
        entities:
          - {id: AAA, label: State, name: Alphaland, aliases: [Alpha Republic], codes: {iso2: AA}}
          - {id: BBB, label: State, name: Betaland}
          - {id: big-dam, label: Project, kind: dam, name: Big Dam}

        """;

    private const char Mark = '«';
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private string place = "";

    public TrialSeeds()
    {
        files["ontology.yaml"] = Repository.Ontology;
        Put("entities.yaml", Entities);
        Put("documents/trial.yaml", Document);
    }

    public TrialSeeds Put(string name, string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at >= 0)
        {
            var line = text.AsSpan(0, at).Count('\n') + 1;
            place = string.Create(CultureInfo.InvariantCulture, $"seeds/{name}:{line}:{at - text.LastIndexOf('\n', at)}: ");
            text = text.Remove(at, 1);
        }

        return Put(name, System.Text.Encoding.UTF8.GetBytes(text));
    }

    public TrialSeeds Put(string name, byte[] bytes)
    {
        files[name] = bytes;
        return this;
    }

    public TrialSeeds Without(string name)
    {
        files.Remove(name);
        return this;
    }

    /// <summary>Replaces a part of a file, which it holds just once; a « marks the place of the fault.</summary>
    public TrialSeeds Edit(string old, string now, string name = "documents/trial.yaml")
    {
        var text = System.Text.Encoding.UTF8.GetString(files[name]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' does not stand in {name} once");
        return Put(name, text[..at] + now + text[(at + old.Length)..]);
    }

    public SeedReading Read(DocumentTexts? texts = null) =>
        SeedReader.Read(SeedSource.Memory("seeds", files.Select(file => (file.Key, file.Value))), texts);

    /// <summary>Gives the diagnostics as text, the warnings about entities that nothing mentions left out.</summary>
    public ImmutableArray<string> Faults(DocumentTexts? texts = null) =>
        [.. Read(texts).Diagnostics.Where(fault => fault.Code.Id is not "RG0308").Select(fault => fault.ToString())];

    /// <summary>Gives the one diagnostic, which stands where the « did, without its place.</summary>
    public string Fault(DocumentTexts? texts = null)
    {
        var reading = Read(texts);
        var fault = Assert.Single(Faults(texts));
        Assert.StartsWith(place, fault, StringComparison.Ordinal);
        Assert.Equal(reading.HasErrors, reading.Corpus is null);
        return fault[place.Length..];
    }

    /// <summary>Puts one fault into the document and gives its diagnostic.</summary>
    public static string FaultOf(string old, string now) => new TrialSeeds().Edit(old, now).Fault();

    /// <summary>Puts one fault into the entities and gives its diagnostic.</summary>
    public static string FaultInEntities(string old, string now) => new TrialSeeds().Edit(old, now, "entities.yaml").Fault();

    /// <summary>Puts one fault into the ontology and gives its diagnostic.</summary>
    public static string FaultInOntology(string old, string now) => new TrialSeeds().Edit(old, now, "ontology.yaml").Fault();
}
