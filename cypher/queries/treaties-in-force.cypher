// question: Which instruments bind two states, or organs of theirs, on a day?
// parameters: a STRING = 'TJK' – the id of the one state
//   b STRING = 'KGZ' – the id of the other
//   on DATE = date('2025-04-01') – the day
// columns: title, form, subject, parties, period, status, ratified
MATCH (one)-[r:TREATY]->(other)
WHERE r.established
  AND NOT r.status IN ['suspended', 'settled', 'ended']
  AND (r.startEarliest IS NULL OR r.startEarliest <= $on)
  AND (r.endLatest IS NULL OR r.ongoing OR r.endLatest >= $on OR r.startEarliest = r.endEarliest)
  AND (EXISTS { (one)-[:AGENCY_OF*0..2]->(:State {id: $a}) } AND EXISTS { (other)-[:AGENCY_OF*0..2]->(:State {id: $b}) }
       OR EXISTS { (one)-[:AGENCY_OF*0..2]->(:State {id: $b}) } AND EXISTS { (other)-[:AGENCY_OF*0..2]->(:State {id: $a}) })
RETURN r.title AS title,
       coalesce(r.form, 'not told') AS form,
       r.subject AS subject,
       [one.name, other.name] AS parties,
       r.when AS period,
       r.status AS status,
       CASE WHEN 'ratified' IN r.historyStatus OR r.status = 'in-force' THEN 'yes' ELSE 'not told' END AS ratified
ORDER BY r.startEarliest, title, r.id
