using System.Text;

using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Bench;

/// <summary>Persons, posts and tags of the LDBC Social Network Benchmark, from its files, with what joins them.</summary>
internal sealed class SocialNetwork
{
    // The columns of each file in order; an integer's name ends in #. Empty fields give no property.
    private static readonly (string Label, string[] Columns)[] NodeFiles =
    [
        ("Person", ["id#", "firstName", "lastName", "gender", "birthday#", "creationDate#", "locationIP", "browserUsed"]),
        ("Post", ["id#", "imageFile", "creationDate#", "locationIP", "browserUsed", "language", "content", "length#"]),
        ("Tag", ["id#", "name", "url"]),
    ];

    private static readonly (string File, string Type, string Start, string End, string? Column)[] RelationshipFiles =
    [
        ("Person_knows_Person.csv", "knows", "Person", "Person", "creationDate"),
        ("Person_knows_Person_1.csv", "knows", "Person", "Person", "creationDate"),
        ("Person_hasInterest_Tag.csv", "hasInterest", "Person", "Tag", null),
        ("Person_likes_Post.csv", "likes", "Person", "Post", "creationDate"),
        ("Person_likes_Post_1.csv", "likes", "Person", "Post", "creationDate"),
        ("Post_hasCreator_Person.csv", "hasCreator", "Post", "Person", null),
    ];

    private readonly GraphStoreBuilder _builder = new();
    private readonly Dictionary<string, Dictionary<long, int>> _nodes = new(StringComparer.Ordinal);
    private readonly string _folder;
    private readonly bool _withProperties;

    private SocialNetwork(string folder, bool withProperties)
    {
        _folder = folder;
        _withProperties = withProperties;
    }

    /// <summary>Loads the files.</summary>
    /// <param name="folder">Where they lie.</param>
    /// <param name="withProperties">Whether properties are loaded too.</param>
    /// <returns>The store.</returns>
    public static GraphStore Load(string folder, bool withProperties)
    {
        var network = new SocialNetwork(folder, withProperties);
        foreach (var (label, columns) in NodeFiles)
            network.LoadNodes(label, columns);
        foreach (var (file, type, start, end, column) in RelationshipFiles)
            network.LoadRelationships(file, type, network._nodes[start], network._nodes[end], column);
        return network._builder.Build();
    }

    private void LoadNodes(string label, string[] columns)
    {
        var keys = Array.ConvertAll(columns, column => column.TrimEnd('#'));
        var isNumber = Array.ConvertAll(columns, column => column.EndsWith('#'));
        var nodes = _nodes[label] = [];
        var file = new DelimitedFile(Path.Combine(_folder, label + ".csv"), hasHeader: true);
        ReadOnlySpan<string> labels = [label];
        while (file.ReadLine(out var line))
        {
            var node = _builder.AddNode(labels);
            for (var index = 0; index < keys.Length; index++)
            {
                var field = DelimitedFile.TakeField(ref line);
                if (index == 0)
                    nodes.Add(DelimitedFile.NumberOf(field), node);
                if (field.IsEmpty || !_withProperties)
                    continue;
                var value = isNumber[index] ? Value.Of(DelimitedFile.NumberOf(field)) : Value.Of(Encoding.UTF8.GetString(field));
                _builder.SetNodeProperty(node, keys[index], value);
            }
        }
    }

    private void LoadRelationships(string name, string type, Dictionary<long, int> starts, Dictionary<long, int> ends, string? column)
    {
        // Of a file in two parts the second may have no header: a header begins with what no number begins with.
        var file = new DelimitedFile(Path.Combine(_folder, name), hasHeader: false);
        while (file.ReadLine(out var line))
        {
            if (line[0] == (byte)':')
                continue;
            var start = starts[DelimitedFile.TakeNumber(ref line)];
            var end = ends[DelimitedFile.TakeNumber(ref line)];
            var relationship = _builder.AddRelationship(type, start, end);
            if (column is not null && _withProperties)
                _builder.SetRelationshipProperty(relationship, column, Value.Of(DelimitedFile.TakeNumber(ref line)));
        }
    }
}
