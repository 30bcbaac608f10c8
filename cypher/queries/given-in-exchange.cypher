// question: What was given in exchange for what?
// parameters: none
// columns: given, by, to, amount, currency, status, inReturnFor, between, dealStatus
MATCH (giver)-[r]->(taker)
WHERE 'in-exchange-for' IN coalesce(r.linkKind, [])
UNWIND range(0, size(r.linkKind) - 1) AS i
WITH giver, r, taker, i
WHERE r.linkKind[i] = 'in-exchange-for'
MATCH (one)-[deal]->(other)
WHERE deal.id = r.linkRelation[i]
RETURN r.title AS given,
       giver.name AS by,
       taker.name AS to,
       toInteger(coalesce(r.amount, r.amountMin, r.amountMax)) AS amount,
       r.currency AS currency,
       r.status AS status,
       deal.title AS inReturnFor,
       [one.name, other.name] AS between,
       deal.status AS dealStatus
ORDER BY inReturnFor, given, r.id, deal.id
