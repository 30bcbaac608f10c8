// question: How does one get from one state to another without passing a third, and what goes that way?
// parameters: from STRING = 'AFG' – the id where the way starts
//   to STRING = 'RUS' – the id where it ends
//   avoid STRING = 'UZB' – the id of the state that is not to be passed, nor any place in it
//   without LIST<STRING> = ['heroin', 'narcotics', 'drugs', 'terrorists and militants'] – cargo that makes no road
// columns: way, legs, modes, cargo
// A way has at most six legs, each walked in its own direction; modes and cargo are told leg by leg. What is only proposed or planned is left out.
MATCH path = ({id: $from})-[:TRANSIT*1..6]->({id: $to})
WHERE all(leg IN relationships(path) WHERE leg.established AND NOT coalesce(leg.cargo, '') IN $without)
  AND none(stop IN nodes(path) WHERE stop.id = $avoid)
WITH nodes(path) AS stops, relationships(path) AS hops
WHERE all(i IN range(0, size(stops) - 1) WHERE NOT stops[i] IN stops[0..i])
OPTIONAL MATCH (inside)-[:LOCATED_IN*1..3]->(:State {id: $avoid})
WHERE inside IN stops
WITH stops, hops, count(inside) AS inside
WHERE inside = 0
WITH reduce(text = stops[0].name, stop IN stops[1..] | text + ' → ' + stop.name) AS way, hops
UNWIND range(0, size(hops) - 1) AS i
WITH way, size(hops) AS legs, i, coalesce(hops[i].mode, 'not told') AS mode, coalesce(hops[i].cargo, 'not told') AS cargo
ORDER BY way, i, mode, cargo
WITH way, legs, i, collect(DISTINCT mode) AS mode, collect(DISTINCT cargo) AS cargo
ORDER BY way, i
RETURN way, legs, collect(mode) AS modes, collect(cargo) AS cargo
ORDER BY legs, way
