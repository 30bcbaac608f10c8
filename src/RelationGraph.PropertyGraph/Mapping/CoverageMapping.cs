using System.Globalization;

using RelationGraph.Model.Facts;

namespace RelationGraph.PropertyGraph.Mapping;

/// <summary>Statements of coverage in both directions; their number keeps their order.</summary>
internal static class CoverageMapping
{
    public static GraphNode ToGraph(Coverage coverage, int number, string dataset) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{GraphNames.Coverage}/{number}"),
        Labels = [GraphNames.Coverage, GraphNames.EveryNode],
        Properties = new PropertyBag()
            .Add(GraphNames.Dataset, dataset)
            .Add(GraphNames.Id, number.ToString(CultureInfo.InvariantCulture))
            .Add("type", coverage.Type)
            .AddTexts("actors", coverage.Actors)
            .Add("from", coverage.From)
            .Add("to", coverage.To)
            .ToProperties(),
    };

    public static (int Number, Coverage Coverage) ToModel(GraphNode node) =>
        new PropertyReader($"Coverage '{node.Id}'", node.Properties).Fact(properties => (
            int.Parse(properties.Text(GraphNames.Id), NumberStyles.None, CultureInfo.InvariantCulture),
            new Coverage(properties.Text("type"), properties.Texts("actors"), properties.Date("from"), properties.Date("to"))));
}
