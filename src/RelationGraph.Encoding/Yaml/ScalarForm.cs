namespace RelationGraph.Encoding.Yaml;

/// <summary>How a scalar was written.</summary>
internal enum ScalarForm
{
    /// <summary>Without quotes, on one line.</summary>
    Plain,

    /// <summary>In quotes, on one line, character by character as it is meant.</summary>
    Quoted,

    /// <summary>Over several lines, or with escapes.</summary>
    Other,
}
