using System.CommandLine;
using System.Globalization;

namespace RelationGraph.Cli.Options;

/// <summary>Options that take a whole number from 1.</summary>
internal static class WholeNumber
{
    /// <summary>Makes an option.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it says.</param>
    /// <param name="value">The number that holds where the person said nothing.</param>
    /// <returns>The option.</returns>
    public static Option<int> Option(string name, string description, int value) => new(name)
    {
        HelpName = "N",
        Description = description,
        DefaultValueFactory = _ => value,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
                return number;
            result.AddError($"{name} takes a whole number from 1, found '{result.Tokens[0].Value}'.");
            return value;
        },
    };
}
