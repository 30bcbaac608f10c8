// question: Which lines of which documents support one relation?
// parameters: relation STRING = 'uzb-tjk-transit-restriction-2010' – the id of the relation
// columns: document, lines, assertion, by, says, inferred
MATCH ()-[r {id: $relation}]->()
UNWIND range(0, size(r.evidenceDocument) - 1) AS i
MATCH (document:Document {id: r.evidenceDocument[i]})
OPTIONAL MATCH (speaker:RelationGraph {id: r.evidenceBy[i]})
RETURN document.title AS document,
       r.evidenceLines[i] AS lines,
       r.evidenceAssertion[i] AS assertion,
       CASE WHEN coalesce(r.evidenceBy[i], '') = '' THEN null ELSE coalesce(speaker.name, r.evidenceBy[i]) END AS by,
       r.evidenceSays[i] AS says,
       CASE WHEN coalesce(r.evidenceInferred[i], '') = '' THEN null ELSE r.evidenceInferred[i] END AS inferred
ORDER BY document, i
