// question: What is alleged or denied, and by whom?
// parameters: none
// columns: claim, type, from, to, assertion, by, says, document, othersState
MATCH (one)-[r]->(other)
UNWIND range(0, size(r.evidenceDocument) - 1) AS i
WITH one, r, other, i
WHERE r.evidenceAssertion[i] IN ['alleged', 'denied']
OPTIONAL MATCH (speaker:RelationGraph {id: r.evidenceBy[i]})
RETURN r.title AS claim,
       type(r) AS type,
       one.name AS from,
       other.name AS to,
       r.evidenceAssertion[i] AS assertion,
       CASE WHEN coalesce(r.evidenceBy[i], '') = '' THEN 'not told' ELSE coalesce(speaker.name, r.evidenceBy[i]) END AS by,
       r.evidenceSays[i] AS says,
       r.evidenceDocument[i] AS document,
       CASE WHEN 'stated' IN r.evidenceAssertion OR 'reported' IN r.evidenceAssertion THEN 'yes' ELSE 'no' END AS othersState
ORDER BY claim, r.id, i
