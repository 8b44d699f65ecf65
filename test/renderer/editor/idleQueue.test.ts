import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleQueue } from '../../../renderer/features/editor/findings/idleQueue';

/** A clock that only work moves on, and a window that is idle when it is told to be. */
let clock = 0;
let idle: (() => void)[] = [];
beforeEach(() => {
  clock = 0;
  idle = [];
  vi.stubGlobal('performance', { now: () => clock });
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
});
afterEach(() => vi.unstubAllGlobals());

function worker(cost: number) {
  const done: number[] = [];
  const queue = createIdleQueue<number>((item) => {
    clock += cost;
    done.push(item);
  });
  return { done, queue };
}

describe('an idle queue', () => {
  it('does little work at once', () => {
    const { done, queue } = worker(1);

    queue.add([1, 2, 3]);

    expect(done).toEqual([1, 2, 3]);
    expect(idle).toEqual([]);
  });

  it('keeps nobody waiting longer than for one piece, and goes on in idle moments', () => {
    const { done, queue } = worker(4);

    queue.add([1, 2, 3, 4, 5]);
    expect(done).toEqual([1, 2]);
    queue.add([5, 6]);
    expect(done).toEqual([1, 2]);
    while (idle.length > 0) idle.shift()?.();

    expect(done).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('goes on with what is added after a piece of work broke down in an idle moment', () => {
    const done: number[] = [];
    const queue = createIdleQueue<number>((item) => {
      clock += 10;
      if (item === 2) throw new Error('a bug');
      done.push(item);
    });

    queue.add([1, 2, 3]);
    expect(() => idle.shift()?.()).toThrow('a bug');
    queue.add([4]);
    while (idle.length > 0) idle.shift()?.();

    expect(done).toEqual([1, 3, 4]);
  });

  it('does nothing more when it is stopped', () => {
    const { done, queue } = worker(10);

    queue.add([1, 2]);
    queue.stop();

    expect(idle).toEqual([]);
    expect(done).toEqual([1]);
  });
});
