// question: Who trains whose troops, and in what?
// parameters: none
// columns: trainer, trained, subject, what, period, status, inExchangeFor, documents
MATCH (trainer)-[r:SECURITY|AID]->(trained)
WHERE r.form IN ['training', 'advisers']
OPTIONAL MATCH ()-[deal]->()
WHERE any(i IN range(0, size(coalesce(r.linkKind, [])) - 1)
          WHERE r.linkKind[i] = 'in-exchange-for' AND r.linkRelation[i] = deal.id)
WITH trainer, r, trained, deal.title AS deal, r.evidenceDocument AS sources
ORDER BY deal
WITH trainer, r, trained, sources, collect(deal) AS inExchangeFor
RETURN trainer.name AS trainer,
       trained.name AS trained,
       r.subject AS subject,
       r.title AS what,
       r.when AS period,
       r.status AS status,
       inExchangeFor,
       [i IN range(0, size(sources) - 1) WHERE NOT sources[i] IN sources[0..i] | sources[i]] AS documents
ORDER BY trainer, trained, what, r.id
