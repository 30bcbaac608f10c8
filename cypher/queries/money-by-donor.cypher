// question: How much does each donor give, counted apart by what the money is?
// parameters: recipient STRING = 'TJK' – the id of the state or body that receives, its organs included
// columns: donor, kind, currency, total, sums, withoutFigure, purposes
// An organ's money counts as its state's. What is part of something larger is not added again.
MATCH (giver)-[r:AID]->(taker)
WHERE EXISTS { (taker)-[:AGENCY_OF*0..2]->({id: $recipient}) }
  AND NOT 'part-of' IN coalesce(r.linkKind, [])
  AND NOT r.status IN ['rejected', 'did-not-happen']
OPTIONAL MATCH (giver)-[:AGENCY_OF*1..2]->(state:State)
WITH coalesce(state.name, giver.name) AS donor, r
ORDER BY r.title, r.id
WITH donor,
     coalesce(r.amountKind, 'no figure') AS kind,
     r.currency AS currency,
     sum(coalesce(r.amount, r.amountMin, r.amountMax)) AS total,
     count(r.currency) AS sums,
     count(*) AS entries,
     collect(r.title) AS purposes
RETURN donor,
       kind,
       currency,
       CASE WHEN sums > 0 THEN toInteger(total) END AS total,
       sums,
       entries - sums AS withoutFigure,
       purposes
ORDER BY currency, total DESC, donor, kind
