using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class UsageErrorTests
{
    /// <summary>A command line that is wrong, and what the message must name: what was found, what was expected, what may be meant.</summary>
    public static TheoryData<string, string[]> Mistakes { get; } = new()
    {
        { "stat", ["stat", "stats"] },
        { "stats --tpye TREATY", ["--tpye", "--type"] },
        { "stats --type TREATYS", ["TREATYS", "TREATY"] },
        { "stats --format xml", ["xml", "json"] },
        { "stats --status singed", ["singed", "signed"] },
        { "stats --node-kind damn", ["damn", "dam"] },
        { "stats --document crs-tajikistan-2012", ["crs-tajikistan-2012", "crs-tajikistan-2013"] },
        { "stats --without-document crs", ["crs"] },
        { "stats --without-node Tajikstan", ["Tajikstan", "TJK"] },
        { "stats --ego Uzbekistn", ["Uzbekistn", "UZB"] },
        { "stats --ego TJK --hops 0", ["--hops", "1"] },
        { "stats --ego TJK --hops two", ["two", "--hops"] },
        { "stats --ego TJK --pair TJK UZB", ["--ego", "--pair"] },
        { "stats --pair TJK", ["--pair"] },
        { "stats --pair TJK TJK", ["TJK", "twice"] },
        { "stats --possible", ["--possible", "--as-of"] },
        { "stats --as-of yesterday", ["--as-of", "yesterday", "2013-04"] },
        { "stats --organs folded", ["folded", "with-state"] },
        { "stats --include dreams", ["dreams"] },
        { "show roghn-dam", ["roghn-dam", "roghun-dam"] },
        { "show TJK UZB", ["UZB", "show"] },
        { "show", ["ID"] },
        { "dossier TJK", ["B"] },
        { "dossier TJK TJK", ["two"] },
        { "dossier TJK Uzbekistn", ["Uzbekistn", "UZB"] },
        { "diff 2010", ["TO"] },
        { "diff 2010 20133", ["20133", "2013-04"] },
        { "diff 2010 2013 --as-of 2012", ["--as-of"] },
        { "search", ["TEXT"] },
        { "search gas --most none", ["none", "--most"] },
        { "communities --resolution fine", ["fine", "--resolution"] },
        { "communities --seed now", ["now", "--seed"] },
        { "communities --seeds 0", ["0", "--seeds"] },
        { "communities --subject Uzbekistn", ["Uzbekistn", "UZB"] },
        { "communities --weight km", ["--weight", "lengths"] },
        { "projection --by friendship", ["friendship", "membership"] },
        { "projection --weight heavy", ["heavy", "newman"] },
        { "diagram", ["--output"] },
        { "diagram -o picture.png", ["picture.png", ".svg", ".html"] },
        { "diagram -o x.svg --layout round", ["round", "layered", "organic"] },
        { "export", ["--format"] },
        { "export --format gephi", ["gephi", "gexf"] },
        { "export --format csv", ["csv", "-o"] },
        { "paths TJK", ["B"] },
        { "paths TJK Tajikistan", ["TJK", "twice"] },
        { "paths TJK Uzbekistn", ["Uzbekistn", "UZB"] },
        { "paths IRN TJK --closed TJK", ["TJK", "end of the path"] },
        { "paths IRN TJK --closed Atlantis", ["Atlantis"] },
        { "paths IRN TJK --cheapest", ["--cheapest", "--weight", "km"] },
        { "paths IRN TJK --all --k 3", ["--all", "--k"] },
        { "paths IRN TJK --max-length 3", ["--max-length", "--all"] },
        { "paths IRN TJK --weight gold", ["gold", "relations"] },
        { "paths IRN TJK --sign good", ["good", "cooperation"] },
        { "transit TJK", ["B"] },
        { "transit TJK TJK", ["TJK", "twice"] },
        { "transit UZB TJK --mode camel", ["camel"] },
        { "chokepoints TJK", ["A and B"] },
        { "chokepoints --engine quikgraph", ["QuikGraph", "A and B"] },
        { "paths IRN TJK --all --engine quikgraph", ["QuikGraph", "--all"] },
        { "chokepoints TJK Tajikistan", ["TJK", "twice"] },
        { "chokepoints TJK FACEBOOK --type BORDERS", ["FACEBOOK", "no tie"] },
        { "centrality --measure fame", ["fame", "betweenness"] },
        { "centrality --measure brokerage --group region", ["region", "label", "kind"] },
        { "centrality --subject Tajikstan", ["Tajikstan", "TJK"] },
        { "centrality --subject USA --type BORDERS", ["USA", "network"] },
        { "centrality --engine quikgraph --measure katz", ["QuikGraph", "katz", "pagerank"] },
        { "centrality --engine igraph", ["igraph", "quikgraph"] },
        { "centrality --weight km --measure pagerank", ["pagerank", "lengths"] },
        { "centrality --weight gold", ["gold", "relations"] },
        { "centrality --resolutions 10", ["--resolutions", "--as-of"] },
        { "centrality --as-of 2010 --resolutions 0", ["--resolutions", "1"] },
        { "centrality --as-of 2010 --seed 3", ["--seed", "--resolutions"] },
        { "centrality --series 2010", ["--series"] },
        { "centrality --series 2010 soon", ["soon", "--series"] },
        { "centrality --series 2013 2010", ["2013", "2010", "later"] },
        { "centrality --series 1000 2010", ["300", "--series"] },
        { "centrality --series 2009 2010 --as-of 2010", ["--series", "--as-of"] },
        { "centrality --top 0", ["--top", "1"] },
        { "balance --mixed both", ["both", "majority", "left-out", "conflict"] },
        { "balance --steps 0", ["--steps", "1"] },
        { "balance --subject Atlantis", ["Atlantis"] },
        { "balance --series 2009 2010 --as-of 2010", ["--series", "--as-of"] },
        { "balance --weight relations", ["--weight"] },
        { "similarity TJK", ["two", "one"] },
        { "similarity TJK Tajikistan", ["TJK", "twice"] },
        { "similarity TJK Uzbekistn", ["Uzbekistn", "UZB"] },
        { "similarity TJK FACEBOOK --type BORDERS", ["FACEBOOK", "no tie"] },
        { "similarity --value money", ["money", "sign", "count"] },
        { "query", ["query", "--file"] },
        { "query RETURN(1) --file f", ["query", "file", "both"] },
        { "query //nothing", ["statement"] },
        { "query RETURN(1) --param x", ["NAME=VALUE", "'x'"] },
        { "query RETURN($x) --param x=1 --param x=2", ["'x'", "twice"] },
        { "query RETURN($place)", ["$place", "--param place="] },
        { "query RETURN($place) --param plaec=1", ["$place", "plaec"] },
        { "query RETURN($day) --param day=date('2012-13-01')", ["day", "2012-13-01"] },
        { "query CREATE()", ["changes", "--write -o"] },
        { "query RETURN(1) --write", ["--write", "-o"] },
        { "query RETURN(1) -o x.json", ["-o", "--write"] },
        { "query RETURN(1) --timeout 0", ["--timeout", "1"] },
        { "query RETURN(1) --memory much", ["--memory", "much"] },
        { "query @shared-bodys", ["shared-bodys", "shared-bodies", "queries"] },
        { "query @shared-bodies --param c=TJK", ["shared-bodies", "'c'", "a"] },
        { "query @disputes-open-at --param on=soon", ["soon", "DATE", "on"] },
        { "queries shared-bodys", ["shared-bodys", "shared-bodies"] },
        { "completion tcsh", ["tcsh", "bash"] },
        { "stats @arguments.txt", ["@arguments.txt"] },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_ends_with_2_an_empty_output_and_names_what_was_found_and_expected(string line, string[] named)
    {
        var ran = Relgraph.Run(line.Split(' ')).Ends(2);
        Assert.Empty(ran.Out);
        Assert.All(ran.ErrorLines.Where(part => !part.StartsWith("See ", StringComparison.Ordinal)),
            part => Assert.StartsWith("relgraph: ", part, StringComparison.Ordinal));
        Assert.All(named, word => Assert.Contains(word, ran.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_to_do_is_a_mistake_and_points_at_the_help()
    {
        var ran = Relgraph.Run().Ends(2);
        Assert.Empty(ran.Out);
        Assert.Contains("relgraph --help", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_is_a_word_not_a_response_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("words", "Roghun");
        var ran = Relgraph.RunIn(folder.Path, "search", "@words").Ends(0);
        Assert.Contains("@words", ran.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Roghun", ran.Out, StringComparison.Ordinal);
    }
}
