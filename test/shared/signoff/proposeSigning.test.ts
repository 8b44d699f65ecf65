import { describe, expect, it } from 'vitest';
import type { SigningAct } from '../../../shared/agreement/Body';
import { contentHash } from '../../../shared/agreement/canonical/contentHash';
import type { Person } from '../../../shared/agreement/Roster';
import { proposeSigning } from '../../../shared/signoff/proposeSigning';
import { agreement, clauseSaying, person, section } from '../../builders/agreement';
import { verifying } from '../../builders/signing';

const { sha256 } = verifying;

const ana = person('p1', 'Ana Prueba');
const cleo = person('p3', 'Cleo Sample', { member: false });

function propose(act: SigningAct, name: string, roster: readonly Person[] = [ana, cleo]): unknown {
  return proposeSigning(agreement({ roster }), { act, name }, sha256);
}

describe('proposeSigning', () => {
  it('holds the content, the person as the staff list writes them, and the words', () => {
    expect(propose('elect', '  ana   PRUEBA ')).toEqual({
      ok: true,
      value: {
        content: contentHash(agreement(), sha256),
        act: {
          kind: 'elect',
          person: 'p1',
          name: 'Ana Prueba',
          statement: expect.stringMatching(/^I, Ana Prueba, elect/),
        },
      },
    });
  });

  it('refuses an election by who is not on the list, or not in the bargaining unit', () => {
    expect(propose('elect', 'Ana Pruébа')).toMatchObject({ error: { kind: 'not-on-roster' } });
    expect(propose('decline', 'Cleo Sample')).toEqual({
      ok: false,
      error: { kind: 'not-a-member', person: cleo },
    });
  });

  it('refuses to guess between two people of one name', () => {
    const twin = person('p2', 'ana prueba');

    expect(propose('elect', 'Ana Prueba', [ana, twin])).toEqual({
      ok: false,
      error: { kind: 'two-of-that-name', people: [ana, twin] },
    });
  });

  it('lets the principal and the chapter chair sign on or off the list', () => {
    expect(propose('principal', 'Cleo Sample')).toMatchObject({ value: { act: { person: 'p3' } } });
    expect(propose('chapter-chair', 'Jo Placeholder')).toMatchObject({
      value: { act: { person: null, name: 'Jo Placeholder' } },
    });
  });

  it('refuses a name that is empty or unreasonably long', () => {
    expect(propose('principal', ' \u200b ')).toEqual({ ok: false, error: { kind: 'no-name' } });
    expect(propose('principal', 'a'.repeat(200))).toMatchObject({ ok: true });
    expect(propose('principal', 'a'.repeat(201))).toEqual({
      ok: false,
      error: { kind: 'name-too-long', longest: 200 },
    });
  });

  it('refuses a statement too long to be read', () => {
    const act = 'elect';
    const saying = (length: number): ReturnType<typeof agreement> =>
      agreement({
        roster: [ana],
        sections: [
          section({
            clauses: [clauseSaying('c1', 'a'.repeat(length), { role: { kind: 'statement', act } })],
          }),
        ],
      });

    expect(proposeSigning(saying(20_000), { act, name: 'Ana Prueba' }, sha256).ok).toBe(true);
    expect(proposeSigning(saying(20_001), { act, name: 'Ana Prueba' }, sha256)).toEqual({
      ok: false,
      error: { kind: 'statement-too-long', longest: 20_000 },
    });
  });
});
