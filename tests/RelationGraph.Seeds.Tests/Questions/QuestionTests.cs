using System.Collections.Immutable;
using System.Text.RegularExpressions;

using RelationGraph.Cypher;
using RelationGraph.Cypher.Questions;
using RelationGraph.Cypher.Storage;
using RelationGraph.PropertyGraph;
using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;
using RelationGraph.Testing;

namespace RelationGraph.Seeds.Tests.Questions;

/// <summary>The named questions, asked of the encoded documents.</summary>
public sealed partial class QuestionTests
{
    private static readonly string Folder = Path.Combine(Encoded.Root, "cypher", "queries");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.cypher").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_reads_as_approved(string name)
    {
        var question = Read(name);
        var answer = Ask(question);
        Assert.Equal(question.Columns, answer.Columns);
        Assert.NotEmpty(answer.Lines);
        Assert.DoesNotContain(answer.Notifications, notification => notification.Code.StartsWith("Unknown", StringComparison.Ordinal));
        var text = $"{question.Asks}\n{string.Join(" | ", answer.Columns)}\n{string.Join('\n', answer.Lines)}\n";
        Assert.Equal(Approval.Of(name, text), text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_parameter_is_told_and_used(string name)
    {
        var question = Read(name);
        var used = Parameter().Matches(question.Text).Select(match => match.Value[1..]).Distinct(StringComparer.Ordinal);
        Assert.Equal(used.Order(StringComparer.Ordinal), question.Parameters.Select(parameter => parameter.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_at_least_twenty_five() => Assert.True(Names().Count >= 25);

    private static Question Read(string name)
    {
        var file = $"{name}.cypher";
        return QuestionFile.Read(file, File.ReadAllText(Path.Combine(Folder, file)));
    }

    private static (ImmutableArray<string> Columns, List<string> Lines, ImmutableArray<QueryNotification> Notifications) Ask(Question question)
    {
        using var engine = new CypherEngine(GraphStore.From(Encoded.Corpus.ToGraph("relationgraph")));
        using var result = engine.Run(
            new QueryRequest
            {
                Text = question.Text,
                Parameters = question.Parameters.ToImmutableDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal),
            },
            TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (result.Read())
            lines.Add(string.Join(" | ", result.Row.ToArray().Select(Write)));
        return (result.Columns, lines, result.Summary.Notifications);
    }

    private static string Write(Value value) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.String => value.AsString(),
        ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Write))}]",
        _ => ValueText.Of(value),
    };

    [GeneratedRegex("\\$\\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
