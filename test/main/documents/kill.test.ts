import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openAgreementFile } from '../../../shared/file/openAgreementFile';
import { sha256 } from '../../../main/effects/sha256';
import type { Agreement } from '../../../shared/agreement/Agreement';
import { agreement, clauseSaying, section } from '../../builders/agreement';
import { sectionId } from '../../../shared/agreement/ids';
import type { Bundle } from '../../builders/bundled';
import { bundled } from '../../builders/bundled';
import type { Workplace } from '../../builders/documents';
import { onDisk, workplace } from '../../builders/documents';

let bundle: Bundle;
const KILLS = 200;
/** One saves while another starts and a third is being looked at. */
const AT_ONCE = 3;

type Manner = 'ours' | 'naive';
/** What a kill left: `lost` is a file older than what the child had acknowledged. */
type Left = 'whole' | 'torn' | 'lost';

beforeAll(async () => {
  bundle = await bundled(new URL('./savingChild.ts', import.meta.url));
  return bundle.remove;
}, 60_000);

/** An agreement of some hundred kilobytes, so that writing it takes a while. */
function longAgreement(): Agreement {
  const words = 'Teachers meet once a week and write down what they decide. '.repeat(40);
  const sections = Array.from({ length: 30 }, (_, index) =>
    section({
      id: sectionId(`s${index}`),
      title: '0',
      clauses: [clauseSaying(`c${index}`, words)],
    }),
  );
  return agreement({ sections });
}

/** Starts a child, lets it save for a random moment, kills it, and looks at the file. */
async function killOnce({ file, desk }: Workplace, manner: Manner): Promise<Left> {
  const child = spawn(process.execPath, [bundle.program, file, desk.dataFolder, manner], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = -1;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    acknowledged = Number(line);
  });
  await Promise.race([once(lines, 'line'), failure(child)]);
  await pause(5 + Math.random() * 40);
  child.kill('SIGKILL');
  await Promise.all([once(child, 'close'), once(lines, 'close')]);

  const opened = openAgreementFile(await readFile(file), sha256);
  if (!opened.ok) return 'torn';
  const found = Number.parseInt(opened.value.agreement.sections[0]?.title ?? '', 10);
  return found >= acknowledged ? 'whole' : 'lost';
}

async function failure(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The saving child ended by itself with ${String(code)}`);
}

/** Counts what is left after so many kills; stops early at the first that is not whole if told to. */
async function killOften(
  manner: Manner,
  kills: number,
  stopsAtFirst: boolean,
): Promise<Readonly<Record<Left, number>>> {
  const counts = { whole: 0, torn: 0, lost: 0 };
  let left = kills;
  async function lane(place: Workplace): Promise<void> {
    while (left > 0) {
      left -= 1;
      const found = await killOnce(place, manner);
      counts[found] += 1;
      if (found === 'whole') continue;
      if (stopsAtFirst) left = 0;
      await onDisk(place, longAgreement());
    }
  }
  const places = await Promise.all(Array.from({ length: AT_ONCE }, async () => workplace()));
  await Promise.all(
    places.map(async (place) => {
      await onDisk(place, longAgreement());
      await lane(place);
      await expectTidy(place);
    }),
  );
  return counts;
}

/** Every kill may leave one hidden temporary file, which a later save takes away; nothing else. */
async function expectTidy({ file, folder }: Workplace): Promise<void> {
  const others = (await readdir(folder)).filter((name) => !name.startsWith('.ewa-saving-'));
  expect(others).toEqual([path.basename(file)]);
}

describe('a process that is killed while it saves', () => {
  it(`tears no file and loses no acknowledged save in ${KILLS} kills`, async () => {
    expect(await killOften('ours', KILLS, false)).toEqual({ whole: KILLS, torn: 0, lost: 0 });
  }, 120_000);

  it('tears a file within as many kills when it writes as most programs do', async () => {
    const { torn, lost } = await killOften('naive', KILLS, true);

    expect(torn + lost).toBeGreaterThan(0);
  }, 120_000);
});
