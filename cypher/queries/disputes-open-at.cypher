// question: Which disputes were open on a day?
// parameters: on DATE = date('2012-06-01') – the day
// columns: one, other, over, means, since, certainty, laterStatus, title
MATCH (one)-[r:DISPUTE]->(other)
WHERE (r.startEarliest IS NULL OR r.startEarliest <= $on)
  AND (r.endLatest IS NULL OR r.endLatest >= $on)
RETURN one.name AS one,
       other.name AS other,
       r.issue AS over,
       r.means AS means,
       r.when AS since,
       CASE
         WHEN r.startLatest <= $on AND (r.ongoing OR r.endEarliest >= $on) THEN 'certain'
         ELSE 'possible'
       END AS certainty,
       r.status AS laterStatus,
       r.title AS title
ORDER BY certainty, one, other, title, r.id
