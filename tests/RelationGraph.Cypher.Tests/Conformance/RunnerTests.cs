using RelationGraph.PropertyGraph.Querying;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cypher.Tests.Conformance;

public sealed class RunnerTests
{
    private const string Outline = """
        Feature: Own

          Background:
            Given the small graph

          Scenario Outline: [1] Twice <word>
            And parameters are:
              | p | <word> |
            When executing query:
              '''
              RETURN <word> AS w
              '''
            Then the result should be, in any order:
              | w      |
              | <word> |

            Examples:
              | word |
              | 1    |
              | 'a'  |

            Examples: more
              | word   |
              | 'b\|c' |

          Scenario: [2] Once
            Given an empty graph
        """;

    [Fact]
    public void Each_row_of_examples_is_a_case()
    {
        var cases = Read(Outline);
        Assert.Equal(
            ["Own [1] Twice 1 #1", "Own [1] Twice 'a' #2", "Own [1] Twice 'b|c' #3", "Own [2] Once"],
            cases.Select(scenario => scenario.ToString()));
        Assert.All(cases, scenario => Assert.Equal("the small graph", scenario.Steps[0].Text));
        Assert.Equal("RETURN 'b|c' AS w", cases[2].Steps[2].Query);
        Assert.Equal("'b|c'", cases[2].Steps[3].Table[1][0]);
        Assert.Equal(24, cases[2].Line);
    }

    [Fact]
    public void Parameters_and_the_named_graph_reach_the_engine()
    {
        var requests = new List<QueryRequest>();
        using var graph = new ScriptedGraph
        {
            Answer = request =>
            {
                requests.Add(request);
                return request.Text.StartsWith("RETURN", StringComparison.Ordinal) ? new ResultTable(["w"], [[Value.Of("a")]]) : new ResultTable([], []);
            },
        };
        ScenarioRun.Run(Read(Outline)[1], graph, name => $"CREATE (:{name});\nCREATE (:B);\n");
        Assert.Equal(["CREATE (:small)", "CREATE (:B)", "RETURN 'a' AS w"], requests.Select(request => request.Text));
        Assert.Equal(Value.Of("a"), requests[2].Parameters["p"]);
        Assert.All(requests, request => Assert.True(request.MayWrite));
    }

    [Fact]
    public void A_procedure_gives_the_rows_whose_first_columns_are_the_arguments()
    {
        const string Text = """
            Feature: Own
              Scenario: [1] Own
                Given an empty graph
                And there exists a procedure test.my.proc(name :: STRING?, in :: INTEGER?) :: (out :: STRING?) :
                  | name | in   | out |
                  | 'a'  | 1    | 'x' |
                  | 'a'  | null | 'y' |
                  | 'a'  | 1    | 'z' |
                And there exists a procedure test.nothing() :: ():
            """;
        using var graph = new ScriptedGraph();
        ScenarioRun.Run(Read(Text)[0], graph);
        Assert.Equal("test.my.proc", graph.Procedures[0].Name);
        Assert.Equal([("name", "STRING?"), ("in", "INTEGER?")], graph.Procedures[0].Inputs);
        Assert.Equal([("out", "STRING?")], graph.Procedures[0].Outputs);
        Assert.Equal(["x", "z"], graph.Procedures[0].Call([Value.Of("a"), Value.Of(1)]).Select(row => row[0].AsString()));
        Assert.Equal(["y"], graph.Procedures[0].Call([Value.Of("a"), Value.Null]).Select(row => row[0].AsString()));
        Assert.Empty(graph.Procedures[1].Outputs);
        Assert.Empty(graph.Procedures[1].Call([]));
    }

    private static IReadOnlyList<Scenario> Read(string text) => FeatureReader.Read("Own.feature", new StringReader(text.Replace("'''", "\"\"\"", StringComparison.Ordinal)));
}
