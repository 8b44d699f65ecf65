import type { Agreement } from '../../shared/agreement/Agreement';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Place } from '../session/DocumentSession';
import { suggestedName } from '../session/suggestedName';
import type { AppContext } from './AppContext';
import type { AskingWindow } from './AskingWindow';

/**
 * Asks where to save an agreement; null when the person cancels. A name without ".ewa" gets it, and
 * nobody agreed to replace the file of that longer name.
 */
export async function choosePlace(
  agreement: Agreement,
  asker: AskingWindow,
  { documents }: AppContext,
): Promise<Result<Place | null, { readonly kind: 'open-elsewhere' }>> {
  const chosen = await asker.choosePlace('agreement', suggestedName(agreement, '.ewa'));
  if (chosen === null) return ok(null);
  const isComplete = chosen.toLowerCase().endsWith('.ewa');
  const path = isComplete ? chosen : `${chosen}.ewa`;
  const holder = documents.windowOf(path);
  if (holder !== null && holder !== asker.id) return err({ kind: 'open-elsewhere' });
  return ok({ path, replace: isComplete });
}
