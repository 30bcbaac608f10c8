// question: What happened between two states, in order of time?
// parameters: a STRING = 'TJK' – the id of the one state, its organs included
//   b STRING = 'RUS' – the id of the other, its organs included
// columns: period, type, from, to, title, status, documents
// What nobody dates comes last.
MATCH (one)-[r]->(other)
WHERE NOT type(r) IN ['AGENCY_OF', 'POSITION']
  AND (EXISTS { (one)-[:AGENCY_OF*0..2]->(:State {id: $a}) } AND EXISTS { (other)-[:AGENCY_OF*0..2]->(:State {id: $b}) }
       OR EXISTS { (one)-[:AGENCY_OF*0..2]->(:State {id: $b}) } AND EXISTS { (other)-[:AGENCY_OF*0..2]->(:State {id: $a}) })
WITH one, other, r, r.evidenceDocument AS sources
RETURN r.when AS period,
       type(r) AS type,
       one.name AS from,
       other.name AS to,
       r.title AS title,
       r.status AS status,
       [i IN range(0, size(sources) - 1) WHERE NOT sources[i] IN sources[0..i] | sources[i]] AS documents
ORDER BY coalesce(r.startEarliest, r.endEarliest), period, type, title, r.id
