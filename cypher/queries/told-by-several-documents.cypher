// question: What do several documents tell, so that one can be checked against another?
// parameters: least INTEGER = 2 – how many documents at least
// columns: title, type, from, to, period, documents, assertions
MATCH (one)-[r]->(other)
WITH one, r, other, r.evidenceDocument AS sources
WITH one, r, other, [i IN range(0, size(sources) - 1) WHERE NOT sources[i] IN sources[0..i] | sources[i]] AS documents
WHERE size(documents) >= $least
RETURN r.title AS title,
       type(r) AS type,
       one.name AS from,
       other.name AS to,
       r.when AS period,
       documents,
       r.evidenceAssertion AS assertions
ORDER BY size(documents) DESC, title, r.id
