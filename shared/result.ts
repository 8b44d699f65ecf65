/** An expected outcome: a value, or a failure with a name. Bugs throw instead. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function err<Failure>(error: Failure): Result<never, Failure> {
  return { ok: false, error };
}

/**
 * Closes a `switch` over a union: adding a kind makes every switch that forgot it fail to compile.
 *
 * @throws Error when reached, which means a value got past its schema.
 */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}
