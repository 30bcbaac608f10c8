using System.Text.Json;
using System.Text.Unicode;

using RelationGraph.Interchange.Json;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange;

/// <summary>Reads a corpus from our own JSON.</summary>
public static class JsonReader
{
    /// <summary>The most bytes that a file may have: a hundred times what five long documents take.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a corpus, collecting all faults.</summary>
    /// <param name="source">The file's bytes, read to the end or to <see cref="MostBytes"/>.</param>
    /// <param name="fileName">The file's name, for diagnostics.</param>
    /// <param name="ontology">The vocabulary that the corpus is written in.</param>
    /// <returns>The corpus, or the faults.</returns>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public static JsonReadResult Read(Stream source, string fileName, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(ontology);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = source.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, count);
            if (buffer.Length > MostBytes)
            {
                var tooLarge = new JsonFaults(fileName, ReadOnlyMemory<byte>.Empty);
                tooLarge.Add(JsonDiagnostics.TooLarge, 0, $"{MostBytes / (1024 * 1024)} MiB");
                return new JsonReadResult(null, tooLarge.InOrder);
            }
        }

        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), fileName, ontology);
    }

    /// <summary>Reads a corpus, collecting all faults.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="fileName">The file's name, for diagnostics.</param>
    /// <param name="ontology">The vocabulary that the corpus is written in.</param>
    /// <returns>The corpus, or the faults.</returns>
    public static JsonReadResult Read(ReadOnlyMemory<byte> utf8, string fileName, Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(ontology);
        if (utf8.Span.StartsWith(ByteOrderMark))
            utf8 = utf8[ByteOrderMark.Length..];
        var faults = new JsonFaults(fileName, utf8);
        if (!Utf8.IsValid(utf8.Span))
        {
            var valid = ValidBytes(utf8.Span);
            faults.Add(JsonDiagnostics.NotUtf8, valid, $"the byte 0x{utf8.Span[valid]:X2}");
            return new JsonReadResult(null, faults.InOrder);
        }

        try
        {
            var corpus = new CorpusReader(ontology, faults).Read(JsonItems.Read(utf8.Span));
            return new JsonReadResult(faults.Any ? null : corpus, faults.InOrder);
        }
        catch (JsonFault fault)
        {
            faults.Add(JsonDiagnostics.NotJson, fault.Offset, fault.Message);
        }
        catch (JsonException fault)
        {
            faults.AddAtByte(JsonDiagnostics.NotJson, (int)(fault.LineNumber ?? 0), (int)(fault.BytePositionInLine ?? 0), JsonFaults.Reason(fault));
        }

        return new JsonReadResult(null, faults.InOrder);
    }

    private static int ValidBytes(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (valid < bytes.Length && System.Text.Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
            valid += length;
        return valid;
    }
}
