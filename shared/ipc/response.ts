import { z } from 'zod';
import type { Result } from '../result';

/** The response of a channel: a closed value, or a closed failure with a kind. */
export function response<Value, Failure>(
  value: z.ZodType<Value>,
  failure: z.ZodType<Failure>,
): z.ZodType<Result<Value, Failure>> {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: failure }),
  ]);
}

/**
 * A value of the core that main hands out. It passed the core's own schema when it came in, so it is
 * not walked through again on its way to the window.
 */
export function fromCore<Value>(): z.ZodType<Value> {
  return z.custom<Value>((value) => value !== undefined);
}
