namespace RelationGraph.Model.Selecting;

/// <summary>How a selection treats organs, commands and agencies.</summary>
public enum Organs
{
    /// <summary>Each organ is a node of its own.</summary>
    Apart,

    /// <summary>An organ's relations are those of the state or organization it acts for.</summary>
    WithState,
}
