// question: Which pairs of states both work together and quarrel?
// parameters: none
// columns: one, other, cooperation, conflict, net, conflicts
// Organs count as their states. Only what is established counts; statements do not.
MATCH (x)-[:AGENCY_OF*0..2]->(a:State), (y)-[:AGENCY_OF*0..2]->(b:State), (x)-[r]-(y)
WHERE a.id < b.id AND r.established AND r.sign <> 0
WITH DISTINCT a, b, r
ORDER BY r.title, r.id
WITH a, b,
     sum(CASE WHEN r.sign > 0 THEN 1 ELSE 0 END) AS cooperation,
     sum(CASE WHEN r.sign < 0 THEN 1 ELSE 0 END) AS conflict,
     [title IN collect(CASE WHEN r.sign < 0 THEN r.title END) WHERE title IS NOT NULL] AS conflicts
WHERE cooperation > 0 AND conflict > 0
RETURN a.name AS one,
       b.name AS other,
       cooperation,
       conflict,
       cooperation - conflict AS net,
       conflicts
ORDER BY conflict DESC, cooperation DESC, one, other
