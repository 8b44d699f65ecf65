import { describe, expect, it } from 'vitest';
import type { PdfRequest } from '../../../main/pdf/renderPdf';
import { renderPdf } from '../../../main/pdf/renderPdf';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreementText } from '../../../shared/agreement/text/agreementText';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { copyForPrinting } from '../../../shared/print/copyForPrinting';
import type { PrintCopy } from '../../../shared/print/PrintCopy';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  clauseWith,
  effect,
  paragraph,
  person,
  profile,
  section,
  table,
} from '../../builders/agreement';
import { readPdf } from '../../builders/readPdf';
import { rulePack } from '../../builders/rulePack';
import { dayInMay, signed, unwrap, withRoster } from '../../builders/signing';
import { sectionId } from '../../../shared/agreement/ids';

function request(found: Agreement, copy: PrintCopy = 'union'): PdfRequest {
  const text = agreementFileText(copyForPrinting(found, copy), sha256);
  return { agreement: found, copy, pack: rulePack(), ewa: Buffer.from(text) };
}

function pdf(found: Agreement, copy: PrintCopy = 'union'): Uint8Array {
  return unwrap(renderPdf(request(found, copy)));
}

const target = { kind: 'clause', id: clauseSaying('c9', '').id } as const;

/** Every kind of block, reference and effect. */
const varied = agreement({
  sections: [
    section({
      clauses: [
        clauseSaying(
          'c1',
          'The workday is eight hours — “on” and off site, ½ of it fine: efficient office.',
          {
            heading: 'Length',
            effects: [effect('IX', { section: '1.0' }), effect('IV', { effect: 'preserve' })],
            children: [clauseSaying('k1', 'first'), clauseSaying('k2', 'second')],
          },
        ),
        clauseWith('c2', paragraph('Members have'), bulletList('one thing;', 'another thing.')),
        clauseWith(
          'c3',
          table(
            't1',
            [
              ['Role', 'Pay'],
              ['Lead', '$100'],
              ['Mentor', '$50'],
            ],
            'Roles',
          ),
        ),
      ],
    }),
    section({
      id: sectionId('s2'),
      title: 'Decisions & <changes>',
      clauses: [
        clause({
          id: target.id,
          blocks: [paragraph('See ', { kind: 'reference', target, marks: [] }, '.')],
        }),
      ],
    }),
  ],
});

const staff = [person('p1', 'Ana Prueba'), person('p2', 'Bruno Ejemplo')];
const voted = signed(
  signed(withRoster(varied, staff), 'elect', 'Ana Prueba', { now: dayInMay(5) }),
  'decline',
  'Bruno Ejemplo',
  { now: dayInMay(6) },
);

/** The words without anything a line break or a mark could change. */
function squeezed(text: string): string {
  return text.replace(/[\s|]/g, '');
}

