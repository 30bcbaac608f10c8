// question: Which organs act for a state, and towards whom?
// parameters: state STRING = 'USA' – the id of the state
// columns: organ, kind, relations, towards
MATCH (organ)-[:AGENCY_OF*1..2]->(:State {id: $state})
OPTIONAL MATCH (organ)-[r]-(partner)
WHERE type(r) <> 'AGENCY_OF'
WITH organ, r, partner.name AS partner
ORDER BY partner, r.id
RETURN organ.name AS organ,
       organ.kind AS kind,
       count(r) AS relations,
       collect(DISTINCT partner) AS towards
ORDER BY relations DESC, organ
