import { describe, expect, it } from 'vitest';
import { lifeOf, nextStepOf } from '../../../renderer/features/stage/lifeOf';
import type { LifeFacts } from '../../../renderer/features/stage/lifeOf';
import { clauseId } from '../../../shared/agreement/ids';
import type { Finding } from '../../../shared/check/Finding';
import { agreement, clause, paragraph, person, profile, section } from '../../builders/agreement';

const conflict: Finding = {
  rule: 'r',
  severity: 'conflict',
  clause: clauseId('c1'),
  articles: [],
  evidence: null,
  citation: null,
  fixes: [],
};
const caution: Finding = { ...conflict, severity: 'caution' };

function steps(ballot: 'undecided' | 'used' | 'not-used') {
  const { steps: before } = profile();
  return profile({ steps: { ...before, ballot: { ...before.ballot, use: ballot } } });
}

function facts(over: Partial<LifeFacts> = {}): LifeFacts {
  return {
    agreement: agreement({
      profile: steps('not-used'),
      roster: [
        person('p1', 'Ana Ruiz'),
        person('p2', 'Ben Ode'),
        person('p3', 'Cy', { member: false }),
      ],
    }),
    stage: { kind: 'draft', earlierSignatures: 0 },
    findings: [],
    answered: { disputed: 0, dismissed: 0 },
    ...over,
  };
}

const elections = { kind: 'elections', members: 2, undecided: [], disputed: [] } as const;

describe('nextStepOf', () => {
  const empty = agreement({
    sections: [section({ clauses: [clause({ blocks: [paragraph()] })] })],
  });
  const { roster } = facts().agreement;

  it.each([
    ['write', facts({ agreement: empty })],
    ['check', facts({ findings: null })],
    ['fix-conflict', facts({ findings: [caution, conflict] })],
    ['name-school', facts({ agreement: agreement({ profile: profile({ school: '' }) }) })],
    ['settle-vote', facts({ agreement: agreement({ profile: steps('undecided'), roster }) })],
    ['enter-staff', facts({ agreement: agreement({ profile: steps('used') }) })],
    ['collect-elections', facts()],
    ['collect-elections', facts({ stage: elections })],
    ['sign-principal-and-chair', facts({ stage: { kind: 'principal-and-chair', missing: [] } })],
    ['submit', facts({ stage: { kind: 'ready-to-submit' } })],
  ] as const)('is to %s', (kind, given) => {
    expect(nextStepOf(given).kind).toBe(kind);
  });

  it('puts a conflict before everything that signs', () => {
    const signed = facts({ stage: { kind: 'ready-to-submit' }, findings: [conflict] });
    expect(nextStepOf(signed)).toEqual({ kind: 'fix-conflict', clause: 'c1' });
  });

  it('goes on past a conflict that is disputed, and past cautions that are dismissed', () => {
    const answered = facts({ stage: elections, answered: { disputed: 1, dismissed: 2 } });
    expect(nextStepOf(answered).kind).toBe('collect-elections');
    expect(lifeOf(answered)).toMatchObject({ now: 'elections', conflicts: 0, cautions: 0 });
  });
});

describe('lifeOf', () => {
  it('counts what each stage tells', () => {
    const stage = {
      ...elections,
      undecided: [facts().agreement.roster[0]?.id ?? 'p'],
    } as LifeFacts['stage'];
    expect(lifeOf(facts({ stage, findings: [caution, caution] }))).toEqual({
      now: 'elections',
      clauses: 1,
      conflicts: 0,
      cautions: 2,
      answered: { disputed: 0, dismissed: 0 },
      isChecked: true,
      ballot: 'not-used',
      members: 2,
      chosen: 1,
    });
  });

  it.each([
    ['check', facts({ findings: null })],
    ['check', facts({ findings: [conflict], stage: elections })],
    ['vote', facts({ agreement: agreement({ profile: steps('undecided') }) })],
    ['elections', facts()],
    ['submit', facts({ stage: { kind: 'ready-to-submit' } })],
  ] as const)('stands at %s', (now, given) => {
    expect(lifeOf(given).now).toBe(now);
  });
});
