// Opens elements JSON with Cytoscape.js and prints what it sees.
const { readFileSync } = require('node:fs');
const cytoscape = require('cytoscape');

const { elements } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const graph = cytoscape({ headless: true, elements });
const nodes = graph.nodes().map(node => ({ id: node.id(), attributes: node.data() }));
const edges = graph.edges().map(edge => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target'), attributes: edge.data() }));
process.stdout.write(JSON.stringify({ nodes, edges }));
