import { describe, expect, it } from 'vitest';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import { FILE_LIMITS } from '../../../shared/file/limits';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import { FILE_FORMAT } from '../../../shared/file/FileFormat';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  clauseWith,
  effect,
  section,
  table,
} from '../../builders/agreement';
import { clauseId } from '../../../shared/agreement/ids';
import { bodyOf, framedBytes, patched, utf8 } from '../../builders/fileBytes';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;

const one = agreement({
  sections: [
    section({
      clauses: [
        clause({ id: clauseId('c1'), effects: [effect('IX')] }),
        clauseSaying('c2', 'Año escolar — “ninety” minutes; 5 ≥ 4.'),
        clauseWith(
          'c3',
          bulletList('one', 'two'),
          table('t1', [
            ['Bell', 'Start'],
            ['1', '8:30'],
          ]),
        ),
      ],
    }),
  ],
});
const text = agreementFileText(one, sha256);
const bytes = utf8(text);
const headerLength = text.indexOf('\n') + 1;

function open(file: Uint8Array | string): ReturnType<typeof openAgreementFile> {
  return openAgreementFile(typeof file === 'string' ? utf8(file) : file, sha256);
}

/** A file of this agreement in which one text of the body is another, with a right frame. */
function withBody(from: string, to: string): Uint8Array {
  const body = bodyOf(text);
  expect(body).toContain(from);
  return framedBytes(body.replace(from, to));
}

function byte(offset: number, line: number): unknown {
  return { kind: 'byte', offset, line };
}

