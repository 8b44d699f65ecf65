import type { RulePack } from '../../shared/cba/RulePack';
import { rulePackSchema } from '../../shared/cba/schema/rulePackSchema';
import data from '../../templates/rule-packs/la-pilot.json' with { type: 'json' };

/** The rule pack that comes with the app. */
export const laPilot: RulePack = rulePackSchema.parse(data);
