using RelationGraph.Interchange.Networks.EdgeLists;

namespace RelationGraph.Interchange.Networks.Xml;

/// <summary>Puts values of named columns where edges keep them.</summary>
internal static class XmlRoles
{
    public static void Set(XmlEdge edge, ColumnRole role, string value)
    {
        switch (role)
        {
            case ColumnRole.Weight:
                edge.Weight = value;
                break;
            case ColumnRole.Sign:
                edge.Sign = value;
                break;
            case ColumnRole.Type:
                edge.Type = value;
                break;
            case ColumnRole.Id:
                edge.Id ??= value;
                break;
            case ColumnRole.Symmetric:
                edge.Symmetric = value;
                break;
        }
    }
}
