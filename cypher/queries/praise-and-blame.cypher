// question: Who praises, faults or warns a state, and on what topics?
// parameters: target STRING = 'TJK' – the id of the state that is spoken of
// columns: speaker, topic, praises, faults, asksOrWarns, other, first, last
// A statement on several topics counts in each.
MATCH (speaker)-[r:POSITION]->(:RelationGraph {id: $target})
UNWIND r.topic AS topic
WITH speaker, topic, r
RETURN speaker.name AS speaker,
       topic,
       sum(CASE WHEN r.sign > 0 THEN 1 ELSE 0 END) AS praises,
       sum(CASE WHEN r.sign < 0 THEN 1 ELSE 0 END) AS faults,
       sum(CASE WHEN r.stance IN ['calls-for', 'warns'] THEN 1 ELSE 0 END) AS asksOrWarns,
       sum(CASE WHEN r.sign = 0 AND NOT r.stance IN ['calls-for', 'warns'] THEN 1 ELSE 0 END) AS other,
       min(r.startEarliest) AS first,
       max(r.endLatest) AS last
ORDER BY speaker, faults DESC, praises DESC, topic
