import type { PackName } from '../../shared/cba/PackName';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import type { Settings } from '../settings/Settings';
import type { LoadFailure } from './loadRulePack';
import type { RulePacks } from './RulePacks';

/** Older choices than these are forgotten: what is checked under the app's own pack says so. */
const MOST_CHOICES = 500;

/** The pack that an agreement is checked under here; the app's own, too, when the chosen one is gone. */
export async function chosenPack(
  agreement: string,
  packs: RulePacks,
  settings: Settings,
): Promise<Result<RulePack, LoadFailure>> {
  const choice = settings.packChoices().find((each) => each.agreement === agreement);
  const pack = choice === undefined ? null : await packs.named(choice.pack);
  return pack === null ? packs.builtIn() : ok(pack);
}

/** Remembers the choice for an agreement; null goes back to the app's own pack. */
export function choosePack(agreement: string, pack: PackName | null, settings: Settings): void {
  const others = settings.packChoices().filter((each) => each.agreement !== agreement);
  const own = pack === null ? [] : [{ agreement, pack }];
  settings.setPackChoices([...own, ...others].slice(0, MOST_CHOICES));
}
