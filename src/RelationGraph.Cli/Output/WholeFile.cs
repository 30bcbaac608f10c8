using System.Text;

namespace RelationGraph.Cli.Output;

/// <summary>Writes files whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes a text file by way of a temporary sibling, in UTF-8 without a byte-order mark.</summary>
    /// <param name="path">The file; an earlier one is replaced.</param>
    /// <param name="write">Writes the text.</param>
    /// <exception cref="CommandFailure">The file cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                write(writer);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{path}' cannot be written: {exception.Message}", exception);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
