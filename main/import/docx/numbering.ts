import type { Styles } from './styles';
import type { XmlElement } from './XmlElement';
import { childOf, childrenOf, switchOf, valueOf } from './XmlElement';

export type NumberLevel = {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  readonly style: string | null;
  /** All its parts count in figures, whatever their own levels say. */
  readonly isLegal: boolean;
  /** It never begins again. */
  readonly neverRestarts: boolean;
};

type AbstractNumbering = {
  readonly levels: ReadonlyMap<number, NumberLevel>;
  readonly styleLink: string | null;
};

type Override = { readonly start: number | null; readonly level: NumberLevel | null };

type NumberInstance = {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, Override>;
};

export type NumberingPart = {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly instances: ReadonlyMap<string, NumberInstance>;
};

/** Reads what lists the document defines. Source: ECMA-376 part 1, section 17.9. */
export function readNumbering(root: XmlElement | null): NumberingPart {
  const abstracts = new Map<string, AbstractNumbering>();
  const instances = new Map<string, NumberInstance>();
  for (const element of childrenOf(root)) {
    if (element.name === 'w:abstractNum') {
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', {
        levels: levelsOf(element),
        styleLink: valueOf(element, 'w:numStyleLink'),
      });
    } else if (element.name === 'w:num') {
      instances.set(element.attributes['w:numId'] ?? '', {
        abstractId: valueOf(element, 'w:abstractNumId') ?? '',
        overrides: overridesOf(element),
      });
    }
  }
  return { abstracts, instances };
}

function levelsOf(parent: XmlElement): ReadonlyMap<number, NumberLevel> {
  return new Map(
    childrenOf(parent)
      .filter(({ name }) => name === 'w:lvl')
      .map((element) => [Number(element.attributes['w:ilvl'] ?? 0), levelOf(element)]),
  );
}

function levelOf(element: XmlElement): NumberLevel {
  return {
    start: whole(valueOf(element, 'w:start')) ?? 1,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    text: (valueOf(element, 'w:lvlText') ?? '').slice(0, 100),
    style: valueOf(element, 'w:pStyle'),
    isLegal: switchOf(element, 'w:isLgl') === true,
    neverRestarts: valueOf(element, 'w:lvlRestart') === '0',
  };
}

function overridesOf(instance: XmlElement): ReadonlyMap<number, Override> {
  return new Map(
    childrenOf(instance)
      .filter(({ name }) => name === 'w:lvlOverride')
      .map((element) => {
        const level = childOf(element, 'w:lvl');
        return [
          Number(element.attributes['w:ilvl'] ?? 0),
          {
            start: whole(valueOf(element, 'w:startOverride')),
            level: level === null ? null : levelOf(level),
          },
        ];
      }),
  );
}

/** A level of a list, with what its style links lead to; null when the document does not define it. */
export function numberLevel(
  { abstracts, instances }: NumberingPart,
  styles: Styles,
  numId: string,
  level: number,
): { readonly level: NumberLevel; readonly abstractId: string } | null {
  const instance = instances.get(numId);
  if (instance === undefined) return null;
  const override = instance.overrides.get(level)?.level ?? null;
  const abstract = abstracts.get(instance.abstractId);
  const linked = linkedAbstractId(abstract, styles, instances);
  const abstractId = linked ?? instance.abstractId;
  const found = override ?? abstracts.get(abstractId)?.levels.get(level);
  return found === undefined ? null : { level: found, abstractId };
}

function linkedAbstractId(
  abstract: AbstractNumbering | undefined,
  styles: Styles,
  instances: NumberingPart['instances'],
): string | null {
  const style = abstract?.styleLink ?? null;
  if (style === null) return null;
  const numId = styles.byId.get(style)?.numbering?.numId ?? '';
  return instances.get(numId)?.abstractId ?? null;
}

/** The level that a style counts at, for styles that name a list but no level. */
export function levelOfStyle(part: NumberingPart, numId: string, style: string): number {
  const abstractId = part.instances.get(numId)?.abstractId ?? '';
  for (const [at, level] of part.abstracts.get(abstractId)?.levels ?? []) {
    if (level.style === style) return at;
  }
  return 0;
}

function whole(text: string | null): number | null {
  return text !== null && /^\d{1,5}$/.test(text) ? Number(text) : null;
}
