import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { err } from '../../shared/result';
import type { AdmitFailure } from '../rulePacks/admitInThread';
import { admitInThread } from '../rulePacks/admitInThread';
import type { LoadFailure } from '../rulePacks/loadRulePack';
import { loadRulePack } from '../rulePacks/loadRulePack';
import { MOST_PACK_BYTES } from '../rulePacks/mostPackBytes';
import type { Refusal } from './Command';
import { readInputFile } from './readInputFile';

/** The rule pack that comes with the app, or why nothing can be checked. */
export async function loadPack(): Promise<Result<RulePack, Refusal>> {
  const pack = await loadRulePack();
  return pack.ok ? pack : err(loadFailureWords(pack.error));
}

/**
 * The rule pack in a file from anywhere, such as one that UTLA sent. It is tried on its own examples, with an
 * end to the time and the memory that takes.
 */
export async function loadPackFile(file: string): Promise<Result<RulePack, Refusal>> {
  const bytes = await readInputFile(file, MOST_PACK_BYTES);
  if (!bytes.ok) return bytes;
  const pack = await admitInThread(new TextDecoder().decode(bytes.value));
  return pack.ok ? pack : err(`${file}: ${admitFailureWords(pack.error)}`);
}

function loadFailureWords(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'not-found':
      return `There is no rule pack at ${failure.path}, so nothing can be checked. Install EWA Editor again.`;
    case 'unreadable':
      return `The rule pack ${failure.path} could not be read (${failure.code}), so nothing can be checked. Install EWA Editor again.`;
    case 'not-json':
    case 'invalid':
    case 'counter-example-failed':
      return `The rule pack that comes with EWA Editor was changed. Install it again. (${admitFailureWords(failure)})`;
  }
}

function admitFailureWords(failure: AdmitFailure): string {
  switch (failure.kind) {
    case 'not-json':
      return 'This is no rule pack: it is no valid JSON. Ask whoever sent it for the file itself. Nothing was checked.';
    case 'invalid':
      return `The rule pack is not complete or not right at “${failure.path}” (${failure.problem}). Tell whoever made it. Nothing was checked.`;
    case 'counter-example-failed':
      return `The rule pack misreads one of its own examples (“${failure.example.text}”: ${failure.found.severity} instead of ${failure.example.severity}). Tell whoever made it. Nothing was checked.`;
    case 'too-slow':
      return 'The rule pack took longer, or more memory, to be tried on its own examples than any pack should. Send it back to whoever made it. Nothing was checked.';
  }
}
