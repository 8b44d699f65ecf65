import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Recording } from '../../shared/signoff/ledger/Installation';
import { now } from '../effects/now';
import { userDataFolder } from '../settings/userDataFolder';
import { verifySignature } from '../signing/ed25519';
import { installationKey } from '../signing/installationKey';
import { keysFolder } from '../signing/keysFolder';
import { sha256 } from '../effects/sha256';
import type { Input, Refusal } from './Command';
import { keyFailureWords } from './words/signingWords';

/** What adding a record needs, with the key in the folder of --key, or this person's own. */
export async function recordingWith(input: Input): Promise<Result<Recording, Refusal>> {
  const folder = input.option('key') ?? keysFolder(userDataFolder());
  const installation = await installationKey(folder);
  if (!installation.ok) return err(keyFailureWords(installation.error));
  return ok({ installation: installation.value, now: now(), sha256, verifySignature });
}
