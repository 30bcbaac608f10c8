(function () {
  'use strict';
  var root = document.documentElement.getAttribute('data-root') || '';
  var data = window.relgraph || { nodes: [], pairs: [], relations: [] };

  function make(tag, text, name) {
    var element = document.createElement(tag);
    if (text) { element.textContent = text; }
    if (name) { element.className = name; }
    return element;
  }
  function each(list, use) { Array.prototype.forEach.call(list, use); }
  function fold(text) { return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }

  // Search: every word must be found; names come before statements, beginnings before middles.
  var query = document.getElementById('query');
  var found = document.getElementById('found');
  var most = 12;
  var index = null;
  function build() {
    index = data.nodes.map(function (node) {
      return { title: node[0], about: node[1], path: node[2], name: fold(node[0] + ' ' + node[3]), text: '' };
    }).concat(data.pairs.map(function (pair) {
      return { title: pair[0] + ' and ' + pair[1], about: 'Dossier, ' + pair[3], path: pair[2], name: fold(pair[0] + ' ' + pair[1]), text: '' };
    }), data.relations.map(function (relation) {
      return { title: relation[0], about: relation[1], path: relation[2], name: fold(relation[0]), text: fold(relation[1] + ' ' + relation[3]) };
    }));
  }
  function rank(entry, words) {
    var total = 0;
    for (var i = 0; i < words.length; i++) {
      var inName = (' ' + entry.name).indexOf(' ' + words[i]);
      if (inName === 0) { total += entry.text ? 2 : 0; } else if (inName > 0) { total += entry.text ? 3 : 1; } else if (entry.name.indexOf(words[i]) >= 0) { total += 4; } else if (entry.text.indexOf(words[i]) >= 0) { total += 6; } else { return -1; }
    }
    return total;
  }
  function search() {
    var words = fold(query.value).split(/\s+/).filter(Boolean);
    if (words.length === 0) { found.hidden = true; found.replaceChildren(); return; }
    if (!index) { build(); }
    var hits = [];
    index.forEach(function (entry, place) {
      var value = rank(entry, words);
      if (value >= 0) { hits.push({ entry: entry, value: value, place: place }); }
    });
    hits.sort(function (a, b) { return a.value - b.value || a.place - b.place; });
    var list = make('ul');
    hits.slice(0, most).forEach(function (hit) {
      var link = make('a', hit.entry.title);
      link.href = root + hit.entry.path;
      var item = make('li');
      item.appendChild(link);
      item.appendChild(make('span', hit.entry.about, 'quiet'));
      list.appendChild(item);
    });
    var told = hits.length === 0 ? 'Nothing found.' : hits.length > most ? hits.length + ' found, the first ' + most + ' shown.' : hits.length + ' found.';
    found.replaceChildren(make('p', told, 'quiet'), list);
    found.hidden = false;
  }
  query.addEventListener('input', search);
  document.getElementById('find').addEventListener('submit', function (event) {
    event.preventDefault();
    search();
    var first = found.querySelector('a');
    if (first) { first.click(); }
  });
  function stepTo(step) {
    var stops = [query].concat(Array.prototype.slice.call(found.querySelectorAll('a')));
    var at = stops.indexOf(document.activeElement);
    var next = stops[at + step];
    if (at >= 0 && next) { next.focus(); }
  }
  document.getElementById('find').addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { query.value = ''; search(); query.focus(); } else if (event.key === 'ArrowDown') { stepTo(1); event.preventDefault(); } else if (event.key === 'ArrowUp') { stepTo(-1); event.preventDefault(); }
  });
  found.addEventListener('click', function (event) { if (event.target.closest('a')) { found.hidden = true; } });
  document.addEventListener('click', function (event) { if (!event.target.closest('#find')) { found.hidden = true; } });

  // Tables sort by a column; what is equal keeps its order.
  function keyOf(row, column) {
    var cell = row.cells[column];
    return cell.getAttribute('data-sort') || cell.textContent.trim();
  }
  function sorter(table, column, isNumber) {
    return function () {
      var head = table.tHead.rows[0].cells[column];
      var falls = head.getAttribute('aria-sort') === 'ascending';
      each(table.tHead.rows[0].cells, function (cell) { cell.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', falls ? 'descending' : 'ascending');
      var rows = Array.prototype.slice.call(table.tBodies[0].rows);
      rows.sort(function (a, b) {
        var x = keyOf(a, column);
        var y = keyOf(b, column);
        var order = isNumber ? parseFloat(x.replace(/,/g, '') || 0) - parseFloat(y.replace(/,/g, '') || 0) : x < y ? -1 : x > y ? 1 : 0;
        return falls ? -order : order;
      });
      rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
    };
  }
  each(document.querySelectorAll('.table table'), function (table) {
    if (table.tBodies[0].rows.length < 3) { return; }
    each(table.tHead.rows[0].cells, function (cell, column) {
      var button = make('button', cell.textContent);
      button.type = 'button';
      button.addEventListener('click', sorter(table, column, cell.classList.contains('number')));
      cell.replaceChildren(button);
    });
  });

  // A node in a diagram leads to its page.
  var pages = new Map(data.nodes.map(function (node) { return [node[4], node[2]]; }));
  each(document.querySelectorAll('.diagram svg'), function (svg) {
    svg.setAttribute('role', 'group');
    each(svg.querySelectorAll('[data-node]'), function (node) {
      var path = pages.get(node.getAttribute('data-node'));
      if (!path) { return; }
      var link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
      link.setAttribute('href', root + path);
      node.parentNode.insertBefore(link, node);
      link.appendChild(node);
    });
    var save = make('button', 'Save the picture', 'save');
    save.type = 'button';
    save.addEventListener('click', function () {
      var link = make('a');
      link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }));
      link.download = document.title.split(' · ')[0] + '.svg';
      link.click();
      URL.revokeObjectURL(link.href);
    });
    svg.closest('figure').appendChild(save);

    // A picture larger than its box starts at what it is about, and can be fitted.
    var box = svg.parentNode;
    var focus = svg.querySelector('.rg-focus');
    if (box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight) { return; }
    if (focus) {
      var at = focus.getBoundingClientRect();
      var frame = box.getBoundingClientRect();
      box.scrollLeft = at.left + at.width / 2 - frame.left - box.clientWidth / 2;
      box.scrollTop = at.top + at.height / 2 - frame.top - box.clientHeight / 2;
    }
    var fit = make('button', 'Fit to the page', 'save');
    fit.type = 'button';
    fit.setAttribute('aria-pressed', 'false');
    fit.addEventListener('click', function () { fit.setAttribute('aria-pressed', String(box.classList.toggle('fit'))); });
    svg.closest('figure').appendChild(fit);
  });

  // What a link leads to must not stay folded away, and print shows all.
  function unfold() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var part = target; part; part = part.parentElement) { if (part.tagName === 'DETAILS') { part.open = true; } }
    if (target) { target.scrollIntoView(); }
  }
  window.addEventListener('hashchange', unfold);
  window.addEventListener('beforeprint', function () { each(document.querySelectorAll('details'), function (details) { details.open = true; }); });
  unfold();
})();
