// question: What does each document contribute, and how much of it stands in no other?
// parameters: none
// columns: document, date, publisher, relations, onlyHere, alleged, reported
MATCH (document:Document)
OPTIONAL MATCH ()-[r]->()
WHERE document.id IN r.evidenceDocument
RETURN document.title AS document,
       document.date AS date,
       document.publisher AS publisher,
       count(r) AS relations,
       sum(CASE WHEN all(source IN r.evidenceDocument WHERE source = document.id) THEN 1 ELSE 0 END) AS onlyHere,
       sum(size([i IN range(0, size(r.evidenceDocument) - 1)
                 WHERE r.evidenceDocument[i] = document.id AND r.evidenceAssertion[i] IN ['alleged', 'denied']])) AS alleged,
       sum(size([i IN range(0, size(r.evidenceDocument) - 1)
                 WHERE r.evidenceDocument[i] = document.id AND r.evidenceAssertion[i] = 'reported'])) AS reported
ORDER BY relations DESC, document
