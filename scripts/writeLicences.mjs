import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { standardLicences } from './standardLicences.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** Licences that ask for no more than to be passed on with the work. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
  'MIT AND OFL-1.1',
  'Unlicense',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MPL-2.0 OR Apache-2.0)',
  '(MIT AND Zlib)',
  'Python-2.0',
]);

/** Read in the licence file of packages whose manifest says nothing. */
const KNOWN = { 'png-js': 'MIT' };

/** Fonts are copied as files, so no bundle names them. */
const FONTS = ['source-serif-4', 'atkinson-hyperlegible-next', 'noto-sans', 'noto-sans-armenian'];

/**
 * Writes the licences of everything a package of the app carries besides Electron, which brings its
 * own list. Throws when one is missing, or is of a kind nobody has agreed to.
 *
 * @returns how many there are.
 */
export function writeLicences() {
  const folders = [
    ...bundled(),
    ...FONTS.map((font) => `node_modules/@expo-google-fonts/${font}`),
    ...installed('pdfkit'),
  ];
  const entries = [...new Set(folders)]
    .map(licenceOf)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const bad = entries.filter(({ kind, texts }) => !ALLOWED.has(kind) || texts.length === 0);
  if (bad.length > 0) {
    const list = bad.map(({ name, kind, texts }) => `${name}: ${kind} (${texts.length} texts)`);
    throw new Error(`Licences to be looked at:\n${list.join('\n')}`);
  }
  const target = path.join(root, 'out/licences/THIRD-PARTY.txt');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, [INTRODUCTION, ...entries.map(entryText)].join(`\n${'='.repeat(80)}\n\n`));
  return entries.length;
}

const INTRODUCTION = `EWA Editor carries the works below, under their own licences. Electron and Chromium, which it runs
on, list theirs in LICENSE.electron.txt and LICENSES.chromium.html beside the program.
`;

function bundled() {
  const folder = path.join(root, 'out/licences/bundled');
  return readdirSync(folder).flatMap((file) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  );
}

/** A package that is shipped as it is, with everything it depends on. */
function installed(name, from = root) {
  const manifest = findManifest(name, from);
  const folder = path.dirname(manifest);
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
  const below = Object.keys(dependencies).flatMap((each) => installed(each, folder));
  return [path.relative(root, folder), ...below];
}

function findManifest(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'node_modules', name, 'package.json');
    if (existsSync(manifest)) return manifest;
    if (folder === path.dirname(folder)) throw new Error(`${name} is not installed`);
  }
}

function licenceOf(folder) {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const texts = readdirSync(path.join(root, folder))
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
  const kind = manifest.license ?? KNOWN[name] ?? 'none';
  const author = authorOf(manifest);
  const found = texts.length > 0 ? texts : standardText(kind, author);
  return { name: `${name} ${version}`, kind, texts: found, author };
}

function authorOf({ author, contributors }) {
  const one = author ?? contributors?.[0];
  return typeof one === 'string' ? one : (one?.name ?? '');
}

function standardText(kind, author) {
  const text = standardLicences[kind];
  return text === undefined || author === '' ? [] : [`Copyright (c) ${author}\n\n${text}`];
}

function entryText({ name, kind, texts, author }) {
  const by = author === '' ? '' : `, by ${author}`;
  return [`${name} (${kind}${by})`, '', ...texts, ''].join('\n');
}
