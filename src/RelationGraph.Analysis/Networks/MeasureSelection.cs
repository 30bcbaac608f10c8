using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Networks;

/// <summary>What paths and measures select where a person says nothing.</summary>
public static class MeasureSelection
{
    /// <summary>Established relations of all time, organs folded into the state or organization that they act for.</summary>
    public static Selection Default { get; } = new() { Organs = Organs.WithState, Include = Selection.Words() };
}
