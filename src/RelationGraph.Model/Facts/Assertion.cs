namespace RelationGraph.Model.Facts;

/// <summary>How a document puts a fact.</summary>
public enum Assertion
{
    /// <summary>The document states it.</summary>
    Stated,

    /// <summary>The document passes on what others report.</summary>
    Reported,

    /// <summary>Somebody claims it and the document does not vouch for it.</summary>
    Alleged,

    /// <summary>Somebody says that it is not so.</summary>
    Denied,
}
