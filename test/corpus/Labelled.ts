import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../main/resources/projectRoot';

const LABELS = ['conflict', 'caution', 'ok'] as const;

const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(LABELS),
  articles: z.array(z.string()),
  trap: z.string(),
  language: z.enum(['en', 'es']),
  why: z.string(),
  alt: z.enum(LABELS).optional(),
});

/** A clause whose reading is known; `alt` is the label another fair reader could give. */
export type Labelled = z.infer<typeof labelledSchema>;

/**
 * The clauses the rules are developed on, those that only ever measure them, and those that strangers wrote
 * later in the manner of real agreements, which only measure, too.
 */
export const HALVES = ['development', 'measuring', 'strangers'] as const;
export type Half = (typeof HALVES)[number];

export function labelledClauses(half: Half): readonly Labelled[] {
  return clausesIn(path.join(projectRoot, 'test', 'corpus', `${half}.jsonl`));
}

/** Reads one JSON object a line. */
function clausesIn(file: string): readonly Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledSchema.parse(JSON.parse(line)));
}
