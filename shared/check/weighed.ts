import type { PreparedPack } from '../cba/PreparedPack';
import type { Act } from '../cba/Vocabulary';
import { CHANGES } from '../cba/Vocabulary';
import type { Severity } from './Finding';
import type { Matter } from './reading/frames/Matter';

type Weighed = {
  readonly severity: Exclude<Severity, 'note'>;
  readonly act: Act;
  /** What the other words of the sentence made of it; null when the topic's own lists decided. */
  readonly leans: 'leans-to-taking' | 'leans-to-arranging' | null;
};

/**
 * What the lists of the topic say of a matter, weighed by how the words of its sentence lean. Where
 * something is taken away as read, these words lean for that, and press nothing else.
 */
export function weighed(matter: Matter, isTaken: boolean, { pack }: PreparedPack): Weighed | null {
  const { topic, acts, leaning } = matter;
  const listed = listedAct(matter);
  if (pack.leanings === null || leaning === null) return listed;
  const { doubt, press, alone } = pack.leanings.bounds;
  const [act] = acts;
  if (listed?.severity === 'conflict') {
    const isDoubtful = leaning < doubt && !isPlain(matter);
    return isDoubtful ? { ...listed, severity: 'caution', leans: 'leans-to-arranging' } : listed;
  }
  // What is only reported takes nothing away, whatever is said about it.
  if (isTaken || act === undefined || listed?.act === 'report') return listed;
  const isPressed = listed === null ? leaning > alone && topic.reach !== 'alone' : leaning > press;
  if (!isPressed) return listed;
  return { severity: 'conflict', act: listed?.act ?? act, leans: 'leans-to-taking' };
}

/** Whoever says plainly that something is taken away is taken at the word, whatever stands around it. */
const PLAIN: ReadonlySet<Act> = new Set([...CHANGES, 'forbid', 'deny', 'cap']);

function isPlain({ topic, acts }: Matter): boolean {
  return topic.id === 'cited' || topic.conflict.some((act) => PLAIN.has(act) && acts.includes(act));
}

/** What the topic itself lists of what is done to it, the gravest first; null for nothing. */
export function listedAct({ topic, acts }: Matter): Weighed | null {
  for (const severity of ['conflict', 'caution'] as const) {
    const act = topic[severity].find((one) => acts.includes(one));
    if (act !== undefined) return { severity, act, leans: null };
  }
  return null;
}
