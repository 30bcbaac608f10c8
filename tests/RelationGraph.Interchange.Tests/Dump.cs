using System.Collections;
using System.Globalization;
using System.Text;

using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Time;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Interchange.Tests;

/// <summary>Tells everything that a corpus holds, found by reflection, so that no writer of ours decides what counts as equal.</summary>
internal static class Dump
{
    public static string Of(Corpus corpus)
    {
        var text = new StringBuilder();
        Append(text, corpus.Documents, "documents");
        Append(text, corpus.Nodes, "nodes");
        Append(text, corpus.Relations, "relations");
        Append(text, corpus.Coverage, "coverage");
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, string path)
    {
        switch (value)
        {
            case null:
                break;
            case string or bool or Enum or int or long:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {value}\n");
                break;
            case decimal number:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {number / 1.0000000000000000000000000000m}\n");
                break;
            case Edtf date:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {date.Text}\n");
                break;
            case RelationType type:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {type.Name}\n");
                break;
            case StatusTerm status:
                text.Append(CultureInfo.InvariantCulture, $"{path} = {status.Name}\n");
                break;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                    Append(text, item, $"{path}[{index++}]");
                break;
            default:
                if (value is PropertyValue)
                    text.Append(CultureInfo.InvariantCulture, $"{path} : {value.GetType().Name}\n");
                foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0)
                    .OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    Append(text, property.GetValue(value), $"{path}.{property.Name}");
                }

                break;
        }
    }
}
