using System.Collections.Immutable;
using System.Runtime.InteropServices;

using RelationGraph.Cli.Output.Results;
using RelationGraph.Cli.Queries;
using RelationGraph.Cypher.Syntax;
using RelationGraph.PropertyGraph.Values;

namespace RelationGraph.Cli.Shell;

/// <summary>Takes statements line by line, runs each when its semicolon comes, and obeys the words that begin with a colon.</summary>
internal sealed class QueryShell
{
    private readonly Session session;
    private readonly LineSource lines;
    private readonly ShellDirectives directives;
    private string pending = "";

    /// <summary>Makes a shell.</summary>
    /// <param name="session">Where results and messages go.</param>
    /// <param name="lines">Where lines come from.</param>
    /// <param name="state">The graph and what was set about it.</param>
    public QueryShell(Session session, LineSource lines, ShellState state)
    {
        (this.session, this.lines, State) = (session, lines, state);
        directives = new ShellDirectives(session, state, lines.IsPerson);
    }

    /// <summary>The graph and what was set about it.</summary>
    public ShellState State { get; }

    /// <summary>Takes lines until there are no more.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        while (!directives.IsOver)
        {
            try
            {
                if (lines.Read(Prompt(), pending, out var isDropped) is not { } line)
                    break;
                if (isDropped)
                    pending = "";
                else
                    Take(line);
            }
            catch (CommandFailure failure)
            {
                pending = "";
                Tell(failure.Message);
                if (!lines.IsPerson)
                    return failure.ExitCode;
            }
            catch (OperationCanceledException) when (lines.IsPerson)
            {
                pending = "";
                Tell("interrupted");
            }
        }

        return End();
    }

    private string Prompt() => pending.Length > 0 ? "     ...> " : State.Graph.HasTransaction ? "relgraph*> " : "relgraph> ";

    private void Take(string line)
    {
        if (pending.Length == 0 && line.TrimStart() is [':', ..] directive)
        {
            State.History?.Add(directive);
            directives.Obey(directive.TrimEnd());
        }
        else if (pending.Length == 0 && line.Trim() is ['@', ..] name)
        {
            Ask(name.TrimEnd(';').TrimEnd());
        }
        else
        {
            Statement(line);
        }

        session.Out.Flush();
    }

    private void Statement(string line)
    {
        pending += line + "\n";
        var statements = StatementSplitter.Split(pending);
        if (statements.Count == 0 && !IsWithinComment(pending))
            pending = "";
        if (statements.Count == 0 || !statements[^1].Closed)
            return;
        var text = new QueryText(null, pending);
        pending = "";
        State.History?.Add(text.Text);
        Run(text, State.Parameters);
    }

    private static bool IsWithinComment(string text) =>
        text.LastIndexOf("/*", StringComparison.Ordinal) > text.LastIndexOf("*/", StringComparison.Ordinal);

    /// <summary>Answers a named question with the parameters that are set, and else with its own.</summary>
    private void Ask(string name)
    {
        var question = QuestionLibrary.Find(name);
        State.History?.Add("@" + question.Name);
        var parameters = question.Parameters.ToImmutableDictionary(
            parameter => parameter.Name, parameter => State.Parameters.GetValueOrDefault(parameter.Name, parameter.Default), StringComparer.Ordinal);
        Run(new QueryText(question.Name + ".cypher", question.Text), parameters);
    }

    private void Run(QueryText text, ImmutableDictionary<string, Value> parameters)
    {
        CheckedQuery.Demand(text, parameters, State.MayWrite, State.Advice);
        using var interruption = new CancellationTokenSource();
        using var signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            interruption.Cancel();
        });
        using var printer = ResultPrinter.Of(State.Format, session, text.Statements.Count == 1);
        new QueryRun(State.Graph.Run, text, session, printer, State.Advice)
            .Run(State.Request with { Parameters = parameters, MayWrite = State.MayWrite }, interruption.Token);
    }

    private int End()
    {
        if (pending.Trim().Length > 0 && !directives.IsOver && !lines.IsPerson)
        {
            try
            {
                Statement(";");
            }
            catch (CommandFailure failure)
            {
                Tell(failure.Message);
                return failure.ExitCode;
            }
        }

        if (State.Graph.HasTransaction)
            Tell("the open transaction is rolled back.");
        return ExitCodes.Done;
    }

    private void Tell(string message)
    {
        session.Out.Flush();
        session.Error.WriteLine(lines.IsPerson ? message : $"relgraph: {message}");
    }
}
