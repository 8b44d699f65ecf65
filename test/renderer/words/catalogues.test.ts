import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, LOCALES } from '../../../renderer/words/catalogues';
import { icuArguments } from './icuArguments';

const RENDERER = path.join(import.meta.dirname, '../../../renderer');
const english = new Map<string, string>(Object.entries(CATALOGUES.en));
const spanish = new Map<string, string>(Object.entries(CATALOGUES.es));

describe('icuArguments', () => {
  it.each([
    ['Nothing to fill in', []],
    ['{from} is now {to}', ['from', 'to']],
    ['{count, plural, one {# clause of {name}} other {# clauses}}', ['count', 'name']],
    ['at {at, time, short}', ['at']],
  ])('finds what “%s” asks for', (message, names) => {
    expect(icuArguments(message)).toEqual(names);
  });
});

describe('the two languages', () => {
  it('have the same messages', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('ask for the same arguments', () => {
    const differing = [...english].flatMap(([key, message]) => {
      const asked = icuArguments(message).join();
      const also = icuArguments(spanish.get(key) ?? '').join();
      return asked === also ? [] : [`${key}: ${asked} | ${also}`];
    });
    expect(differing).toEqual([]);
  });

  it.each(['en', 'es'] as const)('can be said in full (%s)', (language) => {
    const intl = createIntl({
      locale: LOCALES[language],
      messages: CATALOGUES[language],
      onError: (error) => {
        throw error;
      },
    });
    const said = Object.entries(CATALOGUES[language]).map(([id, message]) =>
      intl.formatMessage({ id }, sampleValues(message)),
    );
    expect(said.filter((text) => text === '' || text.includes('{'))).toEqual([]);
  });

  it('are two languages: hardly a sentence is the same in both', () => {
    const same = [...english].filter(
      ([key, message]) => message === spanish.get(key) && / \p{Ll}+ \p{Ll}+/u.test(message),
    );
    expect(same).toEqual([]);
  });

  it('address people in Spanish as usted', () => {
    const familiar = /\b(tú|tu|tus|ti|contigo|tienes|puedes|quieres|debes|haz)\b/iu;
    const found = [...spanish].filter(([, message]) => familiar.test(message));
    expect(found).toEqual([]);
  });

  it('never promise what only UTLA can say', () => {
    const promise =
      /waivable|renunciable|\bno violations\b|\bvalid\b|\bválid[oa]\b|sin violaciones/iu;
    const found = [...english, ...spanish].filter(([, message]) => promise.test(message));
    expect(found).toEqual([]);
  });
});

describe('the messages', () => {
  const sources = sourceFiles(RENDERER);

  it('are all used somewhere in the window', () => {
    const unused = [...english.keys()].filter(
      (key) => !sources.named.has(key) && !sources.begun.some((begin) => key.startsWith(begin)),
    );
    expect(unused).toEqual([]);
  });
});

type Sources = {
  /** Every text in quotes. */
  readonly named: ReadonlySet<string>;
  /** Beginnings of keys whose end is computed. */
  readonly begun: readonly string[];
};

function sourceFiles(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`words${path.sep}e`))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const text = files.join('\n');
  return {
    named: new Set([...text.matchAll(/'([\w.-]+)'/g)].map(([, name = '']) => name)),
    begun: [...text.matchAll(/`([a-z-]+\.[\w.-]*)\$\{/g)].map(([, begin = '']) => begin),
  };
}

function sampleValues(message: string): Record<string, string | number | Date> {
  return Object.fromEntries(
    icuArguments(message).map((name) => [name, sampleValue(message, name)]),
  );
}

function sampleValue(message: string, name: string): string | number | Date {
  const kind = new RegExp(`\\{\\s*${name}\\s*,\\s*(\\w+)`).exec(message)?.[1];
  if (kind === 'date' || kind === 'time') return new Date(0);
  return kind === undefined || kind === 'select' ? 'x' : 2;
}
