import { describe, expect, it } from 'vitest';
import { clauseId, sectionId, tableId } from '../../../../shared/agreement/ids';
import type { FieldName, ReferenceTarget } from '../../../../shared/agreement/RichText';
import { FIELDS } from '../../../../shared/agreement/RichText';
import { inlineText } from '../../../../shared/agreement/text/inlineText';
import { textRun } from '../../../../shared/agreement/text/inlines';
import { textContext } from '../../../../shared/agreement/text/textContext';
import {
  agreement,
  clauseWith,
  content,
  profile,
  section,
  table,
} from '../../../builders/agreement';

const clauses = [clauseWith('c1', table('t1', [['Bell']]))];
const english = agreement({ sections: [section({ clauses })] });

function fieldText(field: FieldName, over: Parameters<typeof agreement>[0] = {}): string {
  return inlineText([{ kind: 'field', field, marks: [] }], textContext(agreement(over)));
}

function referenceText(target: ReferenceTarget, language: 'en' | 'es'): string {
  const context = textContext({ ...english, language });
  return inlineText([{ kind: 'reference', target, marks: [] }], context);
}

describe('inlineText', () => {
  it('joins words of all marks, and turns a line break into a line end', () => {
    const line = content('One ', textRun('two', ['bold']), { kind: 'break' }, 'three');
    expect(inlineText(line, textContext(english))).toBe('One two\nthree');
  });

  it('gives normal form also where a letter and its accent have different marks', () => {
    const line = content('cafe', textRun('\u0301', ['bold']));
    expect(inlineText(line, textContext(english))).toBe('café');
  });

  it('names a section, a clause and a table by the number they have now', () => {
    expect(referenceText({ kind: 'section', id: sectionId('s1') }, 'en')).toBe('section 1');
    expect(referenceText({ kind: 'clause', id: clauseId('c1') }, 'en')).toBe('clause 1.1');
    expect(referenceText({ kind: 'table', id: tableId('t1') }, 'en')).toBe('Table 1');
    expect(referenceText({ kind: 'clause', id: clauseId('c1') }, 'es')).toBe('cláusula 1.1');
  });

  it('says so where the place is gone, or the id is that of another kind of place', () => {
    const gone = '[reference to a place that is gone]';
    expect(referenceText({ kind: 'clause', id: clauseId('c9') }, 'en')).toBe(gone);
    expect(referenceText({ kind: 'clause', id: clauseId('t1') }, 'en')).toBe(gone);
    expect(referenceText({ kind: 'table', id: tableId('s1') }, 'es')).toBe(
      '[referencia a un lugar que ya no existe]',
    );
  });

  it('shows the fields of the profile', () => {
    expect(FIELDS.map((field) => fieldText(field))).toEqual([
      'Alder Creek Pilot School',
      '2026-27',
      'Los Angeles Pilot Schools Agreement, 2 December 2009',
      '2014-2017',
      'Governing School Council',
      'Jasper Ravenscroft',
      'Lourdes Bañuelos',
      '____________________',
    ]);
  });

  it('shows a labelled blank where the profile has no value yet, in the agreement’s language', () => {
    const empty = profile({ school: '', council: '' });
    expect(fieldText('school', { profile: empty })).toBe('[name of the school]');
    expect(fieldText('council', { profile: empty, language: 'es' })).toBe(
      '[consejo escolar de gobierno]',
    );
  });

  it('fills the signer’s blank only when there is a signer', () => {
    const line = [{ kind: 'field', field: 'signer', marks: [] }] as const;
    const context = textContext(english);
    expect(inlineText(line, { ...context, signer: 'Ada Quill' })).toBe('Ada Quill');
    expect(inlineText(line, { ...context, signer: '' })).toBe('____________________');
  });
});
