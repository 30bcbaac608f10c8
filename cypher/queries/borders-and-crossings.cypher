// question: Whom does a state border on, what crosses each border, and where?
// parameters: state STRING = 'TJK' – the id of the state
// columns: neighbour, km, comesIn, goesOut, notEstablished, crossings, borderDispute
MATCH (state:State {id: $state})-[border:BORDERS]-(neighbour:State)
OPTIONAL MATCH (state)-[leg:TRANSIT]-(neighbour)
WITH state, border, neighbour, leg,
     coalesce(leg.cargo, 'not told') + CASE WHEN leg.mode IS NULL THEN '' ELSE ' by ' + leg.mode END AS what
ORDER BY what, leg.id
WITH state, border, neighbour,
     collect(DISTINCT CASE WHEN leg.established AND endNode(leg) = state THEN what END) AS comesIn,
     collect(DISTINCT CASE WHEN leg.established AND startNode(leg) = state THEN what END) AS goesOut,
     collect(DISTINCT CASE WHEN NOT leg.established THEN what END) AS notEstablished
OPTIONAL MATCH (state)-[:TRANSIT]-(crossing)-[:TRANSIT]-(neighbour)
WHERE NOT crossing:State AND crossing.kind IN ['border-crossing', 'bridge']
WITH state, border, neighbour, comesIn, goesOut, notEstablished, crossing.name AS crossing
ORDER BY crossing
WITH state, border, neighbour, comesIn, goesOut, notEstablished, collect(DISTINCT crossing) AS crossings
OPTIONAL MATCH (state)-[dispute:DISPUTE]-(neighbour)
WHERE any(issue IN dispute.issue WHERE issue IN ['border', 'territory'])
WITH border, neighbour, comesIn, goesOut, notEstablished, crossings, dispute.title + ' (' + dispute.status + ')' AS dispute
ORDER BY dispute
RETURN neighbour.name AS neighbour,
       border.km AS km,
       comesIn,
       goesOut,
       notEstablished,
       crossings,
       collect(dispute) AS borderDispute
ORDER BY neighbour
