import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../main/resources/projectRoot';
import type { Run } from './ewa';
import { ewa, workFolder } from './ewa';

const EWA = path.join(projectRoot, 'out/main/ewa.cjs');
const WAIVER = '{"id":"a","text":"Article XII is waived."}';
const WAIVED = '{"id":"a","severity":"conflict","articles":["XII"]}';
const LUNCH = '{"id":"b","text":"Lunch is at noon."}';
const NOTHING = '{"id":"b","severity":"none","articles":[]}';

function checked(content: string | Uint8Array): Run {
  const folder = workFolder();
  writeFileSync(path.join(folder, 'lines.jsonl'), content);
  return ewa(folder, 'check', '--jsonl', 'lines.jsonl');
}

describe('ewa check --jsonl', () => {
  it.each([
    ['ends its lines as Windows does', `${WAIVER}\r\n${LUNCH}\r\n`],
    ['begins with a byte order mark', `\ufeff${WAIVER}\n${LUNCH}\n`],
    ['has no end of line at the end', `${WAIVER}\n${LUNCH}`],
    ['has empty lines', `\n${WAIVER}\n \t\n\n${LUNCH}\n\n`],
    ['has members of its own', `${WAIVER.replace('}', ',"label":{"of":["mine"]}}')}\n${LUNCH}\n`],
  ])('reads a file that %s', (_, content) => {
    expect(checked(content)).toEqual({ code: 1, out: `${WAIVED}\n${NOTHING}\n`, err: '' });
  });

  it('answers lines of one id, of no text and of half a character, each in its place', () => {
    const { out, code } = checked(
      `${WAIVER}\n${WAIVER}\n{"id":"","text":""}\n{"id":"\\ud800","text":"\\udc00"}\n`,
    );

    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      WAIVED,
      WAIVED,
      '{"id":"","severity":"none","articles":[]}',
      '{"id":"\\ud800","severity":"none","articles":[]}',
    ]);
  });

  it.each([
    ['no JSON', 'nope'],
    ['a list', '[1]'],
    ['a number for an id', '{"id":1,"text":"x"}'],
    ['no id', '{"text":"x"}'],
    ['no text', '{"id":"a"}'],
    ['null', 'null'],
    ['a raw NUL', '{"id":"a","text":"\u0000"}'],
    ['nothing but brackets', '['.repeat(300_000)],
    ['bytes that are not UTF-8', Buffer.from('{"id":"a","text":"Art\xedculo XII"}', 'latin1')],
  ])('names a line that is %s, answers the others, and ends with 2', (_, line) => {
    const content = Buffer.concat([
      Buffer.from(`${LUNCH}\n`),
      Buffer.from(line),
      Buffer.from(`\n${WAIVER}`),
    ]);

    const run = checked(content);

    expect(run).toMatchObject({ code: 2, out: `${NOTHING}\n${WAIVED}\n` });
    expect(run.err).toMatch(/^1 line is not .+ got no answer: line 2\.\n$/);
  });

  it('counts many such lines and names the first ten', () => {
    const { err } = checked('x\n'.repeat(1000));

    expect(err).toMatch(
      /^1000 lines are not .+: line 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 990 more\.\n$/,
    );
  });

  it('says that a file in another encoding cannot be read', () => {
    expect(checked(Buffer.from(`\ufeff${WAIVER}\n`, 'utf16le'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('UTF-8'),
    });
  });

  it('stops at a line that never ends', () => {
    const run = checked(`${WAIVER}\n${'x'.repeat(17_000_000)}\n${LUNCH}`);

    expect(run).toMatchObject({ code: 2, out: `${WAIVED}\n` });
    expect(run.err).toMatch(/^Line 2 is longer than .+\n$/);
  });

  it('reads a folder, and a file without its option, as what they are', () => {
    const folder = workFolder();
    mkdirSync(path.join(folder, 'lines'));
    writeFileSync(path.join(folder, 'lines.jsonl'), WAIVER);

    const runs = [
      ewa(folder, 'check', '--jsonl', 'lines'),
      ewa(folder, 'check', '--jsonl', 'gone'),
      ewa(folder, 'check', 'lines.jsonl'),
      ewa(folder, 'check', '-'),
    ];

    expect(runs.map(({ code, out }) => [code, out])).toEqual(runs.map(() => [2, '']));
    expect(runs.map(({ err }) => err)).toEqual([
      expect.stringContaining('no ordinary file'),
      expect.stringContaining('no such file'),
      expect.stringContaining('--jsonl'),
      expect.stringContaining('--jsonl'),
    ]);
  });

  it('answers each line as it comes', async () => {
    const child = spawn(process.execPath, [EWA, 'check', '--jsonl', '-']);
    const next = (): Promise<string> =>
      new Promise((resolve) => child.stdout.once('data', (part) => resolve(String(part))));

    child.stdin.write(`${WAIVER}\n${LUNCH.slice(0, 9)}`);
    expect(await next()).toBe(`${WAIVED}\n`);
    child.stdin.end(LUNCH.slice(9));
    expect(await next()).toBe(`${NOTHING}\n`);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  });
});

describe.skipIf(!existsSync('/dev/zero'))('ewa check --jsonl and what never ends', () => {
  it('stops when nobody reads its answers any more', () => {
    const script = 'yes "$2" | "$0" "$1" check --jsonl - | head -n 1; echo "${PIPESTATUS[1]}"';
    const run = spawnSync('bash', ['-c', script, process.execPath, EWA, WAIVER], {
      encoding: 'utf8',
      timeout: 20_000,
    });

    expect(run).toMatchObject({ stdout: `${WAIVED}\n1\n`, stderr: '' });
  });

  it('stops when its output is lost, and at a line without an end', () => {
    const sh = (script: string): unknown =>
      spawnSync('bash', ['-c', script, process.execPath, EWA, WAIVER], {
        encoding: 'utf8',
        timeout: 20_000,
      });

    expect(sh('"$0" "$1" check --jsonl /dev/zero')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Line 1 is longer/),
    });
    expect(sh('yes "$2" | "$0" "$1" check --jsonl - >/dev/full')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^The output could not be written .+\n$/),
    });
  });
});
