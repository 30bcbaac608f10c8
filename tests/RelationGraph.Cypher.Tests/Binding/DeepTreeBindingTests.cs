using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Querying;

namespace RelationGraph.Cypher.Tests.Binding;

/// <summary>As high as the parser lets a tree be, a small stack is enough.</summary>
public sealed class DeepTreeBindingTests
{
    private const int Kilobytes = 1024;

    [Theory]
    [InlineData("RETURN 1", " + 1", Parser.MaxHeight - 50, "")]
    [InlineData("RETURN true", " AND true", Parser.MaxHeight - 50, "")]
    [InlineData("MATCH (n) RETURN n", ".x", Parser.MaxHeight - 50, "")]
    [InlineData("MATCH (n) RETURN count(*) + 1", " + 1", Parser.MaxHeight - 50, "")]
    [InlineData("MATCH (n) RETURN DISTINCT n.x ORDER BY 1", " + 1", Parser.MaxHeight - 50, "")]
    [InlineData("RETURN 1 AS x", " UNION RETURN 1 AS x", Parser.MaxHeight - 50, "")]
    [InlineData("RETURN ", "NOT ", 400, "true")]
    [InlineData("RETURN ", "[", 400, "")]
    [InlineData("RETURN ", "EXISTS { MATCH (n) WHERE ", 200, "true")]
    [InlineData("", "CALL { ", 400, "")]
    [InlineData("RETURN ", "CASE WHEN ", 400, "")]
    public void A_tree_of_the_greatest_height_binds_or_fails_on_a_small_stack(string start, string repeated, int times, string end)
    {
        var closing = repeated.Contains('{') ? '}' : repeated.Contains('[') ? ']' : ' ';
        var text = start + string.Concat(Enumerable.Repeat(repeated, times)) + end + new string(closing, times);
        Exception? other = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    Catalogs.Bind(text);
                }
                catch (CypherException)
                {
                    // As good as a result: what matters is that the stack holds.
                }
                catch (Exception e)
                {
                    other = e;
                }
            },
            Kilobytes * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(other);
    }
}
