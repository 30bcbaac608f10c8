// graphology's side of the benchmark: the commands "load", "time" and "memory" as igraph_peer.c answers them.
const { createInterface } = require('node:readline');
const { createReadStream, readFileSync } = require('node:fs');
const { MultiDirectedGraph, MultiUndirectedGraph } = require('graphology');
const betweenness = require('graphology-metrics/centrality/betweenness');
const eigenvector = require('graphology-metrics/centrality/eigenvector');
const pagerank = require('graphology-metrics/centrality/pagerank');
const { coreNumber } = require('graphology-cores');
const { countConnectedComponents } = require('graphology-components');
const { dijkstra, singleSourceLength } = require('graphology-shortest-path');
const louvain = require('graphology-communities-louvain');

const graphs = new Map();
const sum = values => Object.values(values).reduce((total, value) => total + value, 0);

// A generator for each seed, so that runs repeat (mulberry32).
const random = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

async function load(name, path, direction) {
  const graph = direction === 'directed' ? new MultiDirectedGraph() : new MultiUndirectedGraph();
  let first = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const [tail, head, length] = line.split(' ');
    if (first) {
      for (let node = 0; node < Number(tail); node++)
        graph.addNode(node);
      first = false;
    } else {
      graph.addEdge(tail, head, { weight: Number(length) });
    }
  }
  graphs.set(name, graph);
  return 0;
}

// Its Dijkstra gives the ways and no lengths; the sum of their lengths is counted of the ways that the last run gave.
function lengthOf(graph, paths) {
  let total = 0;
  for (const path of Object.values(paths)) {
    for (let i = 1; i < path.length; i++)
      total += Math.min(...graph.edges(path[i - 1], path[i]).map(edge => graph.getEdgeAttribute(edge, 'weight')));
  }
  return total;
}

// Each gives a result; what "check" makes of it is outside the clock.
const measures = {
  betweenness: { run: graph => betweenness(graph, { getEdgeWeight: null, normalized: false }), check: sum },
  pagerank: {
    run: graph => pagerank(graph, { alpha: 0.85, getEdgeWeight: null, tolerance: 1e-10 / graph.order, maxIterations: 10000 }),
    check: sum,
  },
  eigenvector: {
    run: graph => eigenvector(graph, { getEdgeWeight: null, tolerance: 1e-10 / graph.order, maxIterations: 100000 }),
    check: values => sum(values) / Math.max(...Object.values(values)),
  },
  coreness: { run: graph => coreNumber(graph), check: sum },
  components: { run: graph => countConnectedComponents(graph), check: count => count },
  bfs: {
    run: (graph, sources) => sources.map(source => singleSourceLength(graph, source)),
    check: found => found.reduce((total, row) => total + sum(row), 0),
  },
  dijkstra: {
    run: (graph, sources) => sources.map(source => dijkstra.singleSource(graph, source, 'weight')),
    check: (found, graph) => found.reduce((total, paths) => total + lengthOf(graph, paths), 0),
  },
  leiden: {
    run: (graph, seeds) => seeds.map(seed => louvain.detailed(graph, { getEdgeWeight: null, rng: random(seed) }).modularity),
    check: reached => sum(reached) / reached.length,
  },
};

function timed(measure, name, least, words) {
  const [graph, { run, check }, numbers] = [graphs.get(name), measures[measure], words.split(',').map(Number)];
  const [start, worked] = [performance.now(), process.cpuUsage()];
  let [times, passed, result] = [0, 0, null];
  do {
    result = run(graph, numbers);
    times++;
    passed = performance.now() - start;
  } while (passed < Number(least));
  const { user, system } = process.cpuUsage(worked);
  return `ok ${passed / times} ${(user + system) / 1000 / times} ${times} ${check(result, graph)}`;
}

function peak() {
  return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'ascii'))[1]);
}

async function answer([command, ...words]) {
  if (command === 'memory')
    return `ok ${peak()}`;
  if (command === 'load')
    return `ok ${await load(...words)}`;
  if (command !== 'time' || !Object.hasOwn(measures, words[0]))
    return 'none';
  return timed(words[0], words[1], words[2], words[3] ?? '');
}

async function main() {
  for await (const line of createInterface({ input: process.stdin }))
    console.log(await answer(line.split(' ')));
}

main();
