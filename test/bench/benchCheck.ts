import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../main/resources/projectRoot';
import type { RulePack } from '../../shared/cba/RulePack';
import { admitRulePack } from '../../shared/check/admitRulePack';
import type { Fall } from '../corpus/floor';
import { fallsBelow, floorOf, readFloor } from '../corpus/floor';
import { HALVES, labelledClauses } from '../corpus/Labelled';
import type { Judged, Score } from '../corpus/score';
import { judge, score, scoreBy, scoreOfArticle } from '../corpus/score';

const PROTECTED = ['IV', 'X', 'X-A', 'XII', 'XIII', 'XVII', 'XXVIII'];

/**
 * Prints what the checker finds of the labelled clauses, in figures alone, and fails below the floor.
 *
 * `--raise` writes the figures found as the new floor.
 */
function main(): void {
  const pack = rulePack();
  const falls: Fall[] = [];
  for (const half of HALVES) {
    const judged = judge(labelledClauses(half), pack);
    print(half, judged);
    falls.push(...fallsBelow(half, score(judged)));
    if (process.argv.includes('--raise')) {
      const floors = { ...readFloor(), [half]: floorOf(score(judged)) };
      const file = path.join(projectRoot, 'test', 'corpus', 'floor.json');
      writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
    }
  }
  for (const { half, figure, floor, found } of falls) {
    console.log(`BELOW THE FLOOR: ${figure} of the ${half} half is ${found}, and was ${floor}.`);
  }
  process.exitCode = falls.length > 0 && !process.argv.includes('--raise') ? 1 : 0;
}

function rulePack(): RulePack {
  const file = path.join(projectRoot, 'templates', 'rule-packs', 'la-pilot.json');
  const admitted = admitRulePack(JSON.parse(readFileSync(file, 'utf8')));
  if (!admitted.ok) {
    throw new Error(`The rule pack is not loaded: ${JSON.stringify(admitted.error)}`);
  }
  return admitted.value;
}

function print(half: string, judged: readonly Judged[]): void {
  console.log(`\n${half}: ${judged.length} clauses. Strict: cautions are no conflicts.`);
  console.log(`  ${'recall'.padStart(23)}  precision  conflicts  by alt  wrong  missed`);
  console.log(line('all', score(judged)));
  for (const article of PROTECTED) {
    console.log(line(`Article ${article}`, scoreOfArticle(judged, article)));
  }
  for (const [language, one] of scoreBy(judged, ({ clause }) => [clause.language])) {
    console.log(line(language, one));
  }
  for (const [trap, one] of scoreBy(judged, ({ clause }) => [clause.trap])) {
    console.log(line(trap, one));
  }
  const { needlessCautions, silentCautions } = score(judged);
  console.log(
    `  cautions on clauses that say nothing: ${needlessCautions}; clauses to be read that got nothing: ${silentCautions}`,
  );
}

function line(name: string, one: Score): string {
  return [
    `  ${name.padEnd(16)}`,
    one.recall.toFixed(3),
    one.precision.toFixed(3).padStart(10),
    String(one.conflicts).padStart(10),
    String(one.foundByAlt).padStart(7),
    String(one.wrong).padStart(6),
    String(one.missed).padStart(7),
  ].join(' ');
}

main();
