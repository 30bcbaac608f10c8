// question: What is aid given for, and by whom?
// parameters: recipient STRING = 'TJK' – the id of the state or body that receives, its organs included
// columns: sector, entries, donors, established, onlyPromised
// An entry for several sectors counts in each.
MATCH (giver)-[r:AID]->(taker)
WHERE EXISTS { (taker)-[:AGENCY_OF*0..2]->({id: $recipient}) }
OPTIONAL MATCH (giver)-[:AGENCY_OF*1..2]->(state:State)
WITH r, coalesce(state.name, giver.name) AS donor
ORDER BY donor, r.id
UNWIND coalesce(r.sector, ['not told']) AS sector
RETURN sector,
       count(*) AS entries,
       collect(DISTINCT donor) AS donors,
       sum(CASE WHEN r.established THEN 1 ELSE 0 END) AS established,
       sum(CASE WHEN r.established THEN 0 ELSE 1 END) AS onlyPromised
ORDER BY entries DESC, sector
