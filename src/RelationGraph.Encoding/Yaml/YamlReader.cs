using System.Globalization;

using RelationGraph.Encoding.Diagnostics;

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RelationGraph.Encoding.Yaml;

/// <summary>Reads YAML into positioned nodes, with limits: no anchors, aliases or tags, a greatest depth, one document.</summary>
internal sealed class YamlReader
{
    /// <summary>How many lists and mappings may stand in one another.</summary>
    public const int MostLevels = 32;

    private readonly Parser parser;
    private readonly FileDiagnostics diagnostics;
    private readonly Dictionary<string, string> sharedTexts = new(StringComparer.Ordinal);
    private YamlNode? firstAlias;
    private string aliasFound = "";
    private int aliases;

    private YamlReader(string text, FileDiagnostics diagnostics)
    {
        parser = new Parser(new StringReader(text));
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads a text.</summary>
    /// <returns>The root, or null where the text does not parse, which is reported.</returns>
    public static YamlNode? Read(string text, FileDiagnostics diagnostics)
    {
        if (!YamlCharacters.Check(text, diagnostics))
            return null;
        var reader = new YamlReader(text, diagnostics);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            diagnostics.Add(DiagnosticCodes.NotYaml, (int)fault.Start.Line, (int)fault.Start.Column, Reason(fault));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's parser loses its way in some broken flow lists instead of saying where they break.
            var at = reader.parser.Current?.End ?? Mark.Empty;
            diagnostics.Add(DiagnosticCodes.NotYaml, (int)at.Line, (int)at.Column, "the text breaks off the structure that it began");
            return null;
        }
        finally
        {
            reader.ReportAliases();
        }
    }

    private YamlNode? Document()
    {
        parser.MoveNext();
        parser.MoveNext();
        if (parser.Current is StreamEnd)
        {
            diagnostics.Add(DiagnosticCodes.EmptyFile, 1, 1, "");
            return null;
        }

        parser.MoveNext();
        var root = Node(0);
        if (root is null)
            return null;
        if (parser.MoveNext() && parser.Current is DocumentStart second)
            diagnostics.Add(DiagnosticCodes.SeveralDocuments, Line(second), Column(second), "");
        return root;
    }

    // Leaves the parser behind the node; null once the depth is exceeded, which ends the reading.
    private YamlNode? Node(int depth)
    {
        var start = parser.Current!;
        if (start is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            CountAlias(start, node.Anchor.IsEmpty ? $"tag {node.Tag}" : $"anchor &{node.Anchor}");
        switch (start)
        {
            case Scalar scalar:
                parser.MoveNext();
                return Text(scalar);
            case AnchorAlias alias:
                CountAlias(alias, $"alias *{alias.Value}");
                parser.MoveNext();
                return new YamlBroken(Line(alias), Column(alias));
            case SequenceStart or MappingStart when depth == MostLevels:
                diagnostics.Add(
                    DiagnosticCodes.TooDeep, Line(start), Column(start), string.Create(CultureInfo.InvariantCulture, $"{depth + 1}"),
                    string.Create(CultureInfo.InvariantCulture, $"at most {MostLevels}"));
                return null;
            case SequenceStart:
                return Sequence(start, depth);
            default:
                return Mapping(start, depth);
        }
    }

    private YamlSequence? Sequence(ParsingEvent start, int depth)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        parser.MoveNext();
        return new YamlSequence(Line(start), Column(start), items);
    }

    private YamlMapping? Mapping(ParsingEvent start, int depth)
    {
        parser.MoveNext();
        var entries = new List<YamlEntry>();
        while (parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
                return null;
            if (key is YamlScalar name)
                entries.Add(new YamlEntry(name, value));
            else if (key is not YamlBroken)
                diagnostics.Add(DiagnosticCodes.WrongKind, key, key.Description, "a text as the key");
        }

        parser.MoveNext();
        return new YamlMapping(Line(start), Column(start), entries);
    }

    private YamlScalar Text(Scalar scalar)
    {
        var text = scalar.Value;
        // Keys and words recur thousands of times; each is kept once.
        if (text.Length <= 24)
        {
            if (sharedTexts.TryGetValue(text, out var shared))
                text = shared;
            else
                sharedTexts.Add(text, text);
        }

        var form = scalar.Start.Line != scalar.End.Line ? ScalarForm.Other
            : scalar.Style == ScalarStyle.Plain ? ScalarForm.Plain
            : scalar.End.Column - scalar.Start.Column - 2 == text.Length ? ScalarForm.Quoted
            : ScalarForm.Other;
        var node = new YamlScalar(Line(scalar), Column(scalar), text, form);
        YamlCharacters.CheckEscaped(node, diagnostics);
        return node;
    }

    private void CountAlias(ParsingEvent at, string found)
    {
        if (aliases++ > 0)
            return;
        firstAlias = new YamlBroken(Line(at), Column(at));
        aliasFound = found;
    }

    private void ReportAliases()
    {
        if (firstAlias is null)
            return;
        var more = aliases > 1 ? string.Create(CultureInfo.InvariantCulture, $" (and {aliases - 1} more)") : "";
        diagnostics.Add(DiagnosticCodes.Alias, firstAlias, aliasFound + more, "the value itself: anchors, aliases and tags are not read");
    }

    // The library's messages start with the place, which the diagnostic has already.
    private static string Reason(YamlException fault)
    {
        var reason = fault.Message.StartsWith('(') && fault.Message.IndexOf("): ", StringComparison.Ordinal) is > 0 and var end
            ? fault.Message[(end + 3)..]
            : fault.Message;
        reason = reason.TrimEnd('.');
        return reason.Length > 0 ? char.ToLowerInvariant(reason[0]) + reason[1..] : "unreadable";
    }

    private static int Line(ParsingEvent at) => (int)at.Start.Line;

    private static int Column(ParsingEvent at) => (int)at.Start.Column;
}
