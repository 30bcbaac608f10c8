// question: Which relations that count as established rest on hearsay alone?
// parameters: none
// columns: title, type, from, to, status, assertions, by, document
MATCH (one)-[r]->(other)
WHERE r.established AND none(assertion IN r.evidenceAssertion WHERE assertion = 'stated')
UNWIND range(0, size(r.evidenceDocument) - 1) AS i
OPTIONAL MATCH (speaker:RelationGraph {id: r.evidenceBy[i]})
WITH one, r, other, i,
     CASE WHEN coalesce(r.evidenceBy[i], '') = '' THEN 'not told' ELSE coalesce(speaker.name, r.evidenceBy[i]) END AS by
ORDER BY r.id, i
RETURN r.title AS title,
       type(r) AS type,
       one.name AS from,
       other.name AS to,
       r.status AS status,
       collect(r.evidenceAssertion[i]) AS assertions,
       collect(DISTINCT by) AS by,
       r.evidenceDocument[0] AS document
ORDER BY type, from, to, title, status, document
