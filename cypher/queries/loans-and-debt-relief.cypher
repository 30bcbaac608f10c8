// question: Who lends to, invests in or forgives the debt of whom, and what was it given for?
// parameters: none
// columns: from, to, form, what, kind, reading, amount, currency, per, period, status, inExchangeFor
MATCH (giver)-[r:FINANCE]->(taker)
OPTIONAL MATCH ()-[other]->()
WHERE any(i IN range(0, size(coalesce(r.linkKind, [])) - 1)
          WHERE r.linkKind[i] = 'in-exchange-for' AND r.linkRelation[i] = other.id)
WITH giver, taker, r, other
ORDER BY other.title
WITH giver, taker, r, collect(other.title) AS inExchangeFor
RETURN giver.name AS from,
       taker.name AS to,
       r.form AS form,
       r.title AS what,
       r.amountKind AS kind,
       CASE
         WHEN r.currency IS NULL THEN null
         WHEN r.amount IS NULL AND r.amountMin IS NOT NULL THEN 'at least'
         WHEN r.amount IS NULL THEN 'at most'
         WHEN r.amountAbout THEN 'about'
         ELSE 'stated'
       END AS reading,
       toInteger(coalesce(r.amount, r.amountMin, r.amountMax)) AS amount,
       r.currency AS currency,
       r.per AS per,
       r.when AS period,
       r.status AS status,
       inExchangeFor
ORDER BY form, from, to, what, r.id
