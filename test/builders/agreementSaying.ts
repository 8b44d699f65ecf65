import type { Agreement } from '../../shared/agreement/Agreement';
import { agreement, clauseSaying, section } from './agreement';

/** An agreement of one clause that says `text`. */
export function agreementSaying(text: string): Agreement {
  return agreement({ sections: [section({ clauses: [clauseSaying('c1', text)] })] });
}
