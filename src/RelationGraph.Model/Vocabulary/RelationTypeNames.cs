namespace RelationGraph.Model.Vocabulary;

/// <summary>The types of relation that analyses give a meaning of their own; the ontology must define them.</summary>
public static class RelationTypeNames
{
    /// <summary>An organ acts for a state or an organization.</summary>
    public const string AgencyOf = "AGENCY_OF";

    /// <summary>Help without return.</summary>
    public const string Aid = "AID";

    /// <summary>Two states touch.</summary>
    public const string Borders = "BORDERS";

    /// <summary>Two actors at odds.</summary>
    public const string Dispute = "DISPUTE";

    /// <summary>Money owed, lent, invested or forgiven.</summary>
    public const string Finance = "FINANCE";

    /// <summary>Something lies in a place or a state.</summary>
    public const string LocatedIn = "LOCATED_IN";

    /// <summary>A state or a body belongs to an organization.</summary>
    public const string MemberOf = "MEMBER_OF";

    /// <summary>An actor takes part in a project.</summary>
    public const string ParticipatesIn = "PARTICIPATES_IN";

    /// <summary>A part and its whole.</summary>
    public const string PartOf = "PART_OF";

    /// <summary>What one actor says of another.</summary>
    public const string Position = "POSITION";

    /// <summary>One hinders another.</summary>
    public const string Restriction = "RESTRICTION";

    /// <summary>Military or police matters.</summary>
    public const string Security = "SECURITY";

    /// <summary>Goods or services sold.</summary>
    public const string Trade = "TRADE";

    /// <summary>A leg of a route.</summary>
    public const string Transit = "TRANSIT";

    /// <summary>An instrument between two parties.</summary>
    public const string Treaty = "TREATY";
}
