import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/agreement/Body';
import { clauseId } from '../../../shared/agreement/ids';
import type { Field, FieldName } from '../../../shared/agreement/RichText';
import { signingStatement } from '../../../shared/signoff/signingStatement';
import {
  agreement,
  bulletList,
  clause,
  clauseSaying,
  paragraph,
  profile,
  section,
  table,
} from '../../builders/agreement';

function field(name: FieldName): Field {
  return { kind: 'field', field: name, marks: [] };
}

function statement(over: Partial<Clause>): Clause {
  return clause({ id: clauseId('st'), role: { kind: 'statement', act: 'elect' }, ...over });
}

function withStatement(over: Partial<Clause>): ReturnType<typeof agreement> {
  return agreement({ sections: [section({ clauses: [statement(over)] })] });
}

describe('signingStatement', () => {
  it('has words of its own while the agreement has none', () => {
    expect(signingStatement(agreement(), 'elect', 'Ana Prueba')).toBe(
      'I, Ana Prueba, elect to work at Alder Creek Pilot School under this Election-to-Work Agreement in the school year 2026-27.',
    );
  });

  it('speaks the language of the agreement', () => {
    expect(signingStatement(agreement({ language: 'es' }), 'elect', 'Ana Prueba')).toMatch(
      /^Yo, Ana Prueba, elijo trabajar en Alder Creek Pilot School/,
    );
  });

  it('leaves labelled blanks for what nobody has filled in', () => {
    const unnamed = agreement({ profile: profile({ school: '' }) });

    expect(signingStatement(unnamed, 'principal', '')).toMatch(
      /^I, _{20}, principal of \[name of the school\], have received/,
    );
  });

  it('takes the statement clause of the act, with its fields filled in', () => {
    const own = withStatement({
      blocks: [paragraph('I, ', field('signer'), ', elect ', field('school'), '.')],
    });

    expect(signingStatement(own, 'elect', 'Ana Prueba')).toBe(
      'I, Ana Prueba, elect Alder Creek Pilot School.',
    );
    expect(signingStatement(own, 'decline', 'Ana Prueba')).toMatch(/^I, Ana Prueba, decline/);
  });

  it('shows all of a statement clause: title, list, table and subclauses with their signs', () => {
    const own = withStatement({
      heading: 'Statement',
      blocks: [
        paragraph('I have read:', { kind: 'break' }, 'all of it.'),
        bulletList('the duties', 'the calendar'),
        table('t1', [['Day', 'Hours']], 'Week'),
      ],
      children: [clauseSaying('c2', 'I keep my seniority.')],
    });

    expect(signingStatement(own, 'elect', 'Ana Prueba')).toBe(
      [
        'Statement',
        'I have read:',
        'all of it.',
        '• the duties',
        '• the calendar',
        'Week',
        'Day | Hours',
        '(a) I keep my seniority.',
      ].join('\n'),
    );
  });

  it('does not take a clause that is still to be written for a statement', () => {
    const own = withStatement({ heading: 'Statement', blocks: [paragraph()] });

    expect(signingStatement(own, 'elect', 'Ana Prueba')).toMatch(/^I, Ana Prueba, elect to work/);
  });

  it('composes a name with the letters around it, so that the file takes the words', () => {
    const own = withStatement({ blocks: [paragraph('I, e', field('signer'))] });

    expect(signingStatement(own, 'elect', '\u0301x')).toBe('I, éx');
  });
});
