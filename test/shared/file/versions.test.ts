import { describe, expect, it } from 'vitest';
import { agreementFileText } from '../../../shared/file/agreementFileText';
import type { FileFormat, Migration } from '../../../shared/file/FileFormat';
import { FILE_FORMAT } from '../../../shared/file/FileFormat';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import { agreement } from '../../builders/agreement';
import { bodyOf, framedBytes } from '../../builders/fileBytes';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;

const one = agreement();
const body = bodyOf(agreementFileText(one, sha256));

/** A file of a later schema, in which some texts of today's are others. */
function later(
  schema: number,
  minReader: number,
  ...changes: readonly (readonly [string, string])[]
): Uint8Array {
  const versions: typeof changes = [
    ['"minReader":1', `"minReader":${minReader}`],
    ['"minWriter":2', `"minWriter":${schema}`],
    ['"schema":2', `"schema":${schema}`],
  ];
  return framedBytes(
    [...versions, ...changes].reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, body),
  );
}

describe('a file of a later release', () => {
  it('opens for reading when it says that we may, without what we do not know', () => {
    const file = later(
      3,
      1,
      ['"schema":3,', '"schedules":[{"bell":1}],\n"schema":3,'],
      ['"origin":null', '"origin":null,"reviewed":true'],
      ['{"content":[', '{"alignment":"start","content":['],
    );

    expect(openAgreementFile(file, sha256)).toMatchObject({
      ok: true,
      value: { agreement: one, access: 'read-only', schema: 3 },
    });
  });

  it('says that it is newer when it wants a newer reader', () => {
    expect(openAgreementFile(later(4, 3), sha256)).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', schema: 4, minReader: 3 },
    });
  });

  it('says that it is newer when what we know of it is not as we know it', () => {
    const file = later(3, 1, ['"language":"en"', '"language":"tl"']);

    expect(openAgreementFile(file, sha256)).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', schema: 3, minReader: 1 },
    });
  });

  it('is still damaged when its sum is wrong', () => {
    const file = later(4, 3);
    file[file.lastIndexOf(0x41, file.length - 80)] = 0x42;

    expect(openAgreementFile(file, sha256)).toMatchObject({ error: { kind: 'damaged' } });
  });

  it('may have a newer frame, of which we can tell only that', () => {
    const file = new TextEncoder().encode('EWA2 anything');

    expect(openAgreementFile(file, sha256)).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', schema: 2, minReader: null },
    });
  });
});

describe('a file of schema 1', () => {
  function first(text: string): Uint8Array {
    const old = text.replace('"minWriter":2', '"minWriter":1').replace('"schema":2', '"schema":1');
    return framedBytes(old);
  }

  it('opens with no finding answered, and may be saved', () => {
    const file = first(body.replace('"reviews":[],\n', ''));

    expect(openAgreementFile(file, sha256)).toMatchObject({
      ok: true,
      value: { agreement: { ...one, reviews: [] }, access: 'read-write', schema: 1 },
    });
  });

  it('is damaged when it has the answers that no release wrote into one', () => {
    expect(openAgreementFile(first(body), sha256)).toMatchObject({
      error: { kind: 'damaged', damage: 'contents', place: { path: 'reviews' } },
    });
  });
});

describe('a file of an earlier release', () => {
  const steps: readonly Migration[] = [
    ...FILE_FORMAT.migrations,
    { to: 3, lift: (unsigned) => ({ ...unsigned, motto: 'Together' }) },
    { to: 4, lift: ({ motto: _motto, ...unsigned }) => unsigned },
  ];
  const four: FileFormat = {
    ...FILE_FORMAT,
    versions: [
      ...FILE_FORMAT.versions,
      { minReader: 3, minWriter: 3 },
      { minReader: 3, minWriter: 4 },
    ],
    migrations: steps,
  };

  function open(file: Uint8Array, format: FileFormat): ReturnType<typeof openAgreementFile> {
    return openAgreementFile(file, sha256, format);
  }

  it('is lifted step by step, from its own schema on, and may be saved', () => {
    const second = framedBytes(body);
    const third = later(3, 3, ['"profile":', '"motto":"Alone",\n"profile":']);
    const expected = { ok: true, value: { agreement: one, access: 'read-write' } };

    expect(open(second, four)).toMatchObject({
      ...expected,
      value: { ...expected.value, schema: 2 },
    });
    expect(open(third, four)).toMatchObject({
      ...expected,
      value: { ...expected.value, schema: 3 },
    });
  });

  it('is damaged when a step leaves something the schema does not know', () => {
    const forgetful = {
      ...four,
      migrations: [...steps.slice(0, 2), { to: 4, lift: steps[1]?.lift }],
    };

    expect(open(framedBytes(body), forgetful as FileFormat)).toMatchObject({
      error: { kind: 'damaged', damage: 'contents', place: { path: 'motto' } },
    });
  });

  it('never shows a step what signatures cover', () => {
    const seen: string[] = [];
    const curious: Migration = {
      to: 3,
      lift: (unsigned) => {
        seen.push(...Object.keys(unsigned));
        return unsigned;
      },
    };
    const three = {
      ...four,
      versions: four.versions.slice(0, 3),
      migrations: [...FILE_FORMAT.migrations, curious],
    };

    expect(open(framedBytes(body), three)).toMatchObject({ ok: true });
    expect(seen).toEqual(['reviews']);
  });

  it('stops the program when a step writes what signatures cover, or a step is missing', () => {
    const forging: Migration = { to: 3, lift: () => ({ sections: [] }) };
    const three = { ...four, versions: four.versions.slice(0, 3) };
    const forged = [...FILE_FORMAT.migrations, forging];

    expect(() => open(framedBytes(body), { ...three, migrations: forged })).toThrow(
      /signed sections/,
    );
    expect(() => open(framedBytes(body), { ...three, migrations: [] })).toThrow(/one step/);
    expect(() => open(framedBytes(body), { ...four, migrations: steps.toReversed() })).toThrow(
      /one step/,
    );
  });
});
