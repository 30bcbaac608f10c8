using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using RelationGraph.Report.Content;

namespace RelationGraph.Cli.Output;

/// <summary>Prints a page for a program: its sections with facts, tables, relations and lists, and its recipe.</summary>
internal sealed class JsonPage
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;

    private JsonPage(Utf8JsonWriter json) => this.json = json;

    /// <summary>Prints a page.</summary>
    /// <param name="page">The page; its pictures are left out.</param>
    /// <param name="output">Where to print.</param>
    public static void Write(Page page, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
            new JsonPage(writer).Whole(page);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private void Whole(Page page)
    {
        json.WriteStartObject();
        json.WriteString("title", page.Title);
        if (!page.Lead.IsEmpty)
            json.WriteString("lead", page.Lead.Plain);
        Blocks(page.Blocks);
        json.WriteStartArray("recipe");
        foreach (var line in page.Recipe)
            json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Blocks(IEnumerable<Block> blocks)
    {
        json.WriteStartArray("blocks");
        foreach (var block in blocks)
            Print(block);
        json.WriteEndArray();
    }

    private void Print(Block block)
    {
        switch (block)
        {
            case Block.Section section:
                Part(section.Title, section.Blocks);
                break;
            case Block.Fold fold:
                Part(fold.Title, fold.Blocks);
                break;
            case Block.Paragraph paragraph:
                Named("text", () => json.WriteStringValue(paragraph.Content.Plain));
                break;
            case Block.Notice notice:
                Named("notice", () => json.WriteStringValue(notice.Content.Plain));
                break;
            case Block.Bullets bullets:
                Named("list", () => List(bullets.Items, item => json.WriteStringValue(item.Plain)));
                break;
            case Block.Facts facts:
                Named("facts", () => Facts(facts.Rows));
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.Chart chart:
                Table(chart.Figures);
                break;
            case Block.Entries entries:
                Named("relations", () => List(entries.Relations, Entry));
                break;
            case Block.Years years:
                Named("events", () => List(years.Groups.SelectMany(group => group.Lines), Event));
                break;
        }
    }

    private void Part(string title, IEnumerable<Block> blocks)
    {
        json.WriteStartObject();
        json.WriteString("section", title);
        Blocks(blocks);
        json.WriteEndObject();
    }

    private void Table(Block.Table table)
    {
        var names = table.Columns.Select(column => Name(column.Title)).ToList();
        json.WriteStartObject();
        json.WriteString("table", table.Caption);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Count; i++)
                Value(names[i], table.Columns[i], row[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Value(string name, Column column, Cell cell)
    {
        var text = cell.Raw ?? cell.Content.Plain;
        if (text.Length == 0)
            return;
        if (column.Kind == ColumnKind.Number && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            json.WriteNumber(name, number);
        else
            json.WriteString(name, text);
    }

    private void Entry(RelationEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        json.WriteString("ends", entry.Ends.Plain);
        json.WriteString("standing", entry.Standing.Plain);
        json.WriteBoolean("established", entry.IsEstablished);
        json.WritePropertyName("facts");
        Facts(entry.Facts);
        json.WritePropertyName("evidence");
        List(entry.Evidence, piece =>
        {
            json.WriteStartObject();
            json.WriteString("says", piece.Says);
            if (!piece.How.IsEmpty)
                json.WriteString("how", piece.How.Plain);
            json.WriteString("source", piece.Source.Plain);
            if (!piece.Remarks.IsEmpty)
            {
                json.WritePropertyName("remarks");
                List(piece.Remarks, remark => json.WriteStringValue(remark.Plain));
            }

            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private void Event((Phrase Date, Phrase Text) line)
    {
        json.WriteStartObject();
        json.WriteString("when", line.Date.Plain);
        json.WriteString("text", line.Text.Plain);
        json.WriteEndObject();
    }

    private void Facts(IEnumerable<(string Name, Phrase Value)> facts)
    {
        json.WriteStartObject();
        foreach (var (name, value) in facts.Where(fact => !fact.Value.IsEmpty))
            json.WriteString(Name(name), value.Plain);
        json.WriteEndObject();
    }

    private void Named(string name, Action value)
    {
        json.WriteStartObject();
        json.WritePropertyName(name);
        value();
        json.WriteEndObject();
    }

    private void List<T>(IEnumerable<T> items, Action<T> item)
    {
        json.WriteStartArray();
        foreach (var one in items)
            item(one);
        json.WriteEndArray();
    }

    /// <summary>A heading as programs name it: "Fiscal year" becomes <c>fiscalYear</c>.</summary>
    private static string Name(string heading)
    {
        var words = heading.Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0
            ? char.ToLowerInvariant(word[0]) + word[1..]
            : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
