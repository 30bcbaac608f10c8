// question: Who visited or met whom, at what level and about what?
// parameters: state STRING = 'TJK' – the id of the state that visits or is visited, its organs included
// columns: period, form, from, to, level, about, title, status
MATCH (visitor)-[r:DIPLOMACY]->(host)
WHERE r.form IN ['visit', 'summit', 'talks', 'consultation']
  AND (EXISTS { (visitor)-[:AGENCY_OF*0..2]->({id: $state}) } OR EXISTS { (host)-[:AGENCY_OF*0..2]->({id: $state}) })
RETURN r.when AS period,
       r.form AS form,
       visitor.name AS from,
       host.name AS to,
       coalesce(r.level, 'not told') AS level,
       r.subject AS about,
       r.title AS title,
       r.status AS status
ORDER BY r.startEarliest, period, from, to, title, r.id
