using System.Diagnostics;

using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Encoding.Publishing;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Tests;

/// <summary>Files of the source tree that are made from the ontology or from the program's tables.</summary>
public sealed class PublishedTests
{
    private static readonly Ontology Ontology = SeedReader.Read(SeedSource.Folder(Repository.Seeds)).Ontology!;

    [Fact]
    public void The_page_of_the_vocabulary_is_the_ontologys() => AssertPublished("docs/ontology.md", OntologyPage.Write(Ontology));

    [Fact]
    public void The_page_of_the_diagnostics_is_the_tables() => AssertPublished("docs/diagnostics.md", DiagnosticsPage.Write());

    [Fact]
    public void The_schema_of_documents_is_the_ontologys() => AssertPublished("seeds/" + DocumentSchema.FileName, DocumentSchema.Write(Ontology));

    [Fact]
    public void The_schema_of_entities_is_the_ontologys() => AssertPublished("seeds/" + EntitySchema.FileName, EntitySchema.Write(Ontology));

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var ids = DiagnosticCodes.All.Select(code => code.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Each_code_has_a_test_that_names_it()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "RelationGraph.Encoding.Tests"), "*.cs").Select(File.ReadAllText));
        Assert.DoesNotContain(DiagnosticCodes.All, code => !sources.Contains(code.Id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_seeds_follow_their_schemas()
    {
        const string check = """
            import glob, json, os, re, sys
            import yaml
            from jsonschema import Draft202012Validator
            class Loader(yaml.SafeLoader):
                pass
            Loader.yaml_implicit_resolvers = {first: [(tag, regexp) for tag, regexp in resolvers if not tag.endswith((':timestamp', ':bool', ':int', ':float'))]
                                              for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}
            Loader.add_implicit_resolver('tag:yaml.org,2002:bool', re.compile('^(true|false)$'), list('tf'))
            Loader.add_implicit_resolver('tag:yaml.org,2002:int', re.compile('^[-+]?(0|[1-9][0-9]*)$'), list('-+0123456789'))
            Loader.add_implicit_resolver('tag:yaml.org,2002:float', re.compile('^[-+]?[0-9]+[.][0-9]*$'), list('-+0123456789'))
            faults = 0
            def validate(schema, paths):
                global faults
                schema = json.load(open(schema, encoding='utf-8'))
                Draft202012Validator.check_schema(schema)
                validator = Draft202012Validator(schema)
                for path in paths:
                    for fault in validator.iter_errors(yaml.load(open(path, encoding='utf-8'), Loader)):
                        faults += 1
                        print(os.path.basename(path), list(fault.absolute_path), fault.message[:300])
            seeds, extra = sys.argv[1:3]
            validate(seeds + '/schema/entities.schema.json', [seeds + '/entities.yaml'])
            validate(seeds + '/schema/document.schema.json', sorted(glob.glob(seeds + '/documents/*.yaml')) + [extra + '/right.yaml'])
            wrong = faults
            validate(seeds + '/schema/document.schema.json', [extra + '/wrong.yaml'])
            print('wrong:', faults - wrong)
            """;
        Assert.SkipUnless((await Python("import jsonschema, yaml")).Code == 0, "python3-jsonschema or python3-yaml is not installed");
        var folder = Directory.CreateTempSubdirectory("relgraph-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "right.yaml"), TrialSeeds.Document, TestContext.Current.CancellationToken);
            var wrong = TrialSeeds.Document.Replace("role: host", "role: guest", StringComparison.Ordinal).Replace("currency: USD", "currency: UDS", StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "wrong.yaml"), wrong, TestContext.Current.CancellationToken);
            var (code, output) = await Python(check, Repository.Seeds, folder.FullName);
            Assert.Equal((0, "wrong: 2\n"), (code, string.Concat(output.Split('\n').Where(line => !line.StartsWith("wrong.yaml", StringComparison.Ordinal)).Select(line => line.Length == 0 ? "" : line + "\n"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Code, string Output)> Python(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, output + await error);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }

    private static void AssertPublished(string name, string text)
    {
        var path = Path.Combine(Repository.Root, name);
        if (Environment.GetEnvironmentVariable("RELGRAPH_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{name} is missing; RELGRAPH_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
