// question: What did each side do in answer to what?
// parameters: none
// columns: act, type, by, to, period, answers, causeType, causeBy, causeTo, causePeriod
MATCH (one)-[r]->(other)
WHERE 'response-to' IN coalesce(r.linkKind, [])
UNWIND range(0, size(r.linkKind) - 1) AS i
WITH one, r, other, i
WHERE r.linkKind[i] = 'response-to'
MATCH (first)-[cause]->(second)
WHERE cause.id = r.linkRelation[i]
RETURN r.title AS act,
       type(r) AS type,
       one.name AS by,
       other.name AS to,
       r.when AS period,
       cause.title AS answers,
       type(cause) AS causeType,
       first.name AS causeBy,
       second.name AS causeTo,
       cause.when AS causePeriod
ORDER BY cause.startEarliest, answers, cause.id, r.startEarliest, act, r.id
