import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { LoadFailure } from '../rulePacks/loadRulePack';
import { loadRulePack, loadRulePackFile } from '../rulePacks/loadRulePack';
import type { Refusal } from './Command';

/** The rule pack in a file, or else the one that comes with the app; or why nothing can be checked. */
export async function loadPack(file?: string): Promise<Result<RulePack, Refusal>> {
  const pack = await (file === undefined ? loadRulePack() : loadRulePackFile(file));
  return pack.ok ? pack : err(loadFailureWords(pack.error));
}

function loadFailureWords(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'not-found':
      return `There is no rule pack at ${failure.path}, so nothing can be checked. Name another, or install EWA Editor again.`;
    case 'unreadable':
      return `The rule pack ${failure.path} could not be read (${failure.code}), so nothing can be checked.`;
    case 'too-large':
      return `The rule pack ${failure.path} is too large to be one, so nothing can be checked.`;
    case 'not-json':
      return `The rule pack ${failure.path} is no valid JSON, so nothing can be checked. Correct it there.`;
    case 'invalid':
      return `The rule pack is not complete at “${failure.path}” (${failure.problem}), so nothing can be checked.`;
    case 'counter-example-failed':
      return `The rule pack misreads one of its own examples (“${failure.example.text}”: ${failure.found.severity} instead of ${failure.example.severity}), so it is not used and nothing can be checked.`;
  }
}
