import { describe, expect, it } from 'vitest';
import { readRosterCsv } from '../../../main/signing/readRosterCsv';
import { person } from '../../builders/agreement';

const people = [
  person('n1', 'Ana Peña'),
  person('n2', 'Ejemplo, Bruno', { role: 'Counselor', member: false, percent: 50 }),
];

function read(file: string | Uint8Array): unknown {
  let count = 0;
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const result = readRosterCsv(bytes, [], () => `n${(count += 1)}`);
  return result.ok ? result.value : result.error;
}

const COMMAS = `name,role,member,percent
Ana Peña,Teacher,yes,100
"Ejemplo, Bruno",Counselor,no,50
`;

describe('readRosterCsv', () => {
  it.each([
    ['commas', COMMAS],
    ['a mark of UTF-8', `\ufeff${COMMAS}`],
    ['line ends of Windows', COMMAS.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', COMMAS.replaceAll('\n', '\r')],
    ['no last line end', COMMAS.trimEnd()],
    [
      'semicolons',
      'percent;Name;Member;ROLE\n100;Ana Peña;yes;Teacher\n50;Ejemplo, Bruno;no;Counselor',
    ],
    [
      'tabs',
      'name\trole\tmember\tpercent\nAna Peña\tTeacher\ty\t100\nEjemplo, Bruno\tCounselor\tn\t50',
    ],
    [
      'everything quoted',
      '"name","role","member","percent"\n"Ana Peña","Teacher","yes","100"\n"Ejemplo, Bruno","Counselor","no","50"',
    ],
    ['blank rows', COMMAS.replaceAll('\n', '\n,,,\n\n')],
  ])('reads a list with %s', (_, text) => {
    expect(read(text)).toEqual(people);
  });

  it('reads Windows-1252 and UTF-16', () => {
    const utf16 = Buffer.from(`\ufeff${COMMAS}`, 'utf16le');

    expect(read(Buffer.from(COMMAS, 'latin1'))).toEqual(people);
    expect(read(utf16)).toEqual(people);
    expect(read(Buffer.from(utf16).swap16())).toEqual(people);
  });

  it('joins a cell of two lines and keeps quotation marks inside it', () => {
    const text = 'name,role,member,percent\n"Ana ""Nani""\nPrueba","Lead\r\nteacher",yes,100';

    expect(read(text)).toEqual([person('n1', 'Ana "Nani" Prueba', { role: 'Lead teacher' })]);
  });

  it('counts rows as the spreadsheet does', () => {
    expect(read('name,role,member,percent\n\nAna Prueba,Teacher,yes,one')).toEqual({
      kind: 'rows',
      faults: [{ kind: 'percent-not-whole', row: 3, found: 'one' }],
    });
  });

  it('says in which row a quotation mark is left open', () => {
    expect(read('name,role,member,percent\nAna,T,yes,100\n"Bruno,T,yes,100')).toEqual({
      kind: 'open-quote',
      row: 3,
    });
  });

  it('refuses what is no list: a workbook, a picture, an empty or a huge file', () => {
    expect(read(Buffer.from('504b030414000600080000002100', 'hex'))).toEqual({ kind: 'not-text' });
    expect(read(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))).toEqual({ kind: 'not-text' });
    expect(read('')).toEqual({ kind: 'rows', faults: [{ kind: 'empty' }] });
    expect(read('a'.repeat(1_000_001))).toEqual({ kind: 'too-large', most: 1_000_000 });
  });

  it('is not kept busy by the worst that the size allows', () => {
    const begun = performance.now();
    for (const text of ['"', ',', '\n', 'a\n', '"",', ';"'])
      read(text.repeat(1_000_000 / text.length));

    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
