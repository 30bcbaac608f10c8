// question: Whose forces stand, fly or fight where, and in what strength?
// parameters: none
// columns: force, of, where, in, form, troops, advisers, tanks, aircraft, bases, period, status
MATCH (force)-[r:SECURITY]->(place)
WHERE r.form IN ['basing', 'presence', 'operation', 'peacekeeping', 'refuelling', 'border-guarding', 'overflight', 'advisers']
OPTIONAL MATCH (force)-[:AGENCY_OF*1..2]->(sender:State)
OPTIONAL MATCH (place)-[:AGENCY_OF|LOCATED_IN*1..3]->(host:State)
WITH force, r, place, sender.name AS sender, host.name AS host
ORDER BY sender, host
WITH force, r, place, collect(DISTINCT sender) AS senders, collect(DISTINCT host) AS hosts
RETURN force.name AS force,
       CASE WHEN size(senders) = 0 THEN force.name ELSE senders[0] END AS of,
       place.name AS where,
       CASE WHEN size(hosts) = 0 THEN place.name ELSE hosts[0] END AS in,
       r.form AS form,
       r.troops AS troops,
       r.advisers AS advisers,
       r.tanks AS tanks,
       r.aircraft AS aircraft,
       r.bases AS bases,
       r.when AS period,
       r.status AS status
ORDER BY of, in, where, form, r.title, r.id
