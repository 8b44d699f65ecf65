import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RulePack } from '../../shared/cba/RulePack';
import type { RulePackFailure } from '../../shared/check/admitRulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import { errorCode } from '../effects/errorCode';
import { projectRoot } from '../resources/projectRoot';
import { readPackText } from './admitPackText';

export type LoadFailure =
  | { readonly kind: 'not-found'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string }
  | { readonly kind: 'not-json'; readonly path: string }
  | RulePackFailure;

/** The pack that agreements are checked under unless another is named. */
const DEFAULT_RULE_PACK = 'la-pilot';

const NAME = /^[a-z0-9][a-z0-9-]{0,59}$/;

/**
 * Loads a rule pack that comes with the app, by its name: the file's name without ".json". Its
 * counter-examples were tried before it was shipped, and are not tried at every start.
 */
export async function loadRulePack(
  name: string = DEFAULT_RULE_PACK,
): Promise<Result<RulePack, LoadFailure>> {
  const file = path.join(projectRoot, 'templates', 'rule-packs', `${name}.json`);
  if (!NAME.test(name)) return err({ kind: 'not-found', path: name });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return err({ kind: 'not-found', path: file });
    return err({ kind: 'unreadable', path: file, code });
  }
  const pack = readPackText(text);
  if (pack.ok) return pack;
  return pack.error.kind === 'not-json' ? err({ kind: 'not-json', path: file }) : err(pack.error);
}
