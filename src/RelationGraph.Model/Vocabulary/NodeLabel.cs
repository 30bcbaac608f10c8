namespace RelationGraph.Model.Vocabulary;

/// <summary>The four things that a node can be.</summary>
public enum NodeLabel
{
    /// <summary>A state, past or present.</summary>
    State,

    /// <summary>A body that acts: international, public or private.</summary>
    Organization,

    /// <summary>A thing built, or a programme or exercise carried out.</summary>
    Project,

    /// <summary>Somewhere that things happen or pass through.</summary>
    Place,
}
