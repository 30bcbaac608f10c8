using System.Collections.Immutable;
using System.CommandLine;

using RelationGraph.Cli.Data;
using RelationGraph.Model;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Cli.Options;

/// <summary>The options by which a person selects, the same for every command that reads relations.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string[]> type = Words("--type", "TYPE", "Only relations of these types, such as TREATY,AID.");
    private readonly Option<string[]> nodeKind = Words("--node-kind", "KIND", "Only nodes of these labels or kinds, such as State or dam.");
    private readonly Option<string?> asOf = One("--as-of", "DATE", "Only what holds at this date (EDTF: 2013, 2013-04, 2013-04-05).");
    private readonly Option<bool> possible = new("--possible") { Description = "With --as-of: also what may hold but is not certain to." };
    private readonly Option<string[]> status = Words("--status", "STATUS", "Only relations with these statuses.");
    private readonly Option<string[]> mode = Words("--mode", "MODE", "Only what travels by these modes, such as road,rail; multimodal counts with each.");
    private readonly Option<string[]> sign = Words("--sign", "SIGN", "Only relations of these signs: cooperation, conflict, neither.");
    private readonly Option<string[]> document = Words("--document", "ID", "Only what these documents support.");
    private readonly Option<string[]> withoutDocument = Words("--without-document", "ID", "As if these documents did not exist.");
    private readonly Option<string[]> withoutNode = Words("--without-node", "NODE", "Without these nodes.");
    private readonly Option<string[]> withoutRelation = Words("--without-relation", "ID", "Without these relations.");
    private readonly Option<string?> ego = One("--ego", "NODE", "Only what surrounds this node.");
    private readonly Option<int> hops = WholeNumber.Option("--hops", "With --ego: how many steps its surroundings reach.", 1);

    private readonly Option<string[]> pair = new("--pair")
    {
        HelpName = "A B",
        Description = "Only what joins these two nodes and what they share.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> organs = One("--organs", "apart|with-state", "Organs apart, or folded into their state.");
    private readonly Option<string[]> include = Words(
        "--include", "WORD", "Besides established relations: a status, denied, statements, or all; none for established ones only.");

    private readonly bool withEgoAndPair;

    /// <summary>Makes the options.</summary>
    /// <param name="withEgoAndPair">Whether the command takes --ego, --hops and --pair; one that names its own nodes does not.</param>
    public SelectionOptions(bool withEgoAndPair = true)
    {
        this.withEgoAndPair = withEgoAndPair;
        organs.AcceptOnlyFromAmong("apart", "with-state");
    }

    /// <summary>Puts the options on a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="data">Gives the data for the completion of ids and words.</param>
    public void AddTo(Command command, DataOption data)
    {
        type.CompletionSources.Add(data.Completions(corpus => corpus.Ontology.RelationTypes.Select(t => t.Name)));
        nodeKind.CompletionSources.Add(data.Completions(corpus =>
            corpus.Ontology.NodeTypes.SelectMany(t => t.Kinds.Select(kind => kind.Name).Prepend(t.Label.ToString()))));
        status.CompletionSources.Add(data.Completions(corpus => corpus.Ontology.Statuses.Select(s => s.Name)));
        include.CompletionSources.Add(data.Completions(corpus =>
            corpus.Ontology.Statuses.Where(s => !s.IsEstablished).Select(s => s.Name)
                .Concat([Selection.IncludeAll, Selection.IncludeDenied, Selection.IncludeStatements, IncludeNone])));
        mode.CompletionSources.Add(data.Completions(corpus => corpus.Ontology.RelationTypes
            .SelectMany(t => t.Property("mode")?.Values ?? []).Distinct(StringComparer.Ordinal)));
        sign.CompletionSources.Add(Signs.Keys.ToArray());
        foreach (var option in new[] { document, withoutDocument })
            option.CompletionSources.Add(data.Completions(corpus => corpus.Documents.Select(d => d.Id)));
        foreach (var option in new[] { withoutNode, pair })
            option.CompletionSources.Add(data.NodeCompletions);
        withoutRelation.CompletionSources.Add(data.Completions(corpus => corpus.Relations.Select(relation => relation.Id)));
        ego.CompletionSources.Add(data.NodeCompletions);
        foreach (var option in All)
            command.Add(option);
    }

    private Option[] All =>
    [
        type, nodeKind, asOf, possible, status, mode, sign, document, withoutDocument, withoutNode, withoutRelation,
        .. withEgoAndPair ? new Option[] { ego, hops, pair } : [], organs, include,
    ];

    /// <summary>Reads the selection that the person asked for.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="corpus">What is selected from.</param>
    /// <param name="defaults">The selection that holds where the person said nothing.</param>
    /// <returns>A selection whose words and ids all exist.</returns>
    /// <exception cref="CommandFailure">A date, a word or an id is none.</exception>
    public Selection Bind(ParseResult result, Corpus corpus, Selection defaults)
    {
        var nodes = new NodeArgument(corpus);
        var selection = defaults with
        {
            Types = Set(result, type, word => word.ToUpperInvariant()) ?? defaults.Types,
            NodeKinds = Set(result, nodeKind, word => LabelOrKind(corpus, word)) ?? defaults.NodeKinds,
            AsOf = result.GetValue(asOf) is { } date ? DateArgument.Parse("--as-of", date) : defaults.AsOf,
            Possible = result.GetValue(possible) || defaults.Possible,
            Statuses = Set(result, status) ?? defaults.Statuses,
            Modes = Set(result, mode) ?? defaults.Modes,
            Signs = Set(result, sign) is { } signs ? [.. signs.Select(SignOf)] : defaults.Signs,
            Documents = Set(result, document) ?? defaults.Documents,
            WithoutDocuments = Set(result, withoutDocument) ?? defaults.WithoutDocuments,
            WithoutNodes = Set(result, withoutNode, nodes.Resolve) ?? defaults.WithoutNodes,
            WithoutRelations = Set(result, withoutRelation) ?? defaults.WithoutRelations,
            Organs = result.GetValue(organs) switch { "apart" => Organs.Apart, "with-state" => Organs.WithState, _ => defaults.Organs },
            Include = Set(result, include) is { } words ? words.Remove(IncludeNone) : defaults.Include,
        };
        if (withEgoAndPair)
            selection = WithEgoAndPair(result, nodes, selection);
        if (selection is { Possible: true, AsOf: null })
            throw CommandFailure.Usage("--possible needs --as-of: without a date all time is taken together.");
        var faults = SelectionFaults.Find(corpus, selection);
        return faults.IsEmpty ? selection : throw CommandFailure.Usage(string.Join(Environment.NewLine, faults.Select(Sentence)));
    }

    /// <summary>Reads what the person selects of a network that comes from a file.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <returns>The selection; whether the file has what it names is not known here.</returns>
    /// <exception cref="CommandFailure">An option was given that selects what no file has.</exception>
    public FileSelection BindFile(ParseResult result)
    {
        var foreign = All.Except([type, sign, withoutNode]).Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name).ToList();
        return foreign.Count > 0
            ? throw CommandFailure.Usage(
                $"{string.Join(" and ", foreign)} {(foreign.Count == 1 ? "selects" : "select")} relations of documents, which the file of --input does not have; "
                + "it takes --type, --sign and --without-node.")
            : new FileSelection(
                Set(result, type)?.WithComparer(StringComparer.OrdinalIgnoreCase),
                Set(result, sign) is { } signs ? [.. signs.Select(SignOf)] : null,
                [.. Set(result, withoutNode) ?? []]);
    }

    private const string IncludeNone = "none";

    private static readonly Dictionary<string, int> Signs =
        new[] { 1, -1, 0 }.ToDictionary(Selection.NameOf, sign => sign, StringComparer.OrdinalIgnoreCase);

    private static int SignOf(string word) => Signs.TryGetValue(word, out var known)
        ? known
        : throw CommandFailure.Usage($"--sign takes {string.Join(", ", Signs.Keys)}; found '{word}'.");

    private Selection WithEgoAndPair(ParseResult result, NodeArgument nodes, Selection selection)
    {
        if (result.GetValue(ego) is { } centre)
            selection = selection with { Ego = nodes.Resolve(centre), Hops = result.GetValue(hops) };
        if (result.GetValue(pair) is [var first, var second])
            selection = selection with { Pair = new Pair(nodes.Resolve(first), nodes.Resolve(second)) };
        if (selection is { Ego: not null, Pair: not null })
            throw CommandFailure.Usage("--ego and --pair ask for two different pictures; give one of them.");
        return selection.Pair is { } both && string.Equals(both.First, both.Second, StringComparison.Ordinal)
            ? throw CommandFailure.Usage($"--pair takes two different nodes, found {both.First} twice.")
            : selection;
    }

    private static string LabelOrKind(Corpus corpus, string word) =>
        corpus.Ontology.NodeTypes.Select(t => t.Label.ToString())
            .FirstOrDefault(label => string.Equals(label, word, StringComparison.OrdinalIgnoreCase)) ?? word;

    private static string Sentence(SelectionFault fault)
    {
        var hint = fault.Suggestions.Count > 0 ? $"; did you mean {string.Join(" or ", fault.Suggestions)}?" : ".";
        return $"there is no {fault.Part} '{fault.Found}'{hint}";
    }

    private static ImmutableSortedSet<string>? Set(
        ParseResult result, Option<string[]> option, Func<string, string>? map = null)
    {
        if (result.GetValue(option) is not { Length: > 0 } given)
            return null;
        var words = given.SelectMany(word => word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return Selection.Words([.. map is null ? words : words.Select(map)]);
    }

    private static Option<string[]> Words(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, AllowMultipleArgumentsPerToken = false };

    private static Option<string?> One(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
