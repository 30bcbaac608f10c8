using System.Diagnostics;

namespace RelationGraph.Interchange.Tests.Networks;

/// <summary>XML that tries to grow or to reach outside its file.</summary>
public sealed class HostileXmlTests
{
    private const string Graph = "<graphml><graph edgedefault='directed'><node id='&x;'/></graph></graphml>";

    [Theory]
    [InlineData("<!DOCTYPE graphml>")]
    [InlineData("<!DOCTYPE graphml SYSTEM 'http://graphml.graphdrawing.org/dtds/graphml.dtd'>")]
    [InlineData("<!DOCTYPE graphml PUBLIC '-//X//Y' 'file:///etc/passwd'>")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY x 'text'>]>")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY % x SYSTEM 'http://localhost:1/x.dtd'> %x;]>")]
    [InlineData("<!DOCTYPE gexf [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;'><!ENTITY x '&h;&h;&h;&h;&h;&h;&h;&h;'>]>")]
    public void A_DOCTYPE_is_refused_whatever_it_holds(string doctype)
    {
        var watch = Stopwatch.StartNew();
        var reading = Reading.Of($"<?xml version='1.0'?>\n{doctype}{Graph}");

        Assert.Equal("2:1 RG1106 a DOCTYPE", reading.Fault());
        Assert.Null(reading.Network);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>", "'xi:include'")]
    [InlineData("<node id='a'><data key='k'><include xmlns='http://www.w3.org/2001/XInclude' href='x'/></data></node>", "'include'")]
    [InlineData("<locator xlink:href='http://localhost:1/graph.graphml' xmlns:xlink='http://www.w3.org/1999/xlink'/>", "'locator'")]
    public void What_refers_to_another_file_is_refused(string element, string name)
    {
        var reading = Reading.Of($"<graphml><graph edgedefault='directed'>{element}</graph></graphml>");

        Assert.Contains($"RG1107 the external reference {name}", reading.Fault(), StringComparison.Ordinal);
        Assert.Null(reading.Network);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var reading = Reading.Of("<graphml>" + string.Concat(Enumerable.Repeat("<a>", 100_000)));

        Assert.Contains("RG1108 nested more than 64 levels deep", reading.Fault(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_named_is_not_opened()
    {
        var reading = Reading.Of(
            "<graphml xmlns='http://graphml.graphdrawing.org/xmlns' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
            + "xsi:schemaLocation='http://graphml.graphdrawing.org/xmlns http://localhost:1/graphml.xsd'><?xml-stylesheet href='http://localhost:1/x.xsl'?>"
            + "<graph edgedefault='directed'><node id='a'/></graph></graphml>");

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["a"], reading.NodeIds());
    }
}
