import type { z } from 'zod';
import type { Result } from '../result';
import { err, ok } from '../result';
import { jsonFaultLine } from './jsonFaultLine';
import type { TemplateFailure, TemplateFault } from './TemplateFailure';

/** Text of a file → what its schema lets through, or every place that it does not. */
export function readTemplateJson<Value>(
  text: string,
  schema: z.ZodType<Value>,
): Result<Value, TemplateFailure> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return ok(parsed.data);
  return err({
    kind: 'not-a-template',
    faults: parsed.error.issues.flatMap((i) => faultsOf(i, [])),
  });
}

function parseJson(text: string): Result<unknown, TemplateFailure> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ kind: 'not-json', line: jsonFaultLine(text) });
  }
}

type Issue = z.core.$ZodIssue;

/** Where every branch of a union fails, the one that got furthest knows what was meant. */
function faultsOf(issue: Issue, above: readonly PropertyKey[]): readonly TemplateFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const furthest = issue.errors.toSorted((one, other) => reach(other) - reach(one))[0] ?? [];
    if (reach(furthest) > 0) return furthest.flatMap((inner) => faultsOf(inner, path));
  }
  return [{ place: placeOf(path), problem: { kind: 'shape', detail: issue.message } }];
}

function reach(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
  );
}

/** ["sections", 2, "title"] → "sections[2].title"; the whole file is "". */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
