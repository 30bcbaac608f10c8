// question: What does one document say that no other says?
// parameters: document STRING = 'iwpr-tajikistan-russia-2011' – the id of the document
// columns: type, from, to, title, period, status, assertion, says
MATCH (one)-[r]->(other)
WHERE all(source IN r.evidenceDocument WHERE source = $document)
RETURN type(r) AS type,
       one.name AS from,
       other.name AS to,
       r.title AS title,
       r.when AS period,
       r.status AS status,
       r.evidenceAssertion[0] AS assertion,
       r.evidenceSays[0] AS says
ORDER BY type, from, to, title, r.id
