namespace RelationGraph.Cli.Tests.Running;

/// <summary>A seeds folder with one document that holds one treaty.</summary>
internal static class NoteSeeds
{
    public const string Document = """
        document:
          id: note
          title: A note
          publisher: other
          file: note.txt
          sha256: 0000000000000000000000000000000000000000000000000000000000000000
          lines: 2
          date: 2012-05
          dateBasis: stated
          blank: []
        none:
          - {lines: [2], reason: duplicate}
        relations:
          - id: rur-gra-treaty
            type: TREATY
            from: RUR
            to: GRA
            title: Treaty of the two
            when: 2012
            status: signed
            evidence:
              - lines: [1]
                says: The two signed a treaty.

        """;

    public static void Write(TemporaryFolder folder, string path)
    {
        Directory.CreateDirectory(folder[path]);
        File.Copy(Path.Combine(Seeds.Folder, "ontology.yaml"), Path.Combine(folder[path], "ontology.yaml"));
        folder.Write($"{path}/entities.yaml", """
            entities:
              - {id: RUR, label: State, name: Ruritania}
              - {id: GRA, label: State, name: Graustark}

            """);
        folder.Write($"{path}/documents/note.yaml", Document);
    }
}
