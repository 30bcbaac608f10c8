// question: Who hinders whom, how, and for what reason?
// parameters: target STRING = 'TJK' – the id of the state that is hindered, or that is hit as a third party; null for all
// columns: by, against, form, what, mode, period, status, reason, reasonBy, answersTo, alsoHits
MATCH (hinderer)-[r:RESTRICTION]->(hindered)
WHERE $target IS NULL OR hindered.id = $target OR $target IN coalesce(r.affects, [])
OPTIONAL MATCH (giver:RelationGraph {id: r.reasonBy})
WITH hinderer, r, hindered, coalesce(giver.name, r.reasonBy) AS reasonBy
OPTIONAL MATCH ()-[cause]->()
WHERE any(i IN range(0, size(coalesce(r.linkKind, [])) - 1)
          WHERE r.linkKind[i] = 'response-to' AND r.linkRelation[i] = cause.id)
WITH hinderer, r, hindered, reasonBy, cause.title AS cause
ORDER BY cause
WITH hinderer, r, hindered, reasonBy, collect(cause) AS answersTo
OPTIONAL MATCH (third:RelationGraph)
WHERE third.id IN coalesce(r.affects, [])
WITH hinderer, r, hindered, reasonBy, answersTo, third.name AS third
ORDER BY third
WITH hinderer, r, hindered, reasonBy, answersTo, collect(third) AS alsoHits
RETURN hinderer.name AS by,
       hindered.name AS against,
       r.form AS form,
       coalesce(r.goods, r.title) AS what,
       r.mode AS mode,
       r.when AS period,
       r.status AS status,
       r.reason AS reason,
       reasonBy,
       answersTo,
       alsoHits
ORDER BY by, r.startEarliest, against, form, r.title, r.id
