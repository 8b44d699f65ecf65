import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from './launch';
import { launch } from './launch';

describe('the app without arguments', () => {
  let running: Launched;
  beforeAll(async () => {
    running = await launch();
  });
  afterAll(async () => running.end());

  it('shows one window with the page of the app', async () => {
    expect(running.page.url()).toMatch(/^app:\/\/ewa\//);
    await expect.poll(() => running.page.locator('#root > *').count()).toBeGreaterThan(0);
    expect(running.app.windows()).toHaveLength(1);
  });

  it('writes nothing to the console', () => {
    expect(running.log).toEqual([]);
  });
});
