import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ewa, ewaReading, workFolder } from './ewa';

const NEW = [
  'new',
  '--template',
  'pilot-lean',
  '--school',
  'Alder Creek Pilot School',
  '--year',
  '2026-27',
] as const;

/** A folder with a fresh agreement in `a.ewa`. */
function folderWithAgreement(): string {
  const folder = workFolder();
  expect(ewa(folder, ...NEW, '--arrangement', 'la-2009', '-o', 'a.ewa').code).toBe(0);
  return folder;
}

describe('ewa', () => {
  it('lists its commands, and has a page of help for each', () => {
    const folder = workFolder();
    const overview = ewa(folder, '--help');
    const names = [...overview.out.matchAll(/^ {2}ewa (\w+)/gm)].map((match) => match[1] ?? '');

    expect(overview.code).toBe(0);
    expect(names).toEqual([
      'new',
      'import',
      'info',
      'text',
      'check',
      'roster',
      'sign',
      'export',
      'verify',
      'sample',
    ]);
    for (const name of names) {
      expect(ewa(folder, name, '--help')).toMatchObject({
        code: 0,
        out: expect.stringContaining(`ewa ${name} `),
      });
    }
  });

  it.each([
    ['no command at all', [], 2],
    ['an unknown command', ['frobnicate'], 2],
    ['an unknown option', ['info', 'a.ewa', '--frobnicate'], 2],
    ['a file that is not there', ['info', 'b.ewa'], 2],
    ['a year that is none', [...NEW.slice(0, 5), '--year', '2026-28', '-o', 'b.ewa'], 2],
    ['an unknown arrangement', [...NEW, '--arrangement', 'boston', '-o', 'b.ewa'], 2],
    ['a name without .ewa', [...NEW, '--arrangement', 'la-2009', '-o', 'b.txt'], 2],
    ['an existing file', [...NEW, '--arrangement', 'la-2009', '-o', 'a.ewa'], 2],
  ])('refuses %s with exit code 2 and a sentence, never a stack trace', (_, args, code) => {
    const run = ewa(folderWithAgreement(), ...args);

    expect(run.code).toBe(code);
    expect(run.err + run.out).toMatch(/[.:]\s/);
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it.each(['belmont-2007', 'la-2009', 'la-lssei-2011'])('takes the arrangement %s', (id) => {
    const folder = workFolder();

    expect(ewa(folder, ...NEW, '--arrangement', id, '-o', 'a.ewa').code).toBe(0);
    expect(JSON.parse(ewa(folder, 'info', 'a.ewa', '--json').out)).toMatchObject({
      school: 'Alder Creek Pilot School',
      schoolYear: '2026-27',
      arrangement: id,
      stage: 'draft',
      clauses: expect.any(Number),
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('an arrangement that is not known yet', () => {
  it('is said so, kept as null and shown as what it is', () => {
    const folder = workFolder();

    expect(ewa(folder, ...NEW, '--arrangement', 'unknown', '-o', 'a.ewa').code).toBe(0);
    expect(JSON.parse(ewa(folder, 'info', 'a.ewa', '--json').out)).toMatchObject({
      arrangement: null,
    });
    expect(ewa(folder, 'info', 'a.ewa').out).toContain('Governing arrangement not known yet');
    expect(ewa(folder, 'text', 'a.ewa').out).not.toContain('null');
  });
});

describe('ewa check', () => {
  it('answers each line of --jsonl in its place, from a file or from standard input', () => {
    const folder = workFolder();
    const lines = [
      { id: 'one', text: 'Article XII of the CBA is waived.', label: 'ignored' },
      { id: 'two', text: 'Office hours are held twice a week.' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    writeFileSync(path.join(folder, 'clauses.jsonl'), `\ufeff${lines}\r\n`);

    const fromFile = ewa(folder, 'check', '--jsonl', 'clauses.jsonl');

    expect(fromFile.code).toBe(1);
    expect(
      fromFile.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'one', severity: 'conflict', articles: ['XII'] },
      { id: 'two', severity: 'none', articles: [] },
    ]);
    expect(ewaReading(folder, lines, 'check', '--jsonl', '-').out).toBe(fromFile.out);
  });

  it('gives no answer for a line it cannot read, and says so', () => {
    const folder = workFolder();

    const run = ewaReading(folder, '{"id":"one"}\nnot json\n', 'check', '--jsonl', '-');

    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining('line 1, 2') });
  });

  it('prints for people: clause number, words, article with title, source', () => {
    const folder = workFolder();
    writeFileSync(
      path.join(folder, 'draft.md'),
      '# Leaves\n\n1.1 **Leave.** Article XII of the CBA does not apply at this school.\n',
    );

    const run = ewa(folder, 'check', 'draft.md');

    expect(run.code).toBe(1);
    expect(run.out).toMatch(/CONFLICT {2}Clause 1\.1/);
    expect(run.out).toContain('Article XII, Leaves and Absences');
    expect(run.out).toContain('slide 11');
  });

  it('prints for programs what the contract names', () => {
    const folder = workFolder();
    writeFileSync(
      path.join(folder, 'draft.txt'),
      '1. Leave\n\n1.1 We waive Article XII of the CBA.\n',
    );

    const { code, out } = ewa(folder, 'check', 'draft.txt', '--json');
    const report: unknown = JSON.parse(out);

    expect(code).toBe(1);
    expect(report).toMatchObject({
      pack: { id: expect.any(String), version: expect.any(String) },
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'cited-article-change',
          severity: 'conflict',
          clause: { id: expect.any(String), number: '1.1' },
          articles: ['XII'],
          range: { start: expect.any(Number), end: expect.any(Number) },
          text: expect.stringContaining('Article XII'),
          source: expect.stringContaining('slide 11'),
        }),
      ]),
      summary: { conflict: 1, caution: expect.any(Number), note: expect.any(Number) },
    });
  });
});

describe('ewa sign', () => {
  const staff = 'name,role,member,percent\nAmalia Quiñones-Reyes,Grade 6,yes,100\n';

  it('shows the words, asks, and records nothing unless the answer is yes', () => {
    const folder = folderWithAgreement();
    writeFileSync(path.join(folder, 'staff.csv'), staff);
    expect(ewa(folder, 'roster', 'a.ewa', 'staff.csv').code).toBe(0);
    const before = readFileSync(path.join(folder, 'a.ewa'));
    const sign = ['sign', 'a.ewa', '--as', 'Amalia Quiñones-Reyes', '--elect'];

    for (const answer of ['', 'no\n', 'yesterday\n']) {
      const refused = ewaReading(folder, answer, ...sign);
      expect(refused).toMatchObject({
        code: 2,
        err: expect.stringContaining('Nothing was recorded'),
      });
      expect(refused.out).toContain('I, Amalia Quiñones-Reyes, elect to work');
      expect(readFileSync(path.join(folder, 'a.ewa'))).toEqual(before);
    }
    expect(ewaReading(folder, 'yes\n', ...sign).code).toBe(0);
    expect(JSON.parse(ewa(folder, 'info', 'a.ewa', '--json').out)).toMatchObject({ elected: 1 });
  });

  it.each([
    ['somebody who is not on the staff list', ['--as', 'Nobody Known', '--elect']],
    ['nobody', ['--elect']],
    ['two acts at once', ['--as', 'Amalia Quiñones-Reyes', '--elect', '--decline']],
    ['no act', ['--as', 'Amalia Quiñones-Reyes']],
  ])('refuses %s', (_, args) => {
    const folder = folderWithAgreement();
    writeFileSync(path.join(folder, 'staff.csv'), staff);
    ewa(folder, 'roster', 'a.ewa', 'staff.csv');

    expect(ewa(folder, 'sign', 'a.ewa', ...args, '--yes').code).toBe(2);
  });

  it('signs with the key of the folder it is given', () => {
    const folder = folderWithAgreement();
    mkdirSync(path.join(folder, 'keys'));
    const sign = ['sign', 'a.ewa', '--as', 'Jasper Ravenscroft', '--principal', '--yes'];

    expect(ewa(folder, ...sign, '--key', 'keys').code).toBe(0);
    expect(readFileSync(path.join(folder, 'keys/installation-key.pem'), 'utf8')).toContain(
      'PRIVATE',
    );
  });
});

describe('ewa verify', () => {
  it('answers 0 for a match, 1 for a change, and 2 for what it cannot read', () => {
    const folder = folderWithAgreement();
    ewa(folder, 'sign', 'a.ewa', '--as', 'Jasper Ravenscroft', '--principal', '--yes');
    ewa(folder, 'export', 'a.ewa', '-o', 'a.pdf');
    const pdf = readFileSync(path.join(folder, 'a.pdf'));
    writeFileSync(path.join(folder, 'touched.pdf'), Buffer.concat([pdf, Buffer.from('\n')]));
    writeFileSync(path.join(folder, 'junk.ewa'), 'junk');

    expect(JSON.parse(ewa(folder, 'verify', 'a.pdf', '--json').out)).toMatchObject({
      verdict: 'matches',
    });
    expect(ewa(folder, 'verify', 'a.ewa').code).toBe(0);
    expect(ewa(folder, 'verify', 'touched.pdf').code).toBe(1);
    expect(ewa(folder, 'verify', 'junk.ewa')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not an EWA Editor file'),
    });
  });
});

describe('ewa export', () => {
  it('replaces an older PDF but nothing else', () => {
    const folder = folderWithAgreement();
    writeFileSync(path.join(folder, 'notes.pdf'), 'my notes');

    expect(ewa(folder, 'export', 'a.ewa', '-o', 'notes.pdf').code).toBe(2);
    expect(readFileSync(path.join(folder, 'notes.pdf'), 'utf8')).toBe('my notes');
    expect(ewa(folder, 'export', 'a.ewa', '-o', 'a.pdf').code).toBe(0);
    expect(ewa(folder, 'export', 'a.ewa', '-o', 'a.pdf', '--copy', 'public').code).toBe(0);
    expect(ewa(folder, 'export', 'a.ewa', '-o', 'a.pdf', '--copy', 'secret').code).toBe(2);
  });
});

describe('ewa sample', () => {
  it('makes, checks and prints the sample, and says where it is', () => {
    const folder = workFolder();

    const run = ewa(folder, 'sample', '-o', 'sample');

    expect(run.code).toBe(0);
    expect(run.out).toContain('CONFLICT');
    expect(run.out).toMatch(/The PDF: +\/.*\.pdf/);
    expect(ewa(folder, 'check', 'sample/Alder Creek EWA 2026-27.ewa').code).toBe(1);
    expect(ewa(folder, 'verify', 'sample/Alder Creek EWA 2026-27.pdf').out).toMatch(
      /^CANNOT TELL\nNobody has signed/,
    );
  });
});
