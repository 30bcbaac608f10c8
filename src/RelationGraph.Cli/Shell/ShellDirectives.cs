using System.Collections.Immutable;

using RelationGraph.Cli.Answers;
using RelationGraph.Cli.Output;
using RelationGraph.Cli.Output.Results;
using RelationGraph.Cli.Queries;
using RelationGraph.Model.Spelling;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Shell;

/// <summary>Obeys the words that a shell takes beside statements.</summary>
/// <param name="session">Where answers go.</param>
/// <param name="state">What they set.</param>
/// <param name="isPerson">Whether a person reads the answers at a terminal.</param>
internal sealed class ShellDirectives(Session session, ShellState state, bool isPerson)
{
    private static readonly (string Usage, string Does)[] Known =
    [
        (":help", "this list"),
        (":schema", "labels and relationship types, how many there are of each, and their properties"),
        (":param NAME VALUE", "set a parameter of statements to come: a literal of Cypher, and else text"),
        (":params", "the parameters that are set; ':params clear' forgets them"),
        (":begin", "begin a transaction (needs --write)"),
        (":commit", "let its changes stand"),
        (":rollback", "take its changes back"),
        (":save FILE", "save the copy as JSON that --data reads (needs --write)"),
        (":queries [NAME]", "the named questions, or one of them; @NAME answers it with the parameters that are set"),
        (":format FORMAT", "print answers as table, json, csv or md"),
        (":clear", "clear the screen"),
        (":exit", "leave; Ctrl-D does too"),
    ];

    private const string ClearScreen = "\x1b[H\x1b[2J";

    /// <summary>The words, with their colon.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Known.Select(known => known.Usage.Split(' ')[0]).Order(StringComparer.Ordinal)];

    /// <summary>Whether the person left.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Obeys a line.</summary>
    /// <param name="line">The line, which begins with a colon.</param>
    /// <exception cref="CommandFailure">There is no such word, or it cannot be obeyed.</exception>
    public void Obey(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        var (word, rest) = blank < 0 ? (line, "") : (line[..blank], line[blank..].Trim());
        switch (word.TrimEnd(';'))
        {
            case ":help":
                Help();
                break;
            case ":schema":
                Schema();
                break;
            case ":param" when rest.Length > 0:
                Set(rest);
                break;
            case ":param" or ":params":
                Parameters(rest);
                break;
            case ":begin" or ":commit" or ":rollback":
                Transaction(word.TrimEnd(';'));
                break;
            case ":save":
                Save(rest);
                break;
            case ":queries":
                session.Print(rest.Length > 0 ? QuestionAnswer.Of(QuestionLibrary.Find(rest)) : QuestionAnswer.Of(QuestionLibrary.All), state.Format);
                break;
            case ":format":
                state.Format = Enum.TryParse<OutputFormat>(rest, ignoreCase: true, out var format) && Enum.IsDefined(format) && !char.IsDigit(rest[0])
                    ? format
                    : throw CommandFailure.Usage($":format takes table, json, csv or md; found '{rest}'.");
                break;
            case ":clear":
                if (isPerson)
                    session.Out.Write(ClearScreen);
                break;
            case ":exit" or ":quit":
                IsOver = true;
                break;
            default:
                throw Unknown(word);
        }
    }

    private static CommandFailure Unknown(string word)
    {
        var near = Nearest.To(word, Names);
        return CommandFailure.Usage($"there is no '{word}'{(near.IsEmpty ? "" : $"; did you mean {string.Join(" or ", near)}?")} :help lists what there is.");
    }

    private void Help()
    {
        var width = Known.Max(known => known.Usage.Length);
        foreach (var (usage, does) in Known)
            session.Out.WriteLine($"{usage.PadRight(width)}  {does}");
        session.Out.WriteLine("Statements end with a semicolon and may have several lines. Tab completes, the arrows bring back what was typed before.");
    }

    /// <summary>What the graph is made of, as the engine itself counts it.</summary>
    private void Schema()
    {
        Print("""
            MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key
            WITH label, n, key ORDER BY key
            WITH label, count(DISTINCT n) AS nodes, collect(DISTINCT key) AS properties
            RETURN label, nodes, properties ORDER BY label
            """);
        Print("""
            MATCH (a)-[r]->(b)
            WITH type(r) AS type, head(labels(a)) AS start, head(labels(b)) AS end, r ORDER BY start, end
            WITH type, count(r) AS relationships, collect(DISTINCT start) AS starts, collect(DISTINCT end) AS ends, collect(r) AS all
            UNWIND all AS r UNWIND keys(r) AS key
            WITH type, relationships, starts, ends, key ORDER BY key
            RETURN type, relationships, starts, ends, collect(DISTINCT key) AS properties ORDER BY type
            """);
    }

    private void Print(string query)
    {
        using var printer = ResultPrinter.Of(state.Format, session, isOne: true);
        new QueryRun(state.Graph.Run, new QueryText(null, query), session, printer, state.Advice).Run(state.Request, CancellationToken.None);
    }

    private void Set(string rest)
    {
        var name = string.Concat(rest.TrimStart('$').TakeWhile(letter => char.IsLetterOrDigit(letter) || letter == '_'));
        var value = rest[(rest.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Trim();
        foreach (var sign in (ReadOnlySpan<string>)["=>", "=", ":"])
        {
            if (value.StartsWith(sign, StringComparison.Ordinal))
            {
                value = value[sign.Length..].Trim();
                break;
            }
        }

        if (name.Length == 0 || value.Length == 0)
            throw CommandFailure.Usage($":param takes a name and a value, as :param name 'Osh'; found '{rest}'.");
        state.Set = state.Set.SetItem(name, QueryParameters.Read(name, value.TrimEnd(';').TrimEnd()) ?? Value.Of(value));
    }

    private void Parameters(string rest)
    {
        if (rest is "clear")
            state.Set = state.Set.Clear();
        else if (rest.Length > 0)
            throw CommandFailure.Usage($":params takes nothing or clear; found '{rest}'.");
        else if (state.Set.IsEmpty)
            session.Out.WriteLine("no parameters");
        foreach (var (name, value) in state.Set)
            session.Out.WriteLine($"{name}: {ValueText.Of(value)}");
    }

    private void Transaction(string word)
    {
        if (!state.MayWrite)
            throw CommandFailure.Usage("a transaction is for changes. " + state.Advice.Write);
        switch (word, state.Graph.HasTransaction)
        {
            case (":begin", false):
                state.Graph.Begin();
                break;
            case (":begin", true):
                throw CommandFailure.Usage("a transaction is open; :commit or :rollback ends it.");
            case (_, false):
                throw CommandFailure.Usage("no transaction is open; :begin begins one.");
            case (":commit", true):
                state.Graph.Commit();
                break;
            default:
                state.Graph.RollBack();
                break;
        }
    }

    private void Save(string rest)
    {
        if (rest.Length == 0)
            throw CommandFailure.Usage(":save takes a file, as :save graph.json.");
        if (!state.MayWrite)
            throw CommandFailure.Usage("there is no copy to save. " + state.Advice.Write);
        if (state.Graph.HasTransaction)
            throw CommandFailure.Usage("a transaction is open; :commit or :rollback ends it, and :save saves what then stands.");
        state.Graph.Save(session.FullPath(rest));
        session.Out.WriteLine($"saved {rest}");
    }
}
