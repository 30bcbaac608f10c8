using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace RelationGraph.Architecture.Tests;

/// <summary>Holds the projects against docs/architecture.md.</summary>
public sealed class ProjectTests
{
    /// <summary>What a project may know beside what those know; a project that is not listed fails the test.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Networks"] = [],
        ["Encoding"] = ["Model"],
        ["PropertyGraph"] = ["Model"],
        ["Cypher"] = ["Networks", "PropertyGraph"],
        ["Neo4j"] = ["PropertyGraph"],
        ["Interchange"] = ["Networks", "PropertyGraph"],
        ["Analysis"] = ["Model", "Networks"],
        ["Diagrams"] = ["Model"],
        ["Report"] = ["Analysis", "Diagrams", "Interchange"],
        ["Cli"] = ["Cypher", "Encoding", "Neo4j", "Report"],
    };

    private static readonly XElement[] Projects =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Load)];

    [Fact]
    public void A_project_knows_only_projects_to_its_left()
    {
        var known = Projects.ToDictionary(Name, project => Values(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)
            .Select(name => name!["RelationGraph.".Length..]).Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.All(known, entry => Assert.Equal(Allowed[entry.Key].Order(StringComparer.Ordinal), entry.Value));
    }

    [Fact]
    public void An_outside_library_is_known_to_one_project()
    {
        var users = Projects.SelectMany(project => Values(project, "PackageReference").Select(package => (Package: Family(package), Project: Name(project))))
            .Distinct().GroupBy(entry => entry.Package, entry => entry.Project, StringComparer.Ordinal);

        Assert.All(users, user => Assert.Single(user));
    }

    [Fact]
    public void Versions_stand_in_one_file_and_each_is_used()
    {
        var central = Values(Load(Path.Combine(Root(), "Directory.Packages.props")), "PackageVersion").ToHashSet(StringComparer.Ordinal);
        var files = new[] { "src", "tests", "bench" }.Select(folder => Path.Combine(Root(), folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.*proj", SearchOption.AllDirectories)
                .Concat(Directory.EnumerateFiles(folder, "*.props", SearchOption.AllDirectories))
                .Concat(Directory.EnumerateFiles(folder, "*.targets", SearchOption.AllDirectories)))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
            .Append(Path.Combine(Root(), "Directory.Build.props"));
        var references = files.Select(Load).SelectMany(file => file.Descendants("PackageReference")).ToList();
        var used = references.Select(reference => reference.Attribute("Include")?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.All(references, reference => Assert.Null(reference.Attribute("Version")));
        // The native parts of V8 are referenced by a pattern, one a platform.
        Assert.DoesNotContain(central, package => !used.Contains(package) && !package.Contains(".V8.Native.", StringComparison.Ordinal));
    }

    private static string Family(string package) =>
        package.StartsWith("Microsoft.ClearScript", StringComparison.Ordinal) ? "Microsoft.ClearScript" : package;

    private static string Name(XElement project) => project.Attribute("name")!.Value;

    private static IEnumerable<string> Values(XElement file, string element) =>
        file.Descendants(element).Select(item => item.Attribute("Include")?.Value).OfType<string>();

    private static XElement Load(string path)
    {
        var root = XDocument.Load(path).Root!;
        root.SetAttributeValue("name", Path.GetFileNameWithoutExtension(path).Replace("RelationGraph.", "", StringComparison.Ordinal));
        return root;
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath("../../..", here);
}
