using System.Runtime.CompilerServices;

using QuikGraph.Algorithms;
using RelationGraph.Analysis.Networks;
using RelationGraph.Encoding;
using RelationGraph.Model.Selecting;
using RelationGraph.Networks.Views;

namespace RelationGraph.Seeds.Tests;

/// <summary>The program of docs/quikgraph.md does what it says.</summary>
public sealed class QuikGraphPageTests
{
    [Fact]
    public void The_program_prints_a_way_that_avoids_the_subject()
    {
        Console.Lines.Clear();
        Run();
        Assert.Equal(["AFG - PAK", "UZB - AFG", "TUR - UZB"], Console.Lines.Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void The_page_has_the_program_that_is_run_here()
    {
        var page = File.ReadAllText(Path.Combine(Encoded.Root, "docs", "quikgraph.md")).ReplaceLineEndings("\n");
        var program = page.Split("```csharp\n")[1].Split("\n```")[0].Split("\n\n");
        var here = File.ReadAllText(Here()).ReplaceLineEndings("\n");
        Assert.Contains($"\n{program[0]}\n\nnamespace", here, StringComparison.Ordinal);
        var statements = string.Join('\n', program[1].Split('\n').Select(line => "        " + line));
        Assert.Contains($"private static void Run()\n    {{\n{statements}\n    }}\n", here, StringComparison.Ordinal);
    }

    private static void Run()
    {
        var corpus = SeedReader.Read(SeedSource.Folder("RelationGraph/seeds")).Corpus!;
        var ties = TieNetwork.Of(corpus.Select(MeasureSelection.Default), new NetworkRule()).Without("TJK");
        var network = ties.Network;
        var paths = network.AsUndirectedGraph().ShortestPathsDijkstra(_ => 1, network.FindNode("PAK")!.Value);
        if (paths(network.FindNode("TUR")!.Value, out var path))
        {
            foreach (var edge in path)
                Console.WriteLine($"{network.NodeId(edge.Source)} - {network.NodeId(edge.Target)}: {ties.TiesOf(edge.Id)[0].Relation.Title}");
        }
    }

    private static string Here([CallerFilePath] string here = "") => here;

    /// <summary>Keeps what the program writes.</summary>
    private static class Console
    {
        public static List<string> Lines { get; } = [];

        public static void WriteLine(string line) => Lines.Add(line);
    }

    /// <summary>Finds the seeds, wherever the test runs.</summary>
    private static class SeedSource
    {
        public static Encoding.SeedSource Folder(string folder) =>
            Encoding.SeedSource.Folder(Path.Combine(Encoded.Root, Path.GetRelativePath("RelationGraph", folder)));
    }
}
