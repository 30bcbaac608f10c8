namespace RelationGraph.Encoding.Documents;

/// <summary>A document whose encoding was begun.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The path of its new file.</param>
/// <param name="OpenLines">How many lines are to be accounted for.</param>
/// <param name="StartedFolder">Whether the seeds folder was started for it.</param>
public sealed record AddedDocument(string Id, string Path, int OpenLines, bool StartedFolder);
