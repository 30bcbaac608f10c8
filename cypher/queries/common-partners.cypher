// question: With whom do two states both have established ties, and of what kinds?
// parameters: a STRING = 'PAK' – the id of the one state
//   b STRING = 'KGZ' – the id of the other
// columns: partner, label, tiesOfA, tiesOfB
MATCH (:State {id: $a})-[one]-(partner)-[two]-(:State {id: $b})
WHERE one.established AND two.established AND partner.id <> $a AND partner.id <> $b
WITH DISTINCT partner, type(one) AS typeOfA, type(two) AS typeOfB
ORDER BY typeOfA, typeOfB
WITH partner, collect(DISTINCT typeOfA) AS tiesOfA, collect(typeOfB) AS all
UNWIND all AS typeOfB
WITH DISTINCT partner, tiesOfA, typeOfB
ORDER BY typeOfB
RETURN partner.name AS partner,
       [label IN labels(partner) WHERE label <> 'RelationGraph'][0] AS label,
       tiesOfA,
       collect(typeOfB) AS tiesOfB
ORDER BY label, partner
