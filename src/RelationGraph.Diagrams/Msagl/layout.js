// The seam to MSAGL: one JSON text in, one JSON text out. Runs in a bare V8, without a console, a clock or a page.
import {
  BezierSeg, Curve, CurveFactory, Edge, EdgeRoutingMode, FastIncrementalLayoutSettings, GeomEdge, GeomGraph, GeomNode, Graph,
  LayerDirectionEnum, LineSegment, MdsLayoutSettings, Node, Point, SplineRouter, SugiyamaLayoutSettings, layoutGeomGraph, routeCorridorEdges,
} from '@msagl/core';

const silent = () => {};
globalThis.console ??= { log: silent, warn: silent, error: silent, time: silent, timeEnd: silent, assert: silent };

// Tight and loose padding round an obstacle. The spline router now and then fails, or cuts a corner, with one pair and not with another.
const paddings = [[5, 3], [4, 2], [6, 4], [3, 1.5], [2, 1], [7, 2]];

function build(request) {
  const graph = new Graph('graph');
  const geometry = new GeomGraph(graph);
  const nodes = request.nodes.map((node) => {
    const placed = new GeomNode(graph.addNode(new Node(node.id)));
    placed.boundaryCurve = CurveFactory.createRectangle(node.width, node.height, new Point(0, 0));
    return { id: node.id, placed };
  });
  const edges = request.edges.map((edge) => {
    const drawn = new Edge(graph.findNode(edge.from), graph.findNode(edge.to));
    drawn.add();
    return { id: edge.id, routed: new GeomEdge(drawn) };
  });
  return { geometry, nodes, edges };
}

function layered(request) {
  const settings = new SugiyamaLayoutSettings();
  settings.layerDirection = LayerDirectionEnum.LR;
  settings.LayerSeparation = request.layerSeparation;
  return settings;
}

function springs(stepSize) {
  const settings = new FastIncrementalLayoutSettings();
  settings.InitialStepSize = stepSize;
  return settings;
}

// The first that comes out bounded is taken: forces that overshoot drive some graphs apart without end.
const organic = [() => springs(1.4), () => springs(0.5), () => new MdsLayoutSettings()];
const styles = { organic, layered: [layered, ...organic] };

function isBounded(request, geometry, style) {
  const { width, height } = geometry.boundingBox;
  const needed = request.nodes.reduce(
    (sum, node) => sum + (node.width + request.nodeSeparation) * (node.height + request.nodeSeparation), 0);
  // Columns may stand far apart for many lines between them, but they do not run away.
  return width * height < (style === layered ? 1e12 : 60 * needed);
}

function place(request) {
  for (const style of styles[request.style]) {
    const built = build(request);
    const settings = style(request);
    settings.commonSettings.NodeSeparation = request.nodeSeparation;
    settings.commonSettings.PackingAspectRatio = request.aspectRatio;
    settings.commonSettings.edgeRoutingSettings.EdgeRoutingMode = EdgeRoutingMode.None;
    built.geometry.layoutSettings = settings;
    const isLast = style === styles[request.style].at(-1);
    try {
      layoutGeomGraph(built.geometry, null);
      if (isLast || isBounded(request, built.geometry, style)) {
        return built;
      }
    } catch (fault) {
      if (isLast) {
        throw fault;
      }
    }
  }
}

function isClear(routed, boxes) {
  const curve = routed.curve;
  // The spline router now and then bends a line to somewhere near infinity.
  if (curve == null || !(curve.boundingBox.diagonal < 1e5)) {
    return false;
  }
  const own = [routed.source, routed.target];
  const near = boxes.filter((box) => !own.includes(box.node) && box.rectangle.intersects(curve.boundingBox));
  if (near.length === 0) {
    return true;
  }
  const steps = Math.max(16, Math.ceil(curve.boundingBox.diagonal));
  for (let step = 0; step <= steps; step++) {
    const point = curve.value(curve.parStart + ((curve.parEnd - curve.parStart) * step) / steps);
    if (near.some((box) => box.rectangle.contains(point))) {
      return false;
    }
  }
  return true;
}

// Routes what is not routed clear of foreign nodes, with one padding after the other, the corridor router last.
function route(geometry, edges) {
  const boxes = [...geometry.shallowNodes].map((node) => ({ node, rectangle: node.boundingBox }));
  const routers = paddings.map(([tight, loose]) => (open) => {
    const router = new SplineRouter(geometry, open, tight, loose, Math.PI / 6);
    router.RouteMultiEdgesAsBundles = false;
    router.run();
  });
  routers.push((open) => routeCorridorEdges(geometry, open, null, 2));
  const clear = new Map();
  for (const router of routers) {
    const open = edges.filter((edge) => !clear.has(edge));
    if (open.length === 0) {
      break;
    }
    open.forEach((edge) => edge.requireRouting());
    try {
      router(open);
    } catch {
      // A router that gives up has routed some edges; those that are clear stand, the rest are the next one's.
    }
    open.filter((edge) => isClear(edge, boxes)).forEach((edge) => clear.set(edge, edge.curve));
  }
  edges.forEach((edge) => { edge.curve = clear.get(edge) ?? edge.curve; });
  return edges.length - clear.size;
}

const round = (value) => Math.round(value * 100) / 100 + 0;

function piecesOf(curve) {
  if (curve == null) {
    return [];
  }
  if (curve instanceof Curve) {
    return curve.segs.flatMap(piecesOf);
  }
  if (curve instanceof BezierSeg) {
    return [curve.b];
  }
  if (curve instanceof LineSegment) {
    return [[curve.start, curve.end]];
  }
  const pieces = 8;
  const at = (step) => curve.value(curve.parStart + ((curve.parEnd - curve.parStart) * step) / pieces);
  return Array.from({ length: pieces }, (_, step) => [at(step), at(step + 1)]);
}

globalThis.layout = (text) => {
  const request = JSON.parse(text);
  const { geometry, nodes, edges } = place(request);
  const loops = edges.filter((edge) => edge.routed.source === edge.routed.target);
  const blocked = route(geometry, edges.filter((edge) => !loops.includes(edge)).map((edge) => edge.routed));
  return JSON.stringify({
    blocked,
    nodes: nodes.map(({ id, placed }) => ({ id, x: round(placed.center.x), y: round(placed.center.y) })),
    edges: edges.map(({ id, routed }) => ({
      id,
      pieces: piecesOf(routed.curve).map((points) => points.flatMap((point) => [round(point.x), round(point.y)])),
    })),
  });
};
