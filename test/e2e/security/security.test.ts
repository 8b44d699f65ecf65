import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../launch';
import { launch } from '../launch';
import type { CountingServer } from './countingServer';
import { countingServer } from './countingServer';
import { networkProbes } from './networkProbes';
import type { SandboxedPlace } from './ordinaryUser';
import { sandboxedPlace } from './ordinaryUser';
import { pageProbes } from './pageProbes';
import { permissionProbes } from './permissionProbes';
import { runProbe } from './runProbes';
import { scriptProbes } from './scriptProbes';
import { wayOutProbes } from './wayOutProbes';

const probes = [
  ...pageProbes,
  ...scriptProbes,
  ...networkProbes,
  ...permissionProbes,
  ...wayOutProbes,
];
/** As many of the probes must notice the careless shell, or they notice nothing. */
const FEWEST_NOTICED = 8;

/** A camera and a microphone, so that it is the shell that refuses them. */
const DEVICES = ['--use-fake-device-for-media-stream'];

let place: SandboxedPlace;
let server: CountingServer;

beforeAll(async () => {
  place = sandboxedPlace();
  server = await countingServer();
});
afterAll(() => {
  server.close();
  place.remove();
});

describe('the window, as an ordinary user in the real sandbox', () => {
  let running: Launched;
  beforeAll(async () => {
    const { executable, root, dataFolder } = place;
    running = await launch({ executable, main: root, dataFolder, args: DEVICES });
    await running.page.waitForSelector('#root > *');
  });
  afterAll(async () => running.end());

  it.each(probes)('the page $name', async (probe) => {
    expect(await runProbe(running, probe, server.address)).toMatchObject({ held: true });
  });

  it('called no server in all of that', () => {
    expect(server.calls).toEqual([]);
  });

  it('shows still the one window, on the one page', () => {
    expect(running.app.windows().map((page) => page.url())).toEqual(['app://ewa/']);
  });

  it('runs its page in a process that the kernel confines', async () => {
    const processId = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    );
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');

    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NoNewPrivs:\t1$/m);
  });

  it('is made with every lock that Electron has', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return (
        contents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('stays where it is when a file or an address is dropped on it', async () => {
    const session = await running.page.context().newCDPSession(running.page);
    for (const data of [
      { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 },
      {
        items: [{ mimeType: 'text/uri-list', data: `${server.address}/dropped` }],
        files: [],
        dragOperationsMask: 1,
      },
    ]) {
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
      }
      await running.page.waitForTimeout(200);
    }

    expect(running.app.windows().map((page) => page.url())).toEqual(['app://ewa/']);
    expect(server.calls).toEqual([]);
  });

  it.each([
    'app://ewa/../package.json',
    'app://ewa/%2e%2e/%2e%2e/package.json',
    'app://ewa/assets/..%2f..%2fmain%2fmain.cjs',
    'app://ewa//etc/hostname',
    'app://other/index.html',
  ])('serves nothing under %s', async (address) => {
    const status = await running.app.evaluate(
      async ({ session }, url) =>
        session.defaultSession.fetch(url).then(
          (response) => response.status,
          () => 'refused',
        ),
      address,
    );

    expect([404, 'refused']).toContain(status);
  });

  it('sends its policy with every file', async () => {
    const policies = await running.app.evaluate(async ({ session }) =>
      Promise.all(
        ['app://ewa/', 'app://ewa/fonts/NotoSans_400Regular.ttf'].map(async (url) => {
          const response = await session.defaultSession.fetch(url);
          return response.headers.get('content-security-policy') ?? '';
        }),
      ),
    );

    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

describe('the same probes on a careless shell', () => {
  it(`notice it in at least ${FEWEST_NOTICED} places`, { timeout: 120_000 }, async () => {
    const { executable, root } = place;
    const main = path.join(root, 'test/e2e/security/soft');
    const dataFolder = path.join(place.dataFolder, 'soft');
    const careless = await launch({ executable, main, dataFolder, args: DEVICES });
    const noticed: string[] = [];
    for (const probe of probes) {
      const { held, name } = await runProbe(careless, probe, server.address);
      if (!held) noticed.push(name);
    }
    await careless.end();
    process.stdout.write(`A careless shell fails ${noticed.length} of ${probes.length} probes.\n`);

    expect(noticed.length).toBeGreaterThanOrEqual(FEWEST_NOTICED);
  });
});
