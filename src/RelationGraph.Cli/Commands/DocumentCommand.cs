using System.CommandLine;
using System.Globalization;

using RelationGraph.Cli.Data;
using RelationGraph.Encoding.Documents;

namespace RelationGraph.Cli.Commands;

/// <summary><c>relgraph document add FILE</c>.</summary>
internal static class DocumentCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="session">What it sees of the world.</param>
    /// <returns>The command.</returns>
    public static Command Create(Session session) => new("document", "Work on documents of your own.") { Add(session) };

    private static Command Add(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "The document's text: a text file in UTF-8." };
        var withPacked = new Option<bool>("--with-packed") { Description = "Start a new seeds folder with the packed documents, not with an empty registry." };
        var data = new Option<string?>("--data") { HelpName = "FOLDER", Description = "The seeds folder. Default: seeds/ here or above, else a new one here." };
        var command = new Command("add", "Begin to encode a document: write its head, its hash and its open lines.") { file, withPacked, data }
            .WithExamples("relgraph document add report.txt", "relgraph document add report.txt --with-packed");
        command.SetAction(result =>
        {
            var folder = result.GetValue(data) is { } named
                ? session.FullPath(named)
                : DataLocation.NearestFolder(session.WorkingDirectory) ?? session.FullPath("seeds");
            Tell(session, folder, Add(folder, session.FullPath(result.GetRequiredValue(file)), result.GetValue(withPacked)));
            return ExitCodes.Done;
        });
        return command;
    }

    private static AddedDocument Add(string folder, string file, bool withPacked)
    {
        try
        {
            return SeedsFolder.Add(folder, file, DataLocation.Packed.Source, withPacked);
        }
        catch (InvalidDataException fault)
        {
            throw CommandFailure.Input(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach(fault.Message, fault);
        }
    }

    private static void Tell(Session session, string folder, AddedDocument added)
    {
        session.Out.WriteLine(added.Path);
        if (added.StartedFolder)
            session.Error.WriteLine($"started {folder}");
        session.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{added.Id}: {added.OpenLines} lines to account for. Fill the head, cite the lines, then run relgraph check."));
    }
}
