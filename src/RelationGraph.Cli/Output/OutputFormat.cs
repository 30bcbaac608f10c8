namespace RelationGraph.Cli.Output;

/// <summary>The formats that an answer is printed in.</summary>
internal enum OutputFormat
{
    /// <summary>For a person at a terminal.</summary>
    Table,

    /// <summary>For a program: all of it, structured.</summary>
    Json,

    /// <summary>For a spreadsheet: the tables of it.</summary>
    Csv,

    /// <summary>For a text: Markdown.</summary>
    Md,
}
