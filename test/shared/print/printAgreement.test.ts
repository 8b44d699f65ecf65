import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { printAgreement } from '../../../shared/print/printAgreement';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import type { PrintDocument } from '../../../shared/print/PrintDocument';
import { wordsOfText } from '../../../shared/print/PrintText';
import {
  agreement,
  clause,
  clauseSaying,
  effect,
  paragraph,
  person,
  section,
} from '../../builders/agreement';
import { rulePack } from '../../builders/rulePack';
import { dayInMay, signed, withRoster } from '../../builders/signing';

const staff = [
  person('p1', 'Ana Prueba'),
  person('p2', 'Bruno Ejemplo'),
  person('p3', 'Carla Muestra'),
];
const school = withRoster(agreement(), staff);
const voted = signed(
  signed(school, 'elect', 'Ana Prueba', { now: dayInMay(5) }),
  'decline',
  'Bruno Ejemplo',
  { now: dayInMay(6) },
);

function printed(over: Agreement, copy: PrintCopy = 'union'): PrintDocument {
  return printAgreement({ agreement: over, copy, pack: rulePack(), sha256 });
}

function titles({ parts }: PrintDocument): readonly string[] {
  return parts.map(({ title }) => title);
}

/** Rows of every schedule whose caption begins so. */
function schedule({ parts }: PrintDocument, caption: string): readonly (readonly string[])[] {
  const tables = parts.flatMap((part) => (part.kind === 'schedule' ? part.tables : []));
  const found = tables.filter((table) => table.caption.startsWith(caption));
  return found.flatMap(({ rows }) => rows.map((row) => row.map((cell) => wordsOfText(cell.text))));
}

describe('printAgreement', () => {
  it('sets the parts of the union’s copy in order', () => {
    expect(titles(printed(voted))).toEqual([
      'Cover',
      'Contents',
      'Agreement',
      'CBA provisions affected',
      'Check report',
      'Elections',
      'Signatures',
      'Certification',
      'How to check this document',
    ]);
  });

  it('leaves out of the public’s copy whatever is signed', () => {
    expect(titles(printed(voted, 'public'))).toEqual([
      'Cover',
      'Contents',
      'Agreement',
      'CBA provisions affected',
      'Elections',
      'How to check this document',
    ]);
  });

  it('names in the union’s copy who elected and who declined', () => {
    expect(
      schedule(printed(voted), 'Elections').map(([, name, , decision, day]) => [
        name,
        decision,
        day,
      ]),
    ).toEqual([
      ['Ana Prueba', 'Elects', '5 May 2026'],
      ['Bruno Ejemplo', 'Declines', '6 May 2026'],
      ['Carla Muestra', 'Not recorded', '—'],
    ]);
  });

  it.each(['staff', 'public'] as const)(
    'tells numbers in place of names in the %s copy',
    (copy) => {
      const document = printed(voted, copy);

      expect(schedule(document, 'Elections')).toEqual([
        ['Elects', '1'],
        ['Declines', '1'],
        ['Not recorded', '1'],
      ]);
      for (const { name } of staff) expect(JSON.stringify(document)).not.toContain(name);
    },
  );

  it('lists elections of an earlier version apart, counting none of them', () => {
    const edited = { ...voted, sections: [section({ title: 'Another title' })] };
    const document = printed(edited);

    expect(document.facts).toMatchObject({ elected: 0, declined: 0, undecided: 3, stage: 'draft' });
    expect(
      schedule(document, 'Recorded for an earlier version').map(([name, act]) => [name, act]),
    ).toEqual([
      ['Ana Prueba', 'Elects'],
      ['Bruno Ejemplo', 'Declines'],
    ]);
  });

  it('gives a line to sign only to members of whom nothing is recorded', () => {
    const [part] = printed(voted).parts.filter((each) => each.kind === 'signatures');

    expect(part?.slots).toEqual([{ number: '3', name: 'Carla Muestra', role: 'Teacher' }]);
  });

  it('prints the staff’s and the public’s copy again from what travels inside them', () => {
    for (const copy of ['staff', 'public'] as const) {
      const first = printed(voted, copy);
      const again = printAgreement({
        agreement: { ...voted, roster: [], ledger: [] },
        copy,
        pack: rulePack(),
        sha256,
        facts: first.facts,
      });

      expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    }
  });

  it('runs titles in, keeps marks and leads references to their clause', () => {
    const target = { kind: 'clause', id: clauseSaying('c2', '').id } as const;
    const document = printed(
      agreement({
        sections: [
          section({
            clauses: [
              clause({
                heading: 'Purpose',
                blocks: [
                  paragraph(
                    'See ',
                    { kind: 'reference', target, marks: [] },
                    { kind: 'text', text: ' now', marks: ['underline'] },
                  ),
                ],
                effects: [effect('IX', { section: '2.0' }), effect('IV', { effect: 'preserve' })],
              }),
              clauseSaying('c2', 'Here.'),
            ],
          }),
        ],
      }),
    );
    const [part] = document.parts.filter((each) => each.kind === 'agreement');
    const first = part?.sections[0]?.clauses[0];

    expect(first?.sign).toBe('1.1');
    expect(first?.blocks[0]).toEqual({
      kind: 'paragraph',
      text: [
        { text: 'Purpose.', bold: true, italic: false, target: null },
        { text: ' ', bold: false, italic: false, target: null },
        { text: 'See ', bold: false, italic: false, target: null },
        { text: 'clause 1.2', bold: false, italic: false, target: 'clause c2' },
        { text: ' now', bold: false, italic: true, target: null },
      ],
    });
    expect(first?.effects).toEqual([
      { effect: 'modify', verb: 'Modifies', articles: ['Art. IX 2.0'] },
      { effect: 'preserve', verb: 'Preserves', articles: ['Art. IV'] },
    ]);
  });

  it('speaks Spanish when the agreement does', () => {
    const document = printed({ ...voted, language: 'es' });

    expect(titles(document)).toEqual([
      'Portada',
      'Contenido',
      'Acuerdo',
      'Disposiciones afectadas',
      'Informe de revisión',
      'Elecciones',
      'Firmas',
      'Certificación',
      'Cómo comprobar este documento',
    ]);
    expect(document.pageLine(2, 9)).toBe('Página 2 de 9');
  });
});
