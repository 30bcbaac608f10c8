// question: On which projects do actors take rival positions?
// parameters: none
// columns: project, kind, for, against, conflicts
// Against are opponents, hostile statements and those who hinder the project.
MATCH (project:Project)<-[con]-(rival)
WHERE con.sign < 0
WITH project, rival, con
ORDER BY rival.name, con.title, con.id
WITH project, collect(DISTINCT rival.name) AS against, collect(con.title) AS conflicts
MATCH (project)<-[pro]-(backer)
WHERE pro.sign > 0
WITH project, against, conflicts, backer.name + ' (' + coalesce(pro.role, pro.stance, pro.form, toLower(type(pro))) + ')' AS backer
ORDER BY backer
RETURN project.name AS project,
       project.kind AS kind,
       collect(DISTINCT backer) AS for,
       against,
       conflicts
ORDER BY project
