() => {
  const svg = document.querySelector('svg.rg');
  const round = (value) => Math.round(value * 100) / 100;
  const origin = svg.getBoundingClientRect();
  const boxOf = (element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - origin.left, top: box.top - origin.top, right: box.right - origin.left, bottom: box.bottom - origin.top };
  };
  const union = (a, b) => ({
    left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
  });
  const overlap = (a, b, slack) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
  const within = (element, selector) => [...element.querySelectorAll(selector)].map(boxOf).reduce(union);
  const nodes = [...svg.querySelectorAll('.rg-node')].map((node) => ({
    id: node.dataset.node,
    outline: node.querySelector('path').getBBox(),
    box: union(boxOf(node.querySelector('path')), within(node, 'text')),
    text: within(node, 'text'),
  }));
  for (const node of nodes) {
    // Without its stroke: what is measured is the outline, and lines end on it.
    node.shape = {
      left: node.outline.x, top: node.outline.y, right: node.outline.x + node.outline.width, bottom: node.outline.y + node.outline.height,
    };
  }
  const labels = [...svg.querySelectorAll('.rg-label')].map((label) => ({
    mark: label.dataset.mark, box: within(label, 'text, rect'), text: within(label, 'text'), words: label.querySelector('text').textContent,
  }));
  const marks = [...svg.querySelectorAll('.rg-mark')];
  const faults = [];
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      if (overlap(nodes[i].box, nodes[j].box, 0.5)) {
        faults.push(`node ${nodes[i].id} overlaps node ${nodes[j].id}`);
      }
    }
    const { text, shape, id } = nodes[i];
    if (text.left < shape.left || text.right > shape.right || text.top < shape.top - 1 || text.bottom > shape.bottom + 1) {
      faults.push(`the name of node ${id} leaves its outline`);
    }
  }
  for (let i = 0; i < labels.length; i++) {
    for (const node of nodes) {
      if (overlap(labels[i].box, node.box, 0.5)) {
        faults.push(`label of mark ${labels[i].mark} overlaps node ${node.id}`);
      }
    }
    for (let j = i + 1; j < labels.length; j++) {
      if (overlap(labels[i].box, labels[j].box, 0.5)) {
        faults.push(`label of mark ${labels[i].mark} overlaps label of mark ${labels[j].mark}`);
      }
    }
  }
  let samples = 0;
  const lines = new Map();
  for (const mark of marks) {
    const path = mark.querySelector('.rg-line');
    const { from, to, mark: index, count } = mark.dataset;
    const length = path.getTotalLength();
    if (!(length > 0)) {
      faults.push(`mark ${index} has no line`);
    }
    const crossed = new Set();
    for (let at = 0; at <= length; at += 2) {
      const point = path.getPointAtLength(at);
      samples++;
      for (const node of nodes) {
        const box = node.shape;
        if (node.id !== from && node.id !== to && point.x > box.left + 0.5 && point.x < box.right - 0.5
          && point.y > box.top + 0.5 && point.y < box.bottom - 0.5) {
          crossed.add(node.id);
        }
      }
    }
    crossed.forEach((node) => faults.push(`mark ${index} (${from} to ${to}) runs through node ${node}`));
    const reaches = [[0, from], [length, to]];
    for (const [at, end] of reaches) {
      const node = nodes.find((candidate) => candidate.id === end);
      const point = path.getPointAtLength(at);
      const apart = Math.hypot(
        Math.max(node.shape.left - point.x, 0, point.x - node.shape.right), Math.max(node.shape.top - point.y, 0, point.y - node.shape.bottom));
      if (apart > 12) {
        faults.push(`mark ${index} ends ${round(apart)} px from node ${end}`);
      }
    }
    const ends = [from, to].sort().join(' ');
    const own = labels.find((label) => label.mark === index);
    if (Number(count) > 1 && own?.words.split(' ')[0] !== count) {
      faults.push(`mark ${index} stands for ${count} edges and does not say so`);
    }
    const data = path.getAttribute('d');
    if (lines.get(ends)?.has(data)) {
      faults.push(`mark ${index} lies on another mark of ${ends}`);
    }
    lines.set(ends, (lines.get(ends) ?? new Set()).add(data));
  }
  const canvas = { left: 0, top: 0, right: origin.width, bottom: origin.height };
  for (const element of svg.querySelectorAll('path, rect, text')) {
    const box = boxOf(element);
    if (box.left < -0.5 || box.top < -0.5 || box.right > canvas.right + 0.5 || box.bottom > canvas.bottom + 0.5) {
      faults.push(`${element.tagName} ${element.getAttribute('class') ?? element.textContent} leaves the canvas`);
    }
  }
  if (Math.max(origin.width / origin.height, origin.height / origin.width) > 3) {
    faults.push(`the canvas measures ${origin.width} by ${origin.height}`);
  }
  const scale = svg.getScreenCTM().a;
  const texts = [...svg.querySelectorAll('text')];
  const smallest = Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale));
  if (smallest < 11) {
    faults.push(`text of ${round(smallest)} px`);
  }
  let stretched = 0;
  for (const text of texts) {
    const stated = parseFloat(text.getAttribute('textLength'));
    text.removeAttribute('textLength');
    stretched = Math.max(stretched, Math.abs(text.getComputedTextLength() - stated));
    text.setAttribute('textLength', stated);
  }
  return JSON.stringify({
    faults, samples, smallest: round(smallest), stretched: round(stretched),
    nodes: nodes.length, marks: marks.length, labels: labels.length,
    relations: marks.reduce((sum, mark) => sum + Number(mark.dataset.count), 0),
    width: origin.width, height: origin.height,
    marksLabelled: marks.filter((mark) => labels.some((label) => label.mark === mark.dataset.mark)).length,
  });
}
