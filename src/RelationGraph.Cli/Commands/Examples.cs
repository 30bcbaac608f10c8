using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RelationGraph.Cli.Commands;

/// <summary>Examples at the end of a command's help.</summary>
internal static class Examples
{
    /// <summary>Adds examples to a command's help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">Command lines that work on the packed documents.</param>
    /// <returns>The command.</returns>
    public static Command WithExamples(this Command command, params string[] examples)
    {
        command.Add(new HelpOption { Action = new HelpWithExamples(examples) });
        return command;
    }

    private sealed class HelpWithExamples(string[] examples) : SynchronousCommandLineAction
    {
        private readonly HelpAction help = new();

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
                output.WriteLine("  " + example);
            return exitCode;
        }
    }
}
