import type { PreparedPack } from '../../cba/PreparedPack';
import type { RulePack } from '../../cba/RulePack';
import type { DefinitionShapes } from './definitionsIn';
import { alternatives, definitionShapes } from './definitionsIn';

/** What a pack knows of structure, ready to be looked for. */
type Shapes = {
  readonly definitions: DefinitionShapes;
  readonly parts: readonly { readonly id: string; readonly shape: RegExp }[];
};

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
    parts: pack.parts.map(({ id, forms }) => ({
      id,
      shape: new RegExp(`(?<!\\p{L})(?:${alternatives(forms)})(?!\\p{L})`, 'u'),
    })),
  };
  prepared.set(pack, fresh);
  return fresh;
}
