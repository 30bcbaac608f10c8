// question: How did the standing of a relation change over time, and who changed it?
// parameters: none
// columns: title, type, from, to, course
MATCH (one)-[r]->(other)
WHERE size(r.historyStatus) > 1
UNWIND range(0, size(r.historyStatus) - 1) AS i
OPTIONAL MATCH (actor:RelationGraph {id: r.historyBy[i]})
WITH one, r, other, i, actor.name AS actor
ORDER BY r.id, i
WITH one, r, other,
     collect(r.historyStatus[i]
             + CASE WHEN coalesce(r.historyWhen[i], '') = '' THEN '' ELSE ' ' + r.historyWhen[i] END
             + CASE WHEN coalesce(r.historyBy[i], '') = '' THEN '' ELSE ' by ' + coalesce(actor, r.historyBy[i]) END) AS steps
RETURN r.title AS title,
       type(r) AS type,
       one.name AS from,
       other.name AS to,
       reduce(text = steps[0], step IN steps[1..] | text + ' → ' + step) AS course
ORDER BY title, type, from, to, r.id