describe('renderPdf', () => {
  it('prints the same bytes for the same request', () => {
    expect(Buffer.from(pdf(voted)).equals(pdf(voted))).toBe(true);
  });

  it('prints other bytes for other words', () => {
    expect(Buffer.from(pdf(voted)).equals(pdf(agreement()))).toBe(false);
  });

  it('prints every word of the agreement, in order', async () => {
    const { pages } = await readPdf(pdf(varied));
    const body = pages.slice(2, -5).join(' ');
    for (const line of agreementText(varied).split('\n')) {
      // The number hangs in the margin with the effects under it, so the words are looked for alone.
      const words = line.trim().replace(/^(?:\d+(?:\.\d+)?|\([a-z]+\)|•)\s/, '');
      for (const part of words.split(' | ')) expect(squeezed(body)).toContain(squeezed(part));
    }
    expect(body.indexOf('The workday')).toBeLessThan(body.indexOf('Members have'));
    expect(body).toContain('Modifies Art. IX 1.0');
  });

  it('numbers every page but the cover and carries the version on each', async () => {
    const { pages } = await readPdf(pdf(varied));

    expect(pages[0]).not.toContain('Page 1 of');
    pages.slice(1).forEach((page, index) => {
      expect(page).toContain(`Page ${index + 2} of ${pages.length}`);
      expect(page).toMatch(/Version( [0-9A-F]{4}){5}/);
    });
  });

  it('is tagged in a language, titled, and bookmarked by part and section', async () => {
    const { structure, language, info, bookmarks } = await readPdf(pdf(varied));

    expect(language).toBe('en-US');
    expect(info).toMatchObject({
      Title: 'Election-to-Work Agreement 2026–27, Alder Creek Pilot School',
      Creator: 'EWA Editor',
      Producer: 'EWA Editor',
    });
    expect(bookmarks).toEqual([
      'Cover',
      'Contents',
      'Agreement',
      '  1  The professional day',
      '  2  Decisions & <changes>',
      'CBA provisions affected',
      'Check report',
      'Elections',
      'Signatures',
      'Certification',
      'How to check this document',
    ]);
    const types = [
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'Caption',
      'TH',
      'TD',
    ];
    for (const type of [...types, 'TOC', 'TOCI', 'Link', 'Figure']) {
      expect([type, (structure.get(type) ?? 0) > 0]).toEqual([type, true]);
    }
  });

  it('leads from the contents and from references to their pages', async () => {
    const { links } = await readPdf(pdf(varied));

    expect(links).toContainEqual({ from: 2, to: 3 });
    expect(links).toContainEqual({ from: 3, to: 3 });
  });

  it('escapes in the metadata what XML would take for its own', () => {
    const school = 'Cats & <Dogs>';
    const text = Buffer.from(pdf(agreement({ profile: profile({ school }) }))).toString('latin1');

    expect(text).toContain('<rdf:li>Cats &amp; &lt;Dogs&gt;</rdf:li>');
  });

  it('attaches the file it was given, byte for byte', async () => {
    const { ewa } = request(voted);
    const { attachments } = await readPdf(pdf(voted));

    expect(attachments.map(({ name }) => name)).toEqual([
      'Alder Creek Pilot School EWA 2026-27.ewa',
    ]);
    expect(Buffer.from(attachments[0]?.bytes ?? []).equals(ewa)).toBe(true);
  });

  it('names who declined in the union’s copy', async () => {
    expect((await readPdf(pdf(voted))).pages.join(' ')).toContain('Bruno Ejemplo');
  });

  it.each(['staff', 'public'] as const)(
    'names nobody of the staff anywhere in the %s copy',
    async (copy) => {
      const bytes = pdf(voted, copy);
      const { pages, attachments, info } = await readPdf(bytes);
      const everything = [
        ...pages,
        ...attachments.map(({ bytes: file }) => Buffer.from(file).toString('utf8')),
        JSON.stringify(info),
        Buffer.from(bytes).toString('latin1'),
      ].join('\n');

      for (const { name } of staff) {
        for (const part of name.split(' ')) expect(everything).not.toContain(part);
      }
    },
  );

  it('prints the staff’s copy again from the file attached to it', () => {
    const first = pdf(voted, 'staff');
    const facts = {
      stage: 'elections',
      members: 2,
      elected: 1,
      declined: 1,
      disputed: 0,
      undecided: 0,
      recordedAt: dayInMay(6),
    } as const;
    const stage = 'principal-and-chair';
    const reduced = copyForPrinting(voted, 'staff');
    const again = renderPdf({
      ...request(voted, 'staff'),
      agreement: reduced,
      facts: { ...facts, stage },
    });

    expect(Buffer.from(unwrap(again)).equals(first)).toBe(true);
  });

  it('refuses a character no face can draw, naming it and its clause', () => {
    const found = agreement({ sections: [section({ clauses: [clauseSaying('c1', 'Smile 😀')] })] });

    expect(renderPdf(request(found))).toEqual({
      ok: false,
      error: { kind: 'missing-glyph', character: '😀', codePoint: 'U+1F600', where: '1.1' },
    });
  });

  it('sets names in Vietnamese, Cyrillic, Greek and Armenian', async () => {
    const names = ['Nhung Trần', 'Мария Иванова', 'Ελένη Παπαδοπούλου', 'Արմինե Հակոբյան'];
    const found = withRoster(
      varied,
      names.map((name, index) => person(`p${index}`, name)),
    );
    const text = (await readPdf(pdf(found))).pages.join(' ');

    for (const name of names) expect(text).toContain(name);
  });

  it('prints an agreement of nothing', async () => {
    const { pages } = await readPdf(pdf(agreement({ sections: [] })));

    expect(pages.join(' ')).toContain('This agreement has no sections yet.');
  });

  it('prints Spanish labels for a Spanish agreement', async () => {
    const { pages, language } = await readPdf(pdf({ ...varied, language: 'es' }));

    expect(language).toBe('es-US');
    expect(pages.at(-1)).toContain('Cómo comprobar este documento');
    expect(pages[2]).toContain('Modifica Art. IX 1.0');
  });
});

describe('tables in renderPdf', () => {
  const rows = (count: number) => [
    ['Name', 'Minutes'],
    ...Array.from({ length: count }, (_, index) => [`Row ${index + 1} of it`, String(index)]),
  ];
  const withTable = (cells: readonly (readonly string[])[]) =>
    agreement({ sections: [section({ clauses: [clauseWith('c1', table('t1', cells, 'Long'))] })] });

  it('break between rows, repeating head and label, with every row printed once', async () => {
    const { pages } = await readPdf(pdf(withTable(rows(90))));
    const text = pages.join(' ');

    expect(text.match(/Table 1 continued/g)).toHaveLength(2);
    for (let row = 1; row <= 90; row += 1) {
      expect([row, text.split(`Row ${row} of it`).length - 1]).toEqual([row, 1]);
    }
  });

  it('stay whole below twelve rows', async () => {
    const above = Array.from({ length: 14 }, (_, index) =>
      clauseSaying(`a${index}`, 'A line of an ordinary clause stands here.'),
    );
    const found = agreement({
      sections: [
        section({ clauses: [...above, clauseWith('c1', table('t1', rows(11), 'Short'))] }),
      ],
    });
    const text = (await readPdf(pdf(found))).pages.join(' ');

    expect(text).not.toContain('continued');
    expect(text).toContain('Row 11 of it');
  });

  it('break a row higher than a page, losing none of it', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const { pages } = await readPdf(
      pdf(
        withTable([
          ['A', 'B'],
          ['tall', words.join(' ')],
          ['x', 'y'],
        ]),
      ),
    );
    const found = pages.join(' ').match(/\bw\d+\b/g);

    expect(found).toEqual(words);
  });
});
