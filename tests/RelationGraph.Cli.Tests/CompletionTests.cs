using RelationGraph.Cli.Tests.Running;

namespace RelationGraph.Cli.Tests;

public sealed class CompletionTests
{
    /// <summary>A line typed so far, and words that must and must not be offered for its last word, as bash would insert them.</summary>
    public static TheoryData<string, string[], string[]> Typed { get; } = new()
    {
        { "relgraph ", ["report", "dossier", "show", "check", "completion"], [] },
        { "relgraph do", ["dossier"], ["report", "show"] },
        { "relgraph stats --ty", ["--type"], ["--as-of", "--data"] },
        { "relgraph stats --type TR", ["TREATY", "TRANSIT", "TRADE"], ["AID"] },
        { "relgraph stats --type tr", ["TREATY"], ["AID"] },
        { "relgraph stats --status si", ["signed"], ["active"] },
        { "relgraph stats --node-kind St", ["State", "state"], ["dam"] },
        { "relgraph stats --document iw", ["iwpr-tajikistan-russia-2011"], ["crs-tajikistan-2013"] },
        { "relgraph stats --format ", ["table", "json", "csv", "md"], ["show"] },
        { "relgraph stats --organs ", ["apart", "with-state"], [] },
        { "relgraph stats --pair TJK UZ", ["UZB"], ["TJK"] },
        { "relgraph show Taj", ["Tajikistan"], ["Uzbekistan"] },
        { "relgraph show rus-tjk-bas", ["rus-tjk-basing-2012"], ["TJK"] },
        { "relgraph show United\\ Sta", [@"United\ States"], [@"United\ Kingdom"] },
        { "relgraph dossier \"United S", ["United States"], [] },
        { "relgraph dossier 'United S", ["United States"], [] },
        { "relgraph dossier TJK 'united k", ["United Kingdom"], [] },
        { "relgraph dossier United\\ States UZ", ["UZB"], ["USA"] },
        { "relgraph dossier \"United States\" \"United K", ["United Kingdom"], [] },
        { "relgraph query @sha", ["@shared-bodies"], ["@money-flows"] },
        { "relgraph queries sha", ["shared-bodies"], ["money-flows"] },
        { "relgraph completion ", ["bash", "zsh", "fish", "pwsh"], [] },
        { "relgraph export --format g", ["graphml", "gexf"], ["json"] },
        { "relgraph nonsense ", [], ["TJK"] },
    };

    [Theory]
    [MemberData(nameof(Typed))]
    public void Bash_offers_what_fits(string line, string[] offered, string[] others)
    {
        var completions = Completions(line);
        Assert.All(offered, word => Assert.Contains(word, completions));
        Assert.All(others, word => Assert.DoesNotContain(word, completions));
    }

    [Fact]
    public void Bash_leaves_file_names_to_itself_where_nothing_fits() =>
        Assert.Empty(Completions("relgraph stats --data ./no-such-begin"));

    [Fact]
    public void The_words_come_from_the_data_that_the_line_names()
    {
        using var folder = new TemporaryFolder();
        Seeds.Copy(folder["other/seeds"]);
        var registry = folder["other/seeds/entities.yaml"];
        File.AppendAllText(registry, "  - {id: RUR, label: State, name: Ruritania}\n");
        Assert.Contains("RUR", Completions($"relgraph show --data {folder["other"]} RU"));
        Assert.DoesNotContain("RUR", Completions("relgraph show RU"));
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void The_script_is_one_that_its_shell_reads(string shell, string check)
    {
        Assert.SkipUnless(IsInstalled(shell), $"no {shell} here");
        using var folder = new TemporaryFolder();
        folder.Write("script", Relgraph.Run("completion", shell).Ends(0).Out);
        Relgraph.Execute(folder.Path, shell, [check, "script"]).Ends(0);
    }

    [Fact]
    public void The_script_is_one_that_PowerShell_reads()
    {
        Assert.SkipUnless(IsInstalled("pwsh"), "no pwsh here");
        using var folder = new TemporaryFolder();
        folder.Write("script.ps1", Relgraph.Run("completion", "pwsh").Ends(0).Out);
        Relgraph.Execute(folder.Path, "pwsh", ["-NoProfile", "-Command", "[scriptblock]::Create((Get-Content -Raw script.ps1)) | Out-Null"]).Ends(0);
    }

    private static bool IsInstalled(string shell) =>
        Relgraph.Execute(Path.GetTempPath(), "bash", ["-c", $"command -v {shell}"]).ExitCode == 0;

    /// <summary>What bash would insert: the words of the line are split as readline splits them, which keeps an open quotation mark.</summary>
    private static string[] Completions(string line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("completion", BashScript.Value);
        folder.Write("bin/relgraph", $"#!/bin/sh\nexec dotnet '{Relgraph.Assembly}' \"$@\"\n");
        const string Script = """
            chmod +x bin/relgraph
            PATH=$PWD/bin:$PATH
            mkdir empty && cd empty
            source ../completion
            [[ $(complete -p relgraph) == *'-F _relgraph'* ]] || exit 9
            COMP_LINE=$1 COMP_POINT=${#1}
            shift
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
            _relgraph
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var ran = Relgraph.Execute(folder.Path, "bash", ["--norc", "-c", Script, "bash", line, .. Words(line)]).Ends(0);
        Assert.Empty(ran.Error);
        return ran.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static readonly Lazy<string> BashScript = new(() => Relgraph.Run("completion", "bash").Ends(0).Out);

    private static List<string> Words(string line)
    {
        List<string> words = [""];
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ' && quote == '\0' && (i == 0 || line[i - 1] != '\\'))
            {
                words.Add("");
                continue;
            }

            if (line[i] is '"' or '\'' && (quote == '\0' || quote == line[i]))
                quote = quote == '\0' ? line[i] : '\0';
            words[^1] += line[i];
        }

        return words;
    }
}
