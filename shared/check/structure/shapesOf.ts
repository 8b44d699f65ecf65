import type { PreparedPack } from '../../cba/PreparedPack';
import type { RulePack } from '../../cba/RulePack';
import type { DefinitionShapes } from './definitionsIn';
import { definitionShapes } from './definitionsIn';
import type { WordsFinder } from './wordsFinder';
import { wordsFinder } from './wordsFinder';

/** What a pack knows of structure, ready to be looked for. */
type Shapes = {
  readonly definitions: DefinitionShapes;
  /** Finds the ids of the usual parts that a text names, and {@link PROMISE}. */
  readonly named: WordsFinder;
};

/** Stands for the words of a promise, without which a text is not looked at for one. No part has this id. */
export const PROMISE = '…';

const prepared = new WeakMap<RulePack, Shapes>();

/** The same pack gives the same shapes: packs never change. */
export function shapesOf({ pack }: PreparedPack): Shapes {
  const known = prepared.get(pack);
  if (known !== undefined) return known;
  const formsAt = (place: string): readonly string[] =>
    pack.definitions.filter((entry) => entry.place === place).flatMap(({ forms }) => forms);
  const fresh: Shapes = {
    definitions: definitionShapes({
      behind: formsAt('behind'),
      before: formsAt('before'),
      promise: formsAt('promise'),
    }),
    named: wordsFinder([...pack.parts, { id: PROMISE, forms: formsAt('promise') }]),
  };
  prepared.set(pack, fresh);
  return fresh;
}
