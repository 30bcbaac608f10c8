using System.Globalization;

using RelationGraph.Interchange.Networks;

namespace RelationGraph.Cli.Data;

/// <summary>A file whose network a person wants measured.</summary>
internal sealed class InputFile
{
    private const int MostTold = 10;

    // What our JSON begins with stands in its first kilobytes, however long its documents are.
    private const int Beginning = 64 * 1024;

    private readonly NetworkFormat? format;

    /// <summary>Finds out what the file is.</summary>
    /// <param name="name">The file, as the person named it.</param>
    /// <param name="path">Its full path.</param>
    /// <param name="format">Its format, or null to tell it from the content.</param>
    /// <param name="isJson">Whether the person said that it is our JSON.</param>
    /// <exception cref="CommandFailure">It cannot be read.</exception>
    public InputFile(string name, string path, NetworkFormat? format, bool isJson)
    {
        (Name, Path, this.format) = (name, path, format);
        IsCorpus = isJson || (format is null && BeginsAsCorpus());
    }

    /// <summary>The file, as the person named it.</summary>
    public string Name { get; }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Whether it is our own JSON, which holds a corpus.</summary>
    public bool IsCorpus { get; }

    /// <summary>Reads the network, telling the faults of its rows.</summary>
    /// <param name="isDirected">Whether all its edges are directed; null for what the file says.</param>
    /// <param name="session">Where faults are told.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>What was read, one node at least.</returns>
    /// <exception cref="CommandFailure">The file cannot be read, or nothing in it.</exception>
    public NetworkReading Read(bool? isDirected, Session session, CancellationToken cancellation)
    {
        using var stream = Open();
        var reading = NetworkFile.Read(stream, Name, new NetworkReadOptions { Format = format, IsDirected = isDirected }, cancellation);
        foreach (var fault in reading.Diagnostics.Take(MostTold))
            session.Error.WriteLine(fault);
        if (reading.Faults > MostTold)
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {reading.Faults - MostTold} faults more"));
        if (reading.Network is null)
            throw CommandFailure.Input($"'{Name}' cannot be read as a network.");
        if (reading.Network.NodeCount == 0 || (reading.Edges == 0 && reading.Rejected > 0))
            throw CommandFailure.Input(string.Create(CultureInfo.InvariantCulture, $"'{Name}' gives no edge; {reading.Rejected} of its {reading.Rows} rows were rejected."));
        if (reading.Rejected > 0)
            session.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Rejected} of {reading.Rows} rows of '{Name}' were rejected; {reading.Edges} are edges"));
        return reading;
    }

    private bool BeginsAsCorpus()
    {
        using var stream = Open();
        var bytes = new byte[Beginning];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return NetworkFile.IsCorpusJson(bytes.AsSpan(0, length));
    }

    private FileStream Open()
    {
        if (Directory.Exists(Path))
            throw CommandFailure.OutOfReach($"'{Name}' is a folder; --input takes a file.");
        try
        {
            return File.OpenRead(Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OutOfReach($"'{Name}' cannot be read: {exception.Message}", exception);
        }
    }
}
