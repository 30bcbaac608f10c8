// question: Who belongs to which body, in full or otherwise?
// parameters: none
// columns: body, kind, full, otherwise, onlyAnnounced
MATCH (member)-[r:MEMBER_OF]->(body)
WITH body, r, member.name AS name, coalesce(r.form, 'form not told') AS form
ORDER BY name, r.id
RETURN body.name AS body,
       body.kind AS kind,
       [x IN collect(CASE WHEN r.established AND r.form = 'full' THEN name END) WHERE x IS NOT NULL] AS full,
       [x IN collect(CASE WHEN r.established AND form <> 'full' THEN name + ' (' + form + ')' END) WHERE x IS NOT NULL] AS otherwise,
       [x IN collect(CASE WHEN NOT r.established THEN name END) WHERE x IS NOT NULL] AS onlyAnnounced
ORDER BY size(full) + size(otherwise) DESC, body
