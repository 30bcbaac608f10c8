using System.Collections.Immutable;

using RelationGraph.Analysis.Money;
using RelationGraph.Model;
using RelationGraph.Model.Facts;
using RelationGraph.Model.Selecting;

namespace RelationGraph.Analysis.Contradictions;

/// <summary>Finds where evidence disagrees and where only one side is heard.</summary>
public static class Disagreements
{
    /// <summary>Finds the disagreements in a selection.</summary>
    /// <param name="graph">The selected graph.</param>
    /// <returns>The disagreements, in the order of <see cref="Of(Corpus, IEnumerable{Tie})"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static ImmutableArray<Disagreement> Of(SelectedGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return Of(graph.Corpus, graph.Ties);
    }

    /// <summary>Finds the disagreements in some ties.</summary>
    /// <param name="corpus">The corpus that the ties come from.</param>
    /// <param name="ties">The ties, each once.</param>
    /// <returns>
    /// By relation id; for one relation, denials, then differing values by field, then one-sided claims, then links
    /// <c>contradicts</c> by the other's id. A link that both relations carry stands once, at the first id.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<Disagreement> Of(Corpus corpus, IEnumerable<Tie> ties)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(ties);
        return [.. ties.OrderBy(tie => tie.Relation.Id, StringComparer.Ordinal).SelectMany(tie => OfTie(corpus, tie))];
    }

    private static IEnumerable<Disagreement> OfTie(Corpus corpus, Tie tie)
    {
        if (DenialOf(tie) is { } denial)
            yield return denial;
        foreach (var values in DifferingValues(tie))
            yield return values;
        if (OneSidedClaim(corpus, tie) is { } claim)
            yield return claim;
        foreach (var linked in Links(corpus, tie))
            yield return linked;
    }

    private static Disagreement.Denial? DenialOf(Tie tie)
    {
        var denying = tie.Relation.Evidence.RemoveAll(piece => piece.Assertion != Assertion.Denied);
        return denying.IsEmpty ? null
            : new Disagreement.Denial(tie, tie.Relation.Evidence.RemoveAll(piece => piece.Assertion == Assertion.Denied), denying);
    }

    private static IEnumerable<Disagreement.Values> DifferingValues(Tie tie)
    {
        var relation = tie.Relation;
        foreach (var field in relation.Evidence.SelectMany(piece => piece.Values.Keys).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            var own = OwnValue(relation, field);
            var readings = ImmutableArray.CreateBuilder<FieldReading>();
            if (own is not null)
            {
                var agreeing = relation.Evidence.RemoveAll(piece =>
                    piece.Assertion == Assertion.Denied || (piece.Values.TryGetValue(field, out var told) && !Ids.Same(told, own)));
                readings.Add(new FieldReading(own, IsRelations: true, agreeing));
            }

            readings.AddRange(relation.Evidence
                .Where(piece => piece.Values.TryGetValue(field, out var told) && !Ids.Same(told, own))
                .GroupBy(piece => piece.Values[field], StringComparer.Ordinal)
                .Select(group => new FieldReading(group.Key, IsRelations: false, [.. group])));
            if (readings.Count > 1)
                yield return new Disagreement.Values(tie, field, readings.ToImmutable());
        }
    }

    private static string? OwnValue(Relation relation, string field) => field switch
    {
        "when" => relation.When?.Text,
        "status" => relation.Status.Name,
        "amount" => relation.Amount is { } amount ? AmountText.Of(amount) : null,
        "from" => relation.From,
        "to" => relation.To,
        "title" => relation.Title,
        "type" => relation.Type.Name,
        "sign" => relation.Sign switch { > 0 => "1", < 0 => "-1", _ => "0" },
        _ => relation.Properties.TryGetValue(field, out var value) ? value.ToString() : null,
    };

    private static Disagreement.OneSided? OneSidedClaim(Corpus corpus, Tie tie)
    {
        var evidence = tie.Relation.Evidence;
        if (evidence.IsEmpty || !evidence.All(piece => piece.Assertion == Assertion.Alleged))
            return null;
        var claimants = evidence.Select(piece => piece.AttributedTo).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToImmutableArray();
        var sides = claimants.Select(corpus.PrincipalOf).ToHashSet(StringComparer.Ordinal);
        var bothSay = sides.Contains(corpus.PrincipalOf(tie.From)) && sides.Contains(corpus.PrincipalOf(tie.To));
        return bothSay ? null : new Disagreement.OneSided(tie, claimants);
    }

    private static IEnumerable<Disagreement.Linked> Links(Corpus corpus, Tie tie) =>
        tie.Relation.Links.Where(link => Ids.Same(link.Kind, LinkKinds.Contradicts))
            .Select(link => corpus.FindRelation(link.Relation)).OfType<Relation>()
            .DistinctBy(other => other.Id, StringComparer.Ordinal)
            .Where(other => string.CompareOrdinal(tie.Relation.Id, other.Id) < 0
                || !other.Links.Any(link => Ids.Same(link.Kind, LinkKinds.Contradicts) && Ids.Same(link.Relation, tie.Relation.Id)))
            .OrderBy(other => other.Id, StringComparer.Ordinal)
            .Select(other => new Disagreement.Linked(tie, other));
}
