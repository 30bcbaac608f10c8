// question: Who moves where for work or refuge, and how much do they send home?
// parameters: none
// columns: form, from, to, what, people, amount, currency, per, sharePercent, changePercent, period, firstSource
MATCH (one)-[r:MIGRATION]->(other)
RETURN r.form AS form,
       one.name AS from,
       other.name AS to,
       r.title AS what,
       r.people AS people,
       toInteger(coalesce(r.amount, r.amountMin, r.amountMax)) AS amount,
       r.currency AS currency,
       r.per AS per,
       r.sharePercent AS sharePercent,
       r.changePercent AS changePercent,
       r.when AS period,
       r.evidenceDocument[0] AS firstSource
ORDER BY form, from, to, what, r.id
