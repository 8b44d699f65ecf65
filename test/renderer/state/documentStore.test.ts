import { beforeEach, describe, expect, it } from 'vitest';
import { useDocument } from '../../../renderer/state/documentStore';
import type { DocumentFacts } from '../../../shared/ipc/facts/documentFacts';
import { isDocumentId } from '../../../shared/ipc/handles';
import { agreement, clauseSaying, person, section } from '../../builders/agreement';

const documentId = '00000000-0000-4000-8000-000000000000';
if (!isDocumentId(documentId)) throw new Error('no id');

const opened = agreement({ roster: [person('p1', 'Ana Ruiz')] });
const edited = { ...opened, sections: [section({ clauses: [clauseSaying('c1', 'New.')] })] };
const file = { name: 'a.ewa', access: 'read-write', savedAt: '2026-11-20T10:42:00.000Z' } as const;

function facts(over: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    documentId: documentId as DocumentFacts['documentId'],
    name: 'a.ewa',
    agreement: opened,
    access: 'read-write',
    saveState: 'saved',
    heldBy: null,
    recovery: null,
    ...over,
  };
}

const store = () => useDocument.getState();
const state = () => store().document?.saveState;

describe('the open document', () => {
  beforeEach(() => store().open(facts()));

  it('is saved until it is edited', () => {
    expect(state()).toEqual({ kind: 'saved', at: null });
    store().edited(edited);
    expect(state()).toEqual({ kind: 'unsaved', hasFile: true, keepingFailed: null });
  });

  it('keeps the staff list and the records of its own, whatever the editor reads', () => {
    store().edited({ ...edited, roster: [], ledger: [] });
    expect(store().document?.agreement).toEqual(edited);
  });

  it('is saved with the time of the file', () => {
    const now = store().edited(edited);
    store().saving();
    expect(state()).toEqual({ kind: 'saving' });
    if (now !== null) store().saved(now, file);
    expect(state()).toEqual({ kind: 'saved', at: new Date(file.savedAt) });
  });

  it('is unsaved again when something was typed while it was being saved', () => {
    const sent = store().edited(edited);
    store().saving();
    store().edited({ ...edited, sections: opened.sections });
    if (sent !== null) store().saved(sent, file);
    expect(state()).toEqual({ kind: 'unsaved', hasFile: true, keepingFailed: null });
  });

  it('tells a failed save, and a journal that cannot be written', () => {
    store().failed({ kind: 'removed' });
    expect(state()).toEqual({ kind: 'failed', failure: { kind: 'removed' } });
    store().edited(edited);
    const failure = {
      kind: 'disk-full',
      code: 'ENOSPC',
      step: 'write-journal',
      file: 'a',
    } as const;
    store().keepingFailed(failure);
    expect(state()).toEqual({ kind: 'unsaved', hasFile: true, keepingFailed: failure });
  });

  it('takes over a record without losing what was typed meanwhile', () => {
    const sent = store().edited(edited) ?? edited;
    store().edited({ ...edited, sections: opened.sections });
    const roster = [person('p2', 'Ben Ode')];
    store().recorded({ ...sent, roster }, file);
    expect(store().document?.agreement).toEqual({ ...opened, roster });
    expect(state()?.kind).toBe('unsaved');
  });

  it('is saved by a record when nothing was typed meanwhile', () => {
    const roster = [person('p2', 'Ben Ode')];
    store().recorded(structuredClone({ ...opened, roster }), file);
    expect(state()).toEqual({ kind: 'saved', at: new Date(file.savedAt) });
    expect(store().document?.agreement.sections).toBe(opened.sections);
  });

  it('begins another editor each time it is opened', () => {
    const turn = store().opened?.turn ?? 0;
    store().open(facts());
    expect(store().opened?.turn).toBe(turn + 1);
  });

  it('is unsaved from the start when it has no file', () => {
    store().open(facts({ name: null, saveState: 'unsaved' }));
    expect(state()).toEqual({ kind: 'unsaved', hasFile: false, keepingFailed: null });
  });
});
