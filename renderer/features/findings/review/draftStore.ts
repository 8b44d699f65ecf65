import { create } from 'zustand';
import type { AgreementId } from '../../../../shared/agreement/ids';
import type { Finding } from '../../../../shared/check/Finding';
import type { Answer } from './Answer';

/**
 * An answer that is begun and not given, as it stands in its form. It is kept with its finding while
 * the window lives, whatever is looked at meanwhile; the file does not hold it.
 */
export type AnswerDraft = {
  /** As it was when somebody last wrote; its words may be others by now. */
  readonly finding: Finding;
  readonly answer: Answer;
  /** Put aside: it waits behind its button. */
  readonly isAside: boolean;
};

type DraftStore = {
  readonly drafts: ReadonlyMap<AgreementId, readonly AnswerDraft[]>;
  /** Puts a draft in the place of the one before, or behind all others; null takes it away. */
  readonly put: (of: AgreementId, before: AnswerDraft | null, after: AnswerDraft | null) => void;
};

/** What is half written in this window. */
export const useDraftStore = create<DraftStore>((set) => ({
  drafts: new Map(),
  put: (of, before, after) =>
    set(({ drafts }) => {
      const own = drafts.get(of) ?? NONE;
      const next = after === null ? [] : [after];
      const at = before === null ? -1 : own.indexOf(before);
      const changed = at < 0 ? [...own, ...next] : own.toSpliced(at, 1, ...next);
      return { drafts: new Map(drafts).set(of, changed) };
    }),
}));

const NONE: readonly AnswerDraft[] = [];

export function useDrafts(of: AgreementId): readonly AnswerDraft[] {
  return useDraftStore((store) => store.drafts.get(of) ?? NONE);
}

export function putDraft(
  of: AgreementId,
  before: AnswerDraft | null,
  after: AnswerDraft | null,
): void {
  useDraftStore.getState().put(of, before, after);
}

/** Whether there is something that would be lost. */
export function isWritten({ answer }: AnswerDraft): boolean {
  return answer.reason.trim() !== '';
}
