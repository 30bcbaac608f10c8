// question: Through whom do the ties of the others run, and who would be cut off without them?
// parameters: types LIST<STRING> = ['TREATY', 'AID', 'SECURITY', 'TRADE', 'FINANCE', 'DIPLOMACY', 'MEMBER_OF', 'PARTICIPATES_IN', 'AGENCY_OF'] – the kinds of ties that count
//   count INTEGER = 12 – how many actors
// columns: actor, kind, between, partners
// engine: embedded
CALL relgraph.betweenness({labels: ['State', 'Organization', 'Project'], types: $types, normalised: true}) YIELD node, score
WHERE score > 0
RETURN node.name AS actor,
       node.kind AS kind,
       round(score, 4) AS between,
       COUNT { MATCH (node)-[r]-(partner) WHERE type(r) IN $types RETURN DISTINCT partner } AS partners
ORDER BY between DESC, actor
LIMIT $count
