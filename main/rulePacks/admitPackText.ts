import type { RulePack } from '../../shared/cba/RulePack';
import type { RulePackFailure } from '../../shared/check/admitRulePack';
import { admitRulePack } from '../../shared/check/admitRulePack';
import { readRulePack } from '../../shared/check/readRulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';

export type PackTextFailure = { readonly kind: 'not-json' } | RulePackFailure;

/** Lets the text of a rule pack in, or says why not. */
export function admitPackText(text: string): Result<RulePack, PackTextFailure> {
  return packFrom(text, admitRulePack);
}

/** The same without trying the pack on its counter-examples: for the app's own, which the tests try. */
export function readPackText(text: string): Result<RulePack, PackTextFailure> {
  return packFrom(text, readRulePack);
}

function packFrom(
  text: string,
  read: (data: unknown) => Result<RulePack, RulePackFailure>,
): Result<RulePack, PackTextFailure> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err({ kind: 'not-json' });
  }
  return read(data);
}