describe('openAgreementFile', () => {
  it('gives back what was written, for reading and writing, with the sum of its frame', () => {
    expect(open(bytes)).toEqual({
      ok: true,
      value: { agreement: one, access: 'read-write', schema: 2, fileHash: sha256(bodyOf(text)) },
    });
  });

  it.each([
    ['another file', 'Dear colleagues'],
    ['a Word file', 'PK\u0003\u0004'],
    ['a short file', 'EW!'],
    ['a bare JSON body', '{"schema":1}'],
    ['a byte order mark in front', `\ufeff${text}`],
  ])('says that %s is not ours', (_what, file) => {
    expect(open(file)).toEqual({ ok: false, error: { kind: 'not-ours' } });
  });

  it('calls every beginning of a file cut off, from nothing to all but the last byte', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(open(bytes.subarray(0, length))).toEqual({
        ok: false,
        error: {
          kind: 'cut-off',
          foundBytes: length,
          expectedBytes: length < headerLength ? null : bytes.length,
        },
      });
    }
  });

  it('refuses a file with any one byte changed, and never calls it ours and newer', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of [1, 0x20, 0x80]) {
        const changed = patched(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ bit));
        const opened = open(changed);
        expect(opened.ok).toBe(false);
        if (!opened.ok && at >= 5)
          expect(['damaged', 'cut-off', 'too-large']).toContain(opened.error.kind);
      }
    }
  });

  it('shows a broken letter at its byte and line', () => {
    const at = bytes.indexOf(0xc3);

    expect(open(patched(bytes, at + 1, Uint8Array.of(0x28)))).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'not-utf-8', place: byte(at, 9) },
    });
  });

  it('counts bytes, not characters, on the way to a bad place', () => {
    const at = utf8(text.slice(0, text.indexOf('"children"', text.indexOf('Año')))).length;

    expect(open(patched(bytes, at, utf8(' ')))).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'not-canonical', place: byte(at, 13) },
    });
  });

  it('says so when only the sum tells that the text was changed', () => {
    const changed = patched(
      bytes,
      utf8(text.slice(0, text.indexOf('ninety'))).length,
      utf8('twenty'),
    );

    expect(open(changed)).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'sum', place: byte(headerLength, 2) },
    });
  });

  it('tells a changed first line and a changed last line from a changed body', () => {
    const digit = text[20] === '0' ? '1' : '0';
    const inHeader = patched(bytes, 20, utf8(digit));
    const closing = text.lastIndexOf('EWA1 END');
    const closingStart = utf8(text.slice(0, closing)).length;
    const inClosing = patched(bytes, closingStart + 9, utf8(text[closing + 9] === '0' ? '1' : '0'));

    expect(open(inHeader)).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'header', place: byte(0, 1) },
    });
    expect(open(inClosing)).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'closing-line', place: byte(closingStart, 15) },
    });
  });

  it.each([
    [
      'line ends changed on the way',
      text.replaceAll('\n', '\r\n'),
      'header',
      { offset: 0, line: 1 },
    ],
    [
      'a length with a zero in front',
      text.replace('EWA1 ', 'EWA1 0'),
      'header',
      { offset: 0, line: 1 },
    ],
    ['a second file behind', text + text, 'trailing-bytes', { offset: bytes.length, line: 16 }],
    ['an empty line behind', `${text}\n`, 'trailing-bytes', { offset: bytes.length, line: 16 }],
  ])('calls damaged: %s', (_what, file, damage, place) => {
    expect(open(file)).toEqual({
      ok: false,
      error: { kind: 'damaged', damage, place: { kind: 'byte', ...place } },
    });
  });

  it.each([
    [
      'a member the schema does not know',
      ',"span":1}',
      ',"span":1,"wide":true}',
      'sections[0].clauses[2].blocks[1].rows[0].cells[0].wide',
    ],
    ['a missing member', ',\n"roster":[]', '', 'roster'],
    [
      'an unseen character',
      'ninety',
      'nine\u200bty',
      'sections[0].clauses[1].blocks[0].content[0].text',
    ],
    [
      'text not in normal form C',
      'Año',
      'An\u0303o',
      'sections[0].clauses[1].blocks[0].content[0].text',
    ],
    ['one id in two places', '"id":"c2"', '"id":"c1"', ''],
  ])('shows %s by the path of the member', (_what, from, to, path) => {
    expect(open(withBody(from, to))).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'contents', place: { kind: 'member', path } },
    });
  });

  it.each([
    ['"minReader":1', '"minReader":0', 'minReader'],
    ['"minWriter":2', '"minWriter":3', 'minWriter'],
    ['"minReader":1,\n', '', 'minReader'],
    ['"schema":2', '"schema":0', 'schema'],
    ['"schema":2', '"schema":"2"', 'schema'],
  ])('calls versions that this schema never had damaged: %s as %s', (from, to, path) => {
    expect(open(withBody(from, to))).toEqual({
      ok: false,
      error: { kind: 'damaged', damage: 'versions', place: { kind: 'member', path } },
    });
  });

  it('names a repeated member', () => {
    const file = withBody('"language":"en",', '"language":"en",\n"language":"es",');

    expect(open(file)).toMatchObject({ error: { kind: 'damaged', damage: 'repeated-name' } });
  });

  it('refuses a file above each limit before reading it', () => {
    const limited = (limits: Partial<typeof FILE_LIMITS>): unknown =>
      openAgreementFile(bytes, sha256, { ...FILE_FORMAT, limits: { ...FILE_LIMITS, ...limits } });

    expect(limited({ bytes: bytes.length })).toMatchObject({ ok: true });
    expect(limited({ bytes: bytes.length - 1 })).toEqual({
      ok: false,
      error: { kind: 'too-large', limit: 'bytes', atMost: bytes.length - 1 },
    });
    expect(limited({ depth: 5 })).toMatchObject({ error: { kind: 'too-large', limit: 'depth' } });
    expect(limited({ values: 5 })).toMatchObject({ error: { kind: 'too-large', limit: 'values' } });
  });

  it('believes no length in a first line', () => {
    expect(open(`EWA1 9999999999999999 ${'0'.repeat(64)}\n{}`)).toMatchObject({
      error: { kind: 'too-large', limit: 'bytes' },
    });
  });
});
