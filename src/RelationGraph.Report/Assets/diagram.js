(function () {
  'use strict';
  // What is chosen in the diagram leads to its page.
  var data = window.relgraph;
  var details = document.getElementById('details');
  if (!data || !details) { return; }
  var pages = new Map();
  data.nodes.forEach(function (node) { if (node[2].indexOf('#') < 0) { pages.set(node[0], [node[2], 'Open its page']); } });
  data.pairs.forEach(function (pair) {
    pages.set(pair[0] + ' – ' + pair[1], [pair[2], 'Open the dossier']);
    pages.set(pair[1] + ' – ' + pair[0], [pair[2], 'Open the dossier']);
  });
  new MutationObserver(function () {
    var heading = details.querySelector('h2');
    var page = heading && pages.get(heading.textContent);
    if (!page || details.querySelector('a.page')) { return; }
    var link = document.createElement('a');
    link.className = 'page';
    link.href = page[0];
    link.target = '_top';
    link.textContent = page[1];
    heading.after(link);
  }).observe(details, { childList: true });
})();
