// question: By which shortest chains of ties are two actors joined, and what ties each link?
// parameters: from STRING = 'ARM' – the id of the one
//   to STRING = 'PAK' – the id of the other
//   count INTEGER = 6 – how many chains
//   types LIST<STRING> = ['TREATY', 'AID', 'SECURITY', 'TRADE', 'FINANCE', 'DIPLOMACY', 'MEMBER_OF', 'PARTICIPATES_IN', 'AGENCY_OF', 'TRANSIT', 'LOCATED_IN'] – the kinds of ties that count
// columns: chain, steps, links
// engine: embedded
// Parallel ties make many paths of one chain: the chains are those of the thousand shortest paths.
MATCH (one:RelationGraph {id: $from}), (other:RelationGraph {id: $to})
CALL relgraph.kShortestPaths(one, other, 1000, {types: $types}) YIELD path
WITH DISTINCT nodes(path) AS stops
RETURN reduce(text = stops[0].name, stop IN stops[1..] | text + ' – ' + stop.name) AS chain,
       size(stops) - 1 AS steps,
       [i IN range(0, size(stops) - 2) | COLLECT {
         MATCH (a)-[tie]-(b)
         WHERE a = stops[i] AND b = stops[i + 1] AND type(tie) IN $types
         RETURN DISTINCT type(tie) AS kind
         ORDER BY kind
       }] AS links
ORDER BY steps, chain
LIMIT $count
