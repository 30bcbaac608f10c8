// Bundles layout.js with MSAGL into one classic script whose first comment holds the licences of what is in it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const [output] = process.argv.slice(2);

const result = await build({
  entryPoints: ['layout.js'],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  charset: 'ascii',
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'error',
});

// A package is in the bundle when the bundle reads a file of it.
const packages = new Set();
for (const path of Object.keys(result.metafile.inputs)) {
  const inside = path.split('node_modules/').at(-1);
  if (inside !== path) {
    packages.add(inside.split('/').slice(0, inside.startsWith('@') ? 2 : 1).join('/'));
  }
}

const notices = [...packages].sort().map((name) => {
  const folder = join('node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) {
    throw new Error(`${name} ${version} comes without a licence file`);
  }
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').replaceAll('*/', '* /').trim();
  return `${name} ${version}\n\n${text}`;
});

const banner = `/*\nTHIRD-PARTY NOTICES\n\nThis file contains the packages below.\n\n${notices.join('\n\n----\n\n')}\n*/\n`;
writeFileSync(output, banner + result.outputFiles[0].text);
