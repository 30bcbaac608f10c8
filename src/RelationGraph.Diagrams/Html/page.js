(function () {
  'use strict';
  var data = JSON.parse(document.getElementById('data').textContent);
  var stage = document.getElementById('stage');
  var svg = stage.querySelector('svg.rg');
  var details = document.getElementById('details');
  var query = document.getElementById('q');
  var nodeById = new Map(data.nodes.map(function (node) { return [node.id, node]; }));

  function each(selector, use) { Array.prototype.forEach.call(svg.querySelectorAll(selector), use); }
  each('.rg-node', function (element) { nodeById.get(element.dataset.node).element = element; });
  each('.rg-mark', function (element) {
    var mark = data.marks[element.dataset.mark];
    mark.element = element;
    mark.strokes = Array.prototype.map.call(element.querySelectorAll('.rg-line'), function (line) {
      return { line: line, stroke: line.getAttribute('stroke'), dash: line.getAttribute('stroke-dasharray') };
    });
  });
  each('.rg-label', function (element) {
    var mark = data.marks[element.dataset.mark];
    mark.label = element;
    mark.words = element.querySelector('text');
    mark.wording = mark.words.textContent;
  });

  function name(id) { return nodeById.get(id).name; }
  function words(type) { return type.slice(0, 1) + type.slice(1).replace(/_/g, ' ').toLowerCase(); }
  function make(tag, text, className) {
    var element = document.createElement(tag);
    if (text) { element.textContent = text; }
    if (className) { element.className = className; }
    return element;
  }
  function button(text, act) {
    var element = make('button', text);
    element.type = 'button';
    element.addEventListener('click', act);
    var item = make('li');
    item.appendChild(element);
    return item;
  }

  // Pan and zoom.
  var view = { x: 0, y: 0, scale: 1 };
  var width = svg.width.baseVal.value;
  var height = svg.height.baseVal.value;
  stage.classList.add('moves');
  function show() { svg.style.transform = 'translate(' + view.x + 'px,' + view.y + 'px) scale(' + view.scale + ')'; }
  function zoom(factor, x, y) {
    var scale = Math.min(6, Math.max(0.1, view.scale * factor));
    var px = x === undefined ? stage.clientWidth / 2 : x;
    var py = y === undefined ? stage.clientHeight / 2 : y;
    view.x = px - (px - view.x) * scale / view.scale;
    view.y = py - (py - view.y) * scale / view.scale;
    view.scale = scale;
    show();
  }
  function fit() {
    view.scale = Math.min(1, stage.clientWidth / width, stage.clientHeight / height);
    view.x = (stage.clientWidth - width * view.scale) / 2;
    view.y = (stage.clientHeight - height * view.scale) / 2;
    show();
  }
  function centre(x, y) {
    view.x = stage.clientWidth / 2 - x * view.scale;
    view.y = stage.clientHeight / 2 - y * view.scale;
    show();
  }
  function centreOn(element) {
    var box = element.getBBox();
    centre(box.x + box.width / 2, box.y + box.height / 2);
  }
  function actual() {
    view.scale = 1;
    if (width <= stage.clientWidth && height <= stage.clientHeight) { fit(); return; }
    var focus = svg.querySelector('.rg-focus');
    if (focus && svg.querySelectorAll('.rg-focus').length === 1) { centreOn(focus); return; }
    // A picture that is only too high is read from its heading down.
    centre(width / 2, width <= stage.clientWidth ? stage.clientHeight / 2 : height / 2);
  }
  document.getElementById('zoom-in').addEventListener('click', function () { zoom(1.25); });
  document.getElementById('zoom-out').addEventListener('click', function () { zoom(0.8); });
  document.getElementById('zoom-one').addEventListener('click', actual);
  document.getElementById('zoom-fit').addEventListener('click', fit);
  stage.addEventListener('wheel', function (event) {
    event.preventDefault();
    var box = stage.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY * 0.0015), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  var drag = null;
  stage.addEventListener('pointerdown', function (event) {
    if (event.button !== 0) { return; }
    drag = { x: event.clientX, y: event.clientY, moved: false };
  });
  window.addEventListener('pointermove', function (event) {
    if (!drag) { return; }
    var dx = event.clientX - drag.x;
    var dy = event.clientY - drag.y;
    if (!drag.moved && Math.abs(dx) + Math.abs(dy) < 4) { return; }
    drag = { x: event.clientX, y: event.clientY, moved: true };
    stage.classList.add('dragged');
    view.x += dx;
    view.y += dy;
    show();
  });
  var justDragged = false;
  window.addEventListener('pointerup', function () {
    justDragged = Boolean(drag && drag.moved);
    drag = null;
    stage.classList.remove('dragged');
  });
  stage.addEventListener('keydown', function (event) {
    var moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (moves[event.key]) {
      view.x += moves[event.key][0];
      view.y += moves[event.key][1];
      show();
    } else if (event.key === '+' || event.key === '=') { zoom(1.25); } else if (event.key === '-') { zoom(0.8); } else if (event.key === '0') { fit(); } else if (event.key === '1') { actual(); } else { return; }
    event.preventDefault();
  });

  // Filter.
  var off = { type: new Set(), status: new Set() };
  function visible(relation) { return !off.type.has(relation.type) && !off.status.has(relation.status); }
  function repaint(mark, shown) {
    var colours = new Set(shown.map(function (relation) { return relation.colour; }));
    var all = shown.length === mark.relations.length;
    mark.strokes.forEach(function (entry, index) {
      var single = !all && colours.size === 1;
      entry.line.classList.toggle('gone', single && index > 0);
      entry.line.setAttribute('stroke', single ? shown[0].colour : entry.stroke);
      var whole = single && mark.strokes.length > 1;
      var dash = whole ? (shown.some(function (relation) { return relation.isEstablished; }) ? null : '4 4') : entry.dash;
      if (dash) { entry.line.setAttribute('stroke-dasharray', dash); } else { entry.line.removeAttribute('stroke-dasharray'); }
    });
    if (mark.words && /^\d+($| ×| relations:)/.test(mark.wording)) {
      mark.words.textContent = mark.wording.replace(/^\d+/, String(shown.length));
    }
  }
  function filter() {
    var busy = new Set();
    data.marks.forEach(function (mark) {
      var shown = mark.relations.filter(visible);
      mark.element.classList.toggle('gone', shown.length === 0);
      if (mark.label) { mark.label.classList.toggle('gone', shown.length === 0); }
      if (shown.length > 0) {
        repaint(mark, shown);
        busy.add(mark.from).add(mark.to);
      }
    });
    data.nodes.forEach(function (node) { node.element.classList.toggle('lone', !busy.has(node.id)); });
  }
  function sample(colour) {
    var picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    picture.setAttribute('width', '22');
    picture.setAttribute('height', '10');
    picture.setAttribute('aria-hidden', 'true');
    var line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', 'M0 5H22');
    line.setAttribute('stroke', colour);
    line.setAttribute('stroke-width', '3');
    picture.appendChild(line);
    return picture;
  }
  function choices(id, field, text, colourOf) {
    var counts = new Map();
    data.marks.forEach(function (mark) {
      mark.relations.forEach(function (relation) {
        var entry = counts.get(relation[field]) || { count: 0, colour: relation.colour };
        entry.count++;
        counts.set(relation[field], entry);
      });
    });
    Array.from(counts.keys()).sort().forEach(function (value) {
      var label = make('label');
      var box = make('input');
      box.type = 'checkbox';
      box.checked = true;
      box.addEventListener('change', function () {
        if (box.checked) { off[field].delete(value); } else { off[field].add(value); }
        filter();
      });
      label.appendChild(box);
      if (colourOf) { label.appendChild(sample(counts.get(value).colour)); }
      label.appendChild(make('span', text(value)));
      label.appendChild(make('span', String(counts.get(value).count), 'count'));
      document.getElementById(id).appendChild(label);
    });
  }
  choices('types', 'type', words, true);
  choices('statuses', 'status', function (status) { return status; }, false);

  // Choosing and telling.
  var pinned = null;
  function headline(relation) {
    return words(relation.type) + ': ' + name(relation.from) + (relation.isDirected ? ' → ' : ' ↔ ') + name(relation.to);
  }
  function tellMark(mark) {
    details.replaceChildren(make('h2', name(mark.from) + ' – ' + name(mark.to)));
    mark.relations.filter(visible).forEach(function (relation) {
      details.appendChild(make('h3', headline(relation)));
      details.appendChild(make('p', relation.title));
      details.appendChild(make('p', [relation.when, relation.status, relation.isEstablished ? null : 'not established'].filter(Boolean).join(', '), 'meta'));
      relation.statements.forEach(function (statement) {
        details.appendChild(make('p', statement.text));
        details.appendChild(make('p', statement.source, 'meta'));
      });
    });
  }
  function tellNode(node) {
    details.replaceChildren(make('h2', node.name), make('p', [node.kind].concat(node.aliases).join(' · '), 'meta'));
    if (node.members.length > 0) { details.appendChild(make('p', node.members.join(', '))); }
    var list = make('ul');
    data.marks.forEach(function (mark) {
      if (mark.from !== node.id && mark.to !== node.id) { return; }
      mark.relations.filter(visible).forEach(function (relation) {
        list.appendChild(button(headline(relation) + ' · ' + relation.title, function () { choose({ mark: mark }); }));
      });
    });
    details.appendChild(list);
  }
  function highlight(chosen) {
    var near = null;
    if (chosen && chosen.node) {
      near = new Set([chosen.node.id]);
      data.marks.forEach(function (mark) {
        if (mark.from === chosen.node.id || mark.to === chosen.node.id) { near.add(mark.from).add(mark.to); }
      });
    } else if (chosen) { near = new Set([chosen.mark.from, chosen.mark.to]); }
    data.nodes.forEach(function (node) {
      node.element.classList.toggle('faint', Boolean(near) && !near.has(node.id));
      node.element.classList.toggle('found', Boolean(chosen) && chosen.node === node);
    });
    data.marks.forEach(function (mark) {
      var on = !chosen || chosen.mark === mark || Boolean(chosen.node && (mark.from === chosen.node.id || mark.to === chosen.node.id));
      mark.element.classList.toggle('faint', !on);
      mark.element.classList.toggle('chosen', Boolean(chosen) && chosen.mark === mark);
      if (mark.label) { mark.label.classList.toggle('faint', !on); }
    });
  }
  function choose(chosen) {
    pinned = chosen;
    highlight(chosen);
    if (!chosen) { hint(); } else if (chosen.node) { tellNode(chosen.node); } else { tellMark(chosen.mark); }
  }
  function hint() { details.replaceChildren(make('p', 'Point at a line, or choose a node or a line, to read what the documents say.', 'meta')); }
  function markOf(target) {
    var element = target.closest('.rg-mark, .rg-label');
    return element ? data.marks[element.dataset.mark] : null;
  }
  stage.addEventListener('click', function (event) {
    if (justDragged) { justDragged = false; return; }
    var node = event.target.closest('.rg-node');
    var mark = markOf(event.target);
    choose(node ? { node: nodeById.get(node.dataset.node) } : mark ? { mark: mark } : null);
  });
  stage.addEventListener('mouseover', function (event) {
    var mark = pinned ? null : markOf(event.target);
    if (mark) { tellMark(mark); }
  });
  // A picture's parts cannot be reached by keyboard; those of a group can.
  svg.setAttribute('role', 'group');
  data.nodes.forEach(function (node) {
    node.element.setAttribute('tabindex', '0');
    node.element.setAttribute('role', 'button');
    node.element.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        event.stopPropagation();
        choose({ node: node });
      }
    });
    node.element.addEventListener('focus', function () {
      var box = node.element.getBoundingClientRect();
      var frame = stage.getBoundingClientRect();
      stage.scrollTo(0, 0);
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) { centreOn(node.element); }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      query.value = '';
      choose(null);
    }
  });

  // Search.
  function search(go) {
    var text = query.value.trim().toLowerCase();
    if (!text) { choose(null); return; }
    function holds(value) { return Boolean(value) && value.toLowerCase().indexOf(text) >= 0; }
    var nodes = data.nodes.filter(function (node) { return [node.id, node.name].concat(node.aliases, node.members).some(holds); });
    var relations = [];
    data.marks.forEach(function (mark) {
      mark.relations.forEach(function (relation) {
        if (holds(relation.title) || holds(words(relation.type)) || relation.statements.some(function (statement) { return holds(statement.text); })) {
          relations.push({ mark: mark, relation: relation });
        }
      });
    });
    function goTo(node) {
      choose({ node: node });
      centreOn(node.element);
    }
    if (go && nodes.length > 0) { goTo(nodes[0]); return; }
    if (go && relations.length > 0) { choose({ mark: relations[0].mark }); centreOn(relations[0].mark.element); return; }
    pinned = { search: text };
    highlight(null);
    nodes.forEach(function (node) { node.element.classList.add('found'); });
    var list = make('ul');
    nodes.forEach(function (node) { list.appendChild(button(node.name, function () { goTo(node); })); });
    relations.slice(0, 100).forEach(function (entry) {
      list.appendChild(button(headline(entry.relation) + ' · ' + entry.relation.title, function () {
        choose({ mark: entry.mark });
        centreOn(entry.mark.element);
      }));
    });
    details.replaceChildren(make('h2', nodes.length + ' nodes and ' + relations.length + ' relations found'), list);
  }
  query.addEventListener('input', function () { search(false); });
  document.getElementById('find').addEventListener('submit', function (event) {
    event.preventDefault();
    search(true);
  });

  hint();
  actual();
})();
