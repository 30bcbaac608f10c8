using System.Globalization;

namespace RelationGraph.Interchange.Networks;

/// <summary>Says numbers of bytes.</summary>
internal static class Size
{
    private const long Mebibyte = 1024 * 1024;

    public static string Of(long bytes) => bytes >= Mebibyte && bytes % Mebibyte == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Mebibyte} MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes");
}
