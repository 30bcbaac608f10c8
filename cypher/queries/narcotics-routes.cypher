// question: Which ways do drugs take, who says so, and who denies it?
// parameters: none
// columns: from, to, cargo, tonnes, route, saidBy, deniedBy, document
MATCH (one)-[r:TRANSIT]->(other)
WHERE any(word IN ['heroin', 'narcotic', 'drug', 'opium'] WHERE toLower(coalesce(r.cargo, '')) CONTAINS word)
UNWIND range(0, size(r.evidenceDocument) - 1) AS i
OPTIONAL MATCH (speaker:RelationGraph {id: r.evidenceBy[i]})
WITH one, r, other, i,
     CASE WHEN coalesce(r.evidenceBy[i], '') = '' THEN 'the document' ELSE coalesce(speaker.name, r.evidenceBy[i]) END AS speaker
ORDER BY r.id, i
WITH one, r, other,
     collect(DISTINCT CASE WHEN r.evidenceAssertion[i] <> 'denied' THEN speaker END) AS saidBy,
     collect(DISTINCT CASE WHEN r.evidenceAssertion[i] = 'denied' THEN speaker END) AS deniedBy
RETURN one.name AS from,
       other.name AS to,
       r.cargo AS cargo,
       r.tonnes AS tonnes,
       r.route AS route,
       saidBy,
       deniedBy,
       r.evidenceDocument[0] AS document
ORDER BY from, to, cargo, r.id
