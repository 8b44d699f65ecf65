import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import styles from './Leader.module.css';

type Point = { readonly x: number; readonly y: number };

/** A line from one thing to another, which turns twice at `bend`; in the coordinates of the window. */
export type LeaderPath = { readonly from: Point; readonly bend: number; readonly to: Point };

type LeaderProps = {
  /** Where it runs this moment; null where one of its ends is not in sight. */
  readonly path: () => LeaderPath | null;
  /** Calls back whenever what it ties together may have moved while it is seen. */
  readonly watch: (moved: () => void) => () => void;
};

const DOT = 2.5;

/**
 * A hairline that ties two things together. It follows them without moving of its own accord, is drawn
 * once a frame at most, and says nothing to a screen reader: what it ties names each other in words.
 */
export function Leader({ path, watch }: LeaderProps): ReactNode {
  const line = useRef<SVGPathElement>(null);
  const end = useRef<SVGCircleElement>(null);
  const draw = useRef<() => void>(() => undefined);

  useEffect(() => {
    draw.current = () => {
      const found = path();
      line.current?.setAttribute('d', found === null ? '' : drawn(found));
      end.current?.setAttribute('r', found === null ? '0' : String(DOT));
      end.current?.setAttribute('cx', String(found?.from.x ?? 0));
      end.current?.setAttribute('cy', String(found?.from.y ?? 0));
    };
  });
  useFrames(draw, line, watch);

  return (
    <svg aria-hidden="true" className={styles['leader']}>
      <path ref={line} className={styles['line']} />
      <circle ref={end} className={styles['end']} r="0" />
    </svg>
  );
}

type Ref<Value> = { readonly current: Value };

/** Draws in the next frame: with every drawing of what it belongs to, on scrolling, and when told to. */
function useFrames(
  draw: Ref<() => void>,
  line: Ref<SVGPathElement | null>,
  watch: LeaderProps['watch'],
): void {
  const frame = useRef<number | null>(null);
  const soon = useRef(() => {
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      draw.current();
    });
  });
  useEffect(() => soon.current());
  useEffect(() => {
    const again = soon.current;
    // A line that is not seen comes into sight by scrolling alone, and costs nothing while somebody types.
    const moved = (): void => {
      if (line.current?.getAttribute('d') !== '') again();
    };
    const options = { capture: true, passive: true };
    window.addEventListener('scroll', again, options);
    window.addEventListener('resize', again);
    const stop = watch(moved);
    return () => {
      stop();
      window.removeEventListener('scroll', again, options);
      window.removeEventListener('resize', again);
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = null;
    };
  }, [line, watch]);
}

function drawn({ from, bend, to }: LeaderPath): string {
  return `M ${crisp(from.x)} ${crisp(from.y)} H ${crisp(bend)} V ${crisp(to.y)} H ${crisp(to.x)}`;
}

/** On the middle of a pixel, where a line one pixel wide is one pixel wide. */
function crisp(value: number): number {
  return Math.floor(value) + 0.5;
}
