// Opens a GEXF file with graphology and prints what it sees.
const { readFileSync } = require('node:fs');
const { MultiDirectedGraph } = require('graphology');
const gexf = require('graphology-gexf');

const graph = gexf.parse(MultiDirectedGraph, readFileSync(process.argv[2], 'utf8'));
const nodes = graph.mapNodes((id, attributes) => ({ id, attributes }));
const edges = graph.mapEdges((id, attributes, source, target) => ({ id, source, target, attributes }));
process.stdout.write(JSON.stringify({ nodes, edges }));
