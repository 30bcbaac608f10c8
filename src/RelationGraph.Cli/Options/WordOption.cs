using System.CommandLine;
using System.Text;

namespace RelationGraph.Cli.Options;

/// <summary>Options that take one word of a few.</summary>
internal static class WordOption
{
    /// <summary>Makes an option.</summary>
    /// <typeparam name="T">The values; <c>LeftOut</c> is the word <c>left-out</c>.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it says.</param>
    /// <param name="preset">The value that holds where the person said nothing.</param>
    /// <returns>The option.</returns>
    public static Option<T> Option<T>(string name, string description, T preset)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(value => Word(value.ToString()), StringComparer.Ordinal);
        var option = new Option<T>(name)
        {
            HelpName = string.Join('|', values.Keys),
            Description = description,
            DefaultValueFactory = _ => preset,
            CustomParser = result => values.GetValueOrDefault(result.Tokens[0].Value, preset),
        };
        option.AcceptOnlyFromAmong([.. values.Keys]);
        return option;
    }

    private static string Word(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
