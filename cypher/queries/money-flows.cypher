// question: Who pays whom, how much, and for what?
// parameters: actor STRING = null – the id of the state or body at either end, its organs included; null for all
// columns: payer, payee, direction, what, kind, reading, amount, currency, per, period, status, documents
// A sum that is part of a larger one that is known is left out, so that the rest may be added up. Who buys, pays.
MATCH (one)-[r]->(other)
WHERE r.currency IS NOT NULL
  AND r.established
  AND ($actor IS NULL
       OR EXISTS { (one)-[:AGENCY_OF*0..2]->({id: $actor}) }
       OR EXISTS { (other)-[:AGENCY_OF*0..2]->({id: $actor}) })
OPTIONAL MATCH ()-[whole]->()
WHERE whole.currency IS NOT NULL
  AND any(i IN range(0, size(coalesce(r.linkKind, [])) - 1)
          WHERE r.linkKind[i] = 'part-of' AND r.linkRelation[i] = whole.id)
WITH one, r, other, count(whole) AS wholes
WHERE wholes = 0
WITH r,
     CASE WHEN type(r) = 'TRADE' THEN other.name ELSE one.name END AS payer,
     CASE WHEN type(r) = 'TRADE' THEN one.name ELSE other.name END AS payee,
     toInteger(coalesce(r.amount, r.amountMin, r.amountMax)) AS amount,
     r.evidenceDocument AS sources
RETURN payer,
       payee,
       CASE WHEN r.symmetric THEN 'both ways' ELSE 'one way' END AS direction,
       r.title AS what,
       r.amountKind AS kind,
       CASE
         WHEN r.amount IS NULL AND r.amountMin IS NOT NULL THEN 'at least'
         WHEN r.amount IS NULL THEN 'at most'
         WHEN r.amountAbout THEN 'about'
         ELSE 'stated'
       END AS reading,
       amount,
       r.currency AS currency,
       r.per AS per,
       r.when AS period,
       r.status AS status,
       [i IN range(0, size(sources) - 1) WHERE NOT sources[i] IN sources[0..i] | sources[i]] AS documents
ORDER BY currency, amount DESC, payer, payee, what, r.id
