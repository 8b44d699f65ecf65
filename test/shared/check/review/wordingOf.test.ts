import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../main/effects/sha256';
import { articleNumber } from '../../../../shared/agreement/articleNumber';
import { canonicalJson } from '../../../../shared/agreement/canonical/canonicalJson';
import { wordingOf } from '../../../../shared/check/review/wordingOf';
import { agreement, clauseSaying, effect, profile } from '../../../builders/agreement';

const XII = articleNumber('XII');
const one = effect('XII', { effect: 'preserve' });
const clause = clauseSaying('c2', 'All of Article XII', {
  heading: 'Leaves',
  effects: [one, effect('IX')],
});
const above = clauseSaying('c1', 'These stay:', { children: [clause] });
const place = { clause, ancestors: [above] };
const facts = agreement();

describe('wordingOf', () => {
  it('is the hash that the file format writes down', () => {
    expect(wordingOf(place, [XII], facts, sha256)).toBe(
      sha256(canonicalJson(['These stay:', 'Leaves\nAll of Article XII', [one]])),
    );
    expect(wordingOf(null, [], facts, sha256)).toBe(sha256('["la-2009","2014-2017"]'));
  });

  it('remembers nothing that is another: articles, clauses above, facts shown, or hash', () => {
    const first = wordingOf(place, [XII], facts, sha256);
    const elsewhere = { clause, ancestors: [clauseSaying('c1', 'These go:')] };
    const others = [
      wordingOf(place, [], facts, sha256),
      wordingOf(elsewhere, [XII], facts, sha256),
      wordingOf({ clause, ancestors: [] }, [XII], facts, sha256),
      wordingOf(place, [XII], facts, (text) => sha256(`other ${text}`)),
    ];

    expect(others).not.toContain(first);
    expect(new Set(others).size).toBe(4);
    expect(wordingOf(place, [XII], { ...facts, profile: profile() }, sha256)).toBe(first);
  });

  it('finds a wording only once while nothing it hangs on is another', () => {
    let hashed = 0;
    const counting: typeof sha256 = (text) => {
      hashed += 1;
      return sha256(text);
    };

    for (let turn = 0; turn < 3; turn += 1) wordingOf(place, [XII], facts, counting);

    expect(hashed).toBe(1);
  });
});
