// question: Who owns, pays for, builds and runs each project, and where does it lie?
// parameters: kind STRING = null – the kind of project, such as dam or base; null for all
// columns: project, kind, place, hosts, owners, funders, builders, operators, opponents
MATCH (project:Project)<-[r:PARTICIPATES_IN]-(actor)
WHERE $kind IS NULL OR project.kind = $kind
WITH project, r, actor.name + CASE WHEN r.established THEN '' ELSE ' (' + r.status + ')' END AS actor
ORDER BY actor, r.id
WITH project, collect({role: r.role, name: actor}) AS parts
OPTIONAL MATCH (project)-[:LOCATED_IN]->(place)
WITH project, parts, place.name AS place
ORDER BY place
WITH project, parts, collect(DISTINCT place) AS place
RETURN project.name AS project,
       project.kind AS kind,
       place,
       [part IN parts WHERE part.role = 'host' | part.name] AS hosts,
       [part IN parts WHERE part.role IN ['owner', 'former-owner']
         | part.name + CASE WHEN part.role = 'owner' THEN '' ELSE ' (formerly)' END] AS owners,
       [part IN parts WHERE part.role IN ['funder', 'sponsor'] | part.name] AS funders,
       [part IN parts WHERE part.role IN ['builder', 'supplier'] | part.name] AS builders,
       [part IN parts WHERE part.role IN ['operator', 'user', 'member'] | part.name] AS operators,
       [part IN parts WHERE part.role = 'opponent' | part.name] AS opponents
ORDER BY kind, project
