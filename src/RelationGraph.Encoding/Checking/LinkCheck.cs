using RelationGraph.Encoding.Diagnostics;
using RelationGraph.Model.Vocabulary;

namespace RelationGraph.Encoding.Checking;

/// <summary>Checks that links lead to other relations, and that parts and organs form no circle.</summary>
internal static class LinkCheck
{
    private const string PartOf = "part-of";

    /// <summary>Checks the links of all relations.</summary>
    public static void Run(RelationIndex relations)
    {
        foreach (var relation in relations.All)
        {
            foreach (var link in relation.Links)
            {
                if (Is(link.Relation.Text, relation.Id!.Text))
                    relation.Diagnostics.Add(DiagnosticCodes.LinkToItself, link.Relation, link.Relation.Text, "another relation");
                else
                    relations.Find(link.Relation, DiagnosticCodes.LinkToNothing, relation.Diagnostics);
            }
        }

        FindPartCycles(relations);
        FindAgencyCycles(relations);
    }

    private static void FindPartCycles(RelationIndex relations)
    {
        var steps = relations.All.SelectMany(relation => relation.Links
            .Where(link => Is(link.Kind, PartOf) && !Is(link.Relation.Text, relation.Id!.Text))
            .Select(link => new Step(relation.Id!.Text, link.Relation.Text, relation.Diagnostics, link.Relation)));
        Cycles.Report(steps, DiagnosticCodes.PartOfCycle, "a whole that is no part of its part");
    }

    private static void FindAgencyCycles(RelationIndex relations)
    {
        var steps = relations.All
            .Where(relation => relation.Relation is { } whole && Is(whole.Type.Name, RelationTypeNames.AgencyOf))
            .Select(relation => new Step(relation.Relation!.From, relation.Relation.To, relation.Diagnostics, relation.Id!));
        Cycles.Report(steps, DiagnosticCodes.AgencyCycle, "a principal that is not its organ's organ");
    }

    private static bool Is(string? a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
