// question: Which routes do the documents describe leg by leg, and are all their legs open?
// parameters: none
// columns: route, way, legs, modes, onBehalfOf, notEstablished
MATCH (start)-[r:TRANSIT]->(stop)
WHERE r.route IS NOT NULL AND r.leg IS NOT NULL
OPTIONAL MATCH (beneficiary:RelationGraph {id: r.onBehalfOf})
WITH r.route AS route, r, start.name + ' → ' + stop.name AS hop, beneficiary.name AS beneficiary
ORDER BY route, r.leg, hop, r.id
WITH route,
     collect(hop) AS way,
     collect(DISTINCT r.mode) AS modes,
     collect(DISTINCT beneficiary) AS onBehalfOf,
     [x IN collect(CASE WHEN NOT r.established THEN hop + ' (' + r.status + ')' END) WHERE x IS NOT NULL] AS notEstablished
RETURN route, way, size(way) AS legs, modes, onBehalfOf, notEstablished
ORDER BY route
