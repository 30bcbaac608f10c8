namespace RelationGraph.Analysis.Networks;

/// <summary>What a tie weighs in a network.</summary>
public enum TieWeight
{
    /// <summary>Each tie counts 1.</summary>
    None,

    /// <summary>The number of relations that a tie stands for: a strength, whose reciprocal is its length.</summary>
    Relations,

    /// <summary>The number of documents that vouch for a tie: a strength, whose reciprocal is its length.</summary>
    Documents,

    /// <summary>The kilometres of the shortest relation that a tie stands for: a length, which has no strength.</summary>
    Km,

    /// <summary>The weights that a file gives, as strengths: those of parallel edges are added up; the reciprocal is the length.</summary>
    Given,

    /// <summary>The weights that a file gives, as lengths: of parallel edges the shortest counts; they have no strength.</summary>
    GivenLength,
}
