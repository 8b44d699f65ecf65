import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = path.join(import.meta.dirname, '../../../renderer');

const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' });
const sources = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(RENDERER, file), 'utf8') }));

/** Class names of a style sheet that TypeScript files ask for, by the file. */
const asked = new Map<string, Set<string>>();
/** Style sheets some of whose names are computed. */
const computed = new Set<string>();

for (const { file, text } of sources) {
  for (const [, name = '', from = ''] of text.matchAll(/import (\w+) from '(.+\.module\.css)'/g)) {
    const sheet = path.join(path.dirname(file), from);
    const names = asked.get(sheet) ?? new Set();
    for (const [, used = ''] of text.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g'))) {
      names.add(used);
    }
    if (new RegExp(`\\b${name}\\[[^']`).test(text)) computed.add(sheet);
    asked.set(sheet, names);
  }
}

function classesOf(sheet: string): ReadonlySet<string> {
  const css = readFileSync(path.join(RENDERER, sheet), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name));
}

describe('the style sheets of components', () => {
  it('exist', () => {
    expect([...asked.keys()].filter((sheet) => !existsSync(path.join(RENDERER, sheet)))).toEqual(
      [],
    );
  });

  it('hold every class that is asked of them', () => {
    const missing = [...asked].flatMap(([sheet, names]) => {
      const held = classesOf(sheet);
      return [...names].filter((name) => !held.has(name)).map((name) => `${sheet}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('hold no class that nobody asks for', () => {
    const idle = [...asked].flatMap(([sheet, names]) =>
      computed.has(sheet)
        ? []
        : [...classesOf(sheet)]
            .filter((name) => !names.has(name))
            .map((name) => `${sheet}: ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it('name no colour of their own', () => {
    const coloured = files
      .filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'))
      .filter((file) =>
        /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i.test(
          readFileSync(path.join(RENDERER, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
        ),
      );
    expect(coloured).toEqual([]);
  });

  it('ask tokens.css for no role that it does not name', () => {
    const tokens = readFileSync(path.join(RENDERER, 'ui/tokens.css'), 'utf8');
    const unnamed = files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(path.join(RENDERER, file), 'utf8');
        return [...css.matchAll(/var\(--([\w-]+)(,)?/g)]
          .filter(
            ([, role = '', fallback]) =>
              fallback === undefined &&
              !tokens.includes(`--${role}:`) &&
              !css.includes(`--${role}:`),
          )
          .map(([, role = '']) => `${file}: ${role}`);
      });
    expect(unnamed).toEqual([]);
  });
});
