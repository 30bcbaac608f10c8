// question: Which bodies do two states share?
// parameters: a STRING = 'TJK' – the id of the one state
//   b STRING = 'PAK' – the id of the other
// columns: body, kind, formOfA, formOfB, statusOfA, statusOfB, others
MATCH (:State {id: $a})-[one:MEMBER_OF]->(shared:Organization)<-[two:MEMBER_OF]-(:State {id: $b})
OPTIONAL MATCH (shared)<-[:MEMBER_OF]-(other)
WHERE NOT other.id IN [$a, $b]
WITH shared, one, two, other.name AS other
ORDER BY other
RETURN shared.name AS body,
       shared.kind AS kind,
       coalesce(one.form, 'not told') AS formOfA,
       coalesce(two.form, 'not told') AS formOfB,
       one.status AS statusOfA,
       two.status AS statusOfB,
       collect(DISTINCT other) AS others
ORDER BY body, formOfA, formOfB, statusOfA, statusOfB
