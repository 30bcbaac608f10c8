// question: What was asked for and set aside in each fiscal year, and what is known of its parts?
// parameters: donor STRING = 'USA' – the id of the donor, its organs included
//   recipient STRING = 'TJK' – the id of the recipient, its organs included
// columns: fiscalYear, what, kind, amount, currency, parts, sumOfParts, sharePercent
MATCH (giver)-[r:AID]->(taker)
WHERE r.fiscalYear IS NOT NULL
  AND NOT 'part-of' IN coalesce(r.linkKind, [])
  AND EXISTS { (giver)-[:AGENCY_OF*0..2]->({id: $donor}) }
  AND EXISTS { (taker)-[:AGENCY_OF*0..2]->({id: $recipient}) }
OPTIONAL MATCH ()-[part:AID]->()
WHERE part.currency = r.currency
  AND any(i IN range(0, size(coalesce(part.linkKind, [])) - 1)
          WHERE part.linkKind[i] = 'part-of' AND part.linkRelation[i] = r.id)
WITH r, count(part) AS parts, sum(coalesce(part.amount, part.amountMin, part.amountMax)) AS sumOfParts
RETURN r.fiscalYear AS fiscalYear,
       r.title AS what,
       r.amountKind AS kind,
       toInteger(r.amount) AS amount,
       r.currency AS currency,
       parts,
       CASE WHEN parts > 0 THEN toInteger(sumOfParts) END AS sumOfParts,
       CASE WHEN parts > 0 AND r.amount > 0 THEN toInteger(round(100.0 * sumOfParts / r.amount)) END AS sharePercent
ORDER BY r.startEarliest, fiscalYear, what, r.id
