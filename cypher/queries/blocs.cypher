// question: Into which blocs do states and bodies fall by their ties?
// parameters: types LIST<STRING> = ['TREATY', 'AID', 'SECURITY', 'TRADE', 'FINANCE', 'DIPLOMACY', 'MEMBER_OF', 'AGENCY_OF'] – the kinds of ties that count
//   least INTEGER = 2 – how many members a bloc has at least
// columns: bloc, size, members
// engine: embedded
CALL relgraph.communities({labels: ['State', 'Organization'], types: $types}) YIELD node, community
WITH community, node
ORDER BY node.name
WITH community, collect(node.name) AS members
WHERE size(members) >= $least
RETURN community + 1 AS bloc, size(members) AS size, members
ORDER BY bloc
