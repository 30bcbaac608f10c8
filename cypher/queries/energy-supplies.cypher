// question: Who supplies whom with energy, how, and is it flowing?
// parameters: none
// columns: supplier, consumer, goods, how, flow, period, status, established
MATCH (supplier)-[r:TRADE|TRANSIT]->(consumer)
WITH supplier, r, consumer, toLower(coalesce(r.goods, r.cargo, '')) AS goods
WHERE any(word IN ['electricity', 'gas', 'oil', 'fuel', 'energy'] WHERE goods CONTAINS word)
RETURN supplier.name AS supplier,
       consumer.name AS consumer,
       goods,
       coalesce(r.mode, 'not told') AS how,
       coalesce(r.flow, r.route, 'leg') AS flow,
       r.when AS period,
       r.status AS status,
       r.established AS established
ORDER BY supplier, consumer, goods, r.startEarliest, r.id
