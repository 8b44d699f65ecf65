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
    ['"minWriter":1', `"minWriter":${schema}`],
    ['"schema":1', `"schema":${schema}`],
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
    expect(openAgreementFile(later(3, 2), sha256)).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', schema: 3, minReader: 2 },
    });
  });

  it('says that it is newer when what we know of it is not as we know it', () => {
    const file = later(2, 1, ['"language":"en"', '"language":"tl"']);

    expect(openAgreementFile(file, sha256)).toEqual({
      ok: false,
      error: { kind: 'newer-than-app', schema: 2, minReader: 1 },
    });
  });

  it('is still damaged when its sum is wrong', () => {
    const file = later(3, 2);
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

describe('a file of an earlier release', () => {
  const steps: readonly Migration[] = [
    { to: 2, lift: (unsigned) => ({ ...unsigned, motto: 'Together' }) },
    { to: 3, lift: ({ motto: _motto, ...unsigned }) => unsigned },
  ];
  const three: FileFormat = {
    ...FILE_FORMAT,
    versions: [
      { minReader: 1, minWriter: 1 },
      { minReader: 2, minWriter: 2 },
      { minReader: 2, minWriter: 3 },
    ],
    migrations: steps,
  };

  function open(file: Uint8Array, format: FileFormat): ReturnType<typeof openAgreementFile> {
    return openAgreementFile(file, sha256, format);
  }

  it('is lifted step by step, from its own schema on, and may be saved', () => {
    const first = framedBytes(body);
    const second = later(2, 2, ['"profile":', '"motto":"Alone",\n"profile":']);
    const expected = { ok: true, value: { agreement: one, access: 'read-write' } };

    expect(open(first, three)).toMatchObject({
      ...expected,
      value: { ...expected.value, schema: 1 },
    });
    expect(open(second, three)).toMatchObject({
      ...expected,
      value: { ...expected.value, schema: 2 },
    });
  });

  it('is damaged when a step leaves something the schema does not know', () => {
    const forgetful = { ...three, migrations: [steps[0], { to: 3, lift: steps[0]?.lift }] };

    expect(open(framedBytes(body), forgetful as FileFormat)).toMatchObject({
      error: { kind: 'damaged', damage: 'contents', place: { path: 'motto' } },
    });
  });

  it('never shows a step what signatures cover', () => {
    const seen: string[] = [];
    const curious: Migration = {
      to: 2,
      lift: (unsigned) => {
        seen.push(...Object.keys(unsigned));
        return unsigned;
      },
    };
    const two = { ...three, versions: three.versions.slice(0, 2), migrations: [curious] };

    expect(open(framedBytes(body), two)).toMatchObject({ ok: true });
    expect(seen).toEqual([]);
  });

  it('stops the program when a step writes what signatures cover, or a step is missing', () => {
    const forging: Migration = { to: 2, lift: () => ({ sections: [] }) };
    const two = { ...three, versions: three.versions.slice(0, 2) };

    expect(() => open(framedBytes(body), { ...two, migrations: [forging] })).toThrow(
      /signed sections/,
    );
    expect(() => open(framedBytes(body), { ...two, migrations: [] })).toThrow(/one step/);
    expect(() => open(framedBytes(body), { ...three, migrations: steps.toReversed() })).toThrow(
      /one step/,
    );
  });
});
