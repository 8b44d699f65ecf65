import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../main/resources/projectRoot';
import type { Leanings } from '../../../shared/cba/Leanings';
import { readRulePack } from '../../../shared/check/readRulePack';
import { labelledClauses } from '../Labelled';
import { learnLeanings } from './learnLeanings';

const BEFORE = '  "leanings": ';
const BEHIND = '  "counterExamples": ';
/** Words of the table that stand on one line of the file. */
const A_LINE = 8;

/** Learns the leanings of the app's own rule pack from the development clauses and writes them into it. */
function main(): void {
  const file = path.join(projectRoot, 'templates', 'rule-packs', 'la-pilot.json');
  const text = readFileSync(file, 'utf8');
  const read = readRulePack(JSON.parse(text));
  if (!read.ok) throw new Error(`The rule pack is not read: ${JSON.stringify(read.error)}`);
  const leanings = learnLeanings(labelledClauses('development'), read.value);
  const from = text.indexOf(BEFORE);
  const to = text.indexOf(BEHIND);
  if (from === -1 || to < from) throw new Error('The pack has no place for its leanings.');
  writeFileSync(file, `${text.slice(0, from)}${BEFORE}${printed(leanings)},\n${text.slice(to)}`);
  process.stdout.write(`${leanings.words.length} words lean.\n`);
}

/** As the rest of the pack is written: one entry, or a few words, a line. */
function printed({ words, ...facts }: Leanings): string {
  const head = JSON.stringify(facts, null, 1).replaceAll(/\n */g, ' ').replace(/ \}$/, ',');
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += A_LINE) {
    const some = words.slice(at, at + A_LINE);
    lines.push(some.map((entry) => JSON.stringify(entry).replace(',', ', ')).join(', '));
  }
  return `${head} "words": [\n    ${lines.join(',\n    ')}\n  ] }`;
}

main();
