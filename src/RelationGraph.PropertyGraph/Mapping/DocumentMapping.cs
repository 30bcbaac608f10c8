using RelationGraph.Model.Facts;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Documents in both directions.</summary>
internal static class DocumentMapping
{
    public static GraphNode ToGraph(Document document, string dataset) => new()
    {
        Id = $"{GraphNames.Document}/{document.Id}",
        Labels = [GraphNames.Document, GraphNames.EveryNode],
        Properties = new PropertyBag()
            .Add(GraphNames.Dataset, dataset)
            .Add(GraphNames.Id, document.Id)
            .Add("title", document.Title)
            .Add("publisher", document.Publisher)
            .Add("file", document.File)
            .Add("sha256", document.Sha256)
            .Add("date", document.Date)
            .Add("dateBasis", document.DateBasis)
            .Add("lines", document.Lines)
            .AddTexts("noneLines", document.NotCited.Select(none => NestedJson.Write(none.Lines)))
            .AddTexts("noneReason", document.NotCited.Select(none => none.Reason))
            .ToProperties(),
    };

    public static Document ToModel(GraphNode node) => new PropertyReader($"Document '{node.Id}'", node.Properties).Fact(properties =>
    {
        var reasons = properties.Texts("noneReason");
        return new Document
        {
            Id = properties.Text(GraphNames.Id),
            Title = properties.Text("title"),
            Publisher = properties.Text("publisher"),
            File = properties.Text("file"),
            Sha256 = properties.Text("sha256"),
            Date = properties.Date("date"),
            DateBasis = properties.Text("dateBasis"),
            Lines = (int)properties.Whole("lines"),
            NotCited =
            [
                .. properties.Beside("noneLines", reasons.Length)
                    .Zip(reasons, (lines, reason) => new LinesWithout(NestedJson.ReadLines(lines), reason)),
            ],
        };
    });
}
