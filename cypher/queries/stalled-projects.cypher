// question: Which projects are stalled, unfinished or only intended, and what stands in their way?
// parameters: none
// columns: project, kind, actor, role, status, since, hindrances
// Hindrances are what somebody does to the project and what its stop answers.
MATCH (project:Project)<-[r:PARTICIPATES_IN]-(actor)
WHERE r.status IN ['suspended', 'under-construction', 'proposed', 'planned', 'announced', 'rejected']
OPTIONAL MATCH (hinderer)-[hindrance]->(target)
WHERE (target = project AND hindrance.sign < 0)
   OR any(i IN range(0, size(coalesce(r.linkKind, [])) - 1)
          WHERE r.linkKind[i] = 'response-to' AND r.linkRelation[i] = hindrance.id)
WITH project, actor, r, hinderer.name + ': ' + hindrance.title AS hindrance
ORDER BY hindrance
RETURN project.name AS project,
       project.kind AS kind,
       actor.name AS actor,
       r.role AS role,
       r.status AS status,
       r.when AS since,
       collect(hindrance) AS hindrances
ORDER BY size(hindrances) DESC, project, actor, role, since
