import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDesk } from '../../main/documents/Desk';
import { openDocument } from '../../main/documents/openDocument';
import { saveDocument } from '../../main/documents/saveDocument';
import { projectRoot } from '../../main/resources/projectRoot';
import { isClauseId } from '../../shared/agreement/ids';
import { applyEdit } from '../../shared/agreement/edits/applyEdit';
import { paragraph } from '../builders/agreement';
import { missingFromPdf } from '../builders/missingFromPdf';
import type { Run } from './ewa';
import { ewa, workFolder } from './ewa';

const PROFILE = [
  '--school',
  'Alder Creek Pilot School',
  '--year',
  '2026-27',
  '--arrangement',
  'la-2009',
] as const;

const STAFF = `name,role,member,percent
Amalia Quiñones-Reyes,Grade 6 humanities,yes,100
Bartholomew Achterberg,Grade 7 science,yes,60
Farideh Golzari,Office,no,100
`;

const templates = readdirSync(path.join(projectRoot, 'templates/agreements')).map((file) =>
  path.basename(file, '.json'),
);
const drafts = readdirSync(path.join(projectRoot, 'test/fixtures/import')).filter((file) =>
  /\.(txt|md|docx)$/.test(file),
);

describe('the whole way from a template to a verified PDF', () => {
  it.each(templates)('%s: new, check, sign, export, verify', async (template) => {
    const folder = workFolder();
    succeed(ewa(folder, 'new', '--template', template, ...PROFILE, '-o', 'a.ewa'));

    expect(await missingAtTheEnd(folder)).toEqual([]);
  });
});

describe('the whole way from a draft in another format to a verified PDF', () => {
  it.each(drafts)('%s: import, check, fix, sign, export, verify', async (draft) => {
    const folder = workFolder();
    const source = path.join(projectRoot, 'test/fixtures/import', draft);
    succeed(ewa(folder, 'import', source, ...PROFILE, '--tracked', 'accept', '-o', 'a.ewa'));

    expect(await missingAtTheEnd(folder)).toEqual([]);
  });

  it('at least one draft holds a conflict, so that fixing is put to the test', () => {
    const folder = workFolder();
    const codes = drafts.map((draft) => {
      const source = path.join(projectRoot, 'test/fixtures/import', draft);
      return ewa(folder, 'check', source, '--tracked', 'accept').code;
    });

    expect(codes).toContain(1);
    expect(codes).not.toContain(2);
  });
});

/** Goes the rest of the way, and gives the words of the document that its PDF does not show. */
async function missingAtTheEnd(folder: string): Promise<readonly string[]> {
  await fixConflicts(folder);
  expect(ewa(folder, 'check', 'a.ewa').code).toBe(0);

  writeFileSync(path.join(folder, 'staff.csv'), STAFF);
  succeed(ewa(folder, 'roster', 'a.ewa', 'staff.csv'));
  succeed(ewa(folder, 'sign', 'a.ewa', '--as', 'Amalia Quiñones-Reyes', '--elect', '--yes'));
  succeed(ewa(folder, 'sign', 'a.ewa', '--as', 'Bartholomew Achterberg', '--decline', '--yes'));
  succeed(ewa(folder, 'sign', 'a.ewa', '--as', 'Jasper Ravenscroft', '--principal', '--yes'));
  succeed(ewa(folder, 'sign', 'a.ewa', '--as', 'Lourdes Bañuelos', '--chapter-chair', '--yes'));
  const info: unknown = JSON.parse(succeed(ewa(folder, 'info', 'a.ewa', '--json')).out);
  expect(info).toMatchObject({
    school: 'Alder Creek Pilot School',
    schoolYear: '2026-27',
    arrangement: 'la-2009',
    stage: 'ready-to-submit',
    elected: 1,
    declined: 1,
  });

  succeed(ewa(folder, 'export', 'a.ewa', '-o', 'a.pdf'));
  succeed(ewa(folder, 'verify', 'a.ewa'));
  succeed(ewa(folder, 'verify', 'a.pdf'));
  const { document } = await open(folder);
  return missingFromPdf(document.agreement, readFileSync(path.join(folder, 'a.pdf')));
}

function succeed(run: Run): Run {
  expect(run).toMatchObject({ code: 0, err: '' });
  return run;
}

/** What a team would do about a conflict: say the contrary. */
async function fixConflicts(folder: string): Promise<void> {
  const report: unknown = JSON.parse(ewa(folder, 'check', 'a.ewa', '--json').out);
  const { document, desk } = await open(folder);
  let agreement = document.agreement;
  for (const { clause, number } of conflictsIn(report)) {
    const edited = applyEdit(agreement, {
      kind: 'put-clause',
      clause,
      content: {
        role: { kind: 'provision' },
        heading: `Formerly ${number}`,
        blocks: [paragraph('Nothing in this agreement waives a protected article of the CBA.')],
        effects: [],
        origin: null,
      },
    });
    if (!edited.ok) throw new Error(edited.error.kind);
    agreement = edited.value;
  }
  const saved = await saveDocument(document, agreement, desk);
  expect(saved.ok).toBe(true);
}

function conflictsIn(report: unknown) {
  const { findings } = report as {
    findings: readonly { severity: string; clause: { id: string; number: string } | null }[];
  };
  return findings.flatMap(({ severity, clause }) =>
    severity === 'conflict' && clause !== null && isClauseId(clause.id)
      ? [{ clause: clause.id, number: clause.number }]
      : [],
  );
}

async function open(folder: string) {
  const desk = nodeDesk(path.join(folder, 'data'));
  const opened = await openDocument(path.join(folder, 'a.ewa'), desk);
  if (!opened.ok) throw new Error(opened.error.kind);
  return { document: opened.value, desk };
}
