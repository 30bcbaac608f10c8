// question: Which actors stand highest, counting ties to those who stand high themselves for more?
// parameters: types LIST<STRING> = ['TREATY', 'AID', 'SECURITY', 'TRADE', 'FINANCE', 'DIPLOMACY', 'MEMBER_OF', 'PARTICIPATES_IN', 'AGENCY_OF'] – the kinds of ties that count
//   count INTEGER = 15 – how many actors
// columns: actor, kind, score, ties
// engine: embedded
CALL relgraph.pageRank({labels: ['State', 'Organization', 'Project'], types: $types}) YIELD node, score
WHERE node:State OR node:Organization
RETURN node.name AS actor,
       node.kind AS kind,
       round(score, 4) AS score,
       COUNT { (node)-[r]-() WHERE type(r) IN $types } AS ties
ORDER BY score DESC, actor
LIMIT $count
