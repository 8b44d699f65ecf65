import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Agreement } from '../../shared/agreement/Agreement';
import { findClause } from '../../shared/agreement/edits/clauseTree';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Finding, Fix } from '../../shared/check/Finding';
import { fixEdit } from '../../shared/check/fixes/fixEdit';
import { libraryReplacements } from '../../shared/check/fixes/libraryReplacements';
import { offeredFixes } from '../../shared/check/fixes/offeredFixes';
import { clauseFromTopic } from '../../shared/templates/clauseFromTopic';
import type { EditorSession } from '../features/editor/createEditorSession';
import { newRandomId } from '../features/editor/newRandomId';
import type { OfferedFixes } from '../features/findings/fixes/OfferedFixes';
import { NO_FIXES } from '../features/findings/fixes/OfferedFixes';
import { fixLabel } from '../features/findings/fixes/fixLabel';
import { showToast } from '../ui/overlays/Toasts';
import { useWords } from '../words/useWords';
import { undoIfLast } from './undoIfLast';
import { useLibraryTopics } from './useLibraryTopics';

type FixingOptions = {
  readonly session: EditorSession;
  readonly agreement: Agreement;
  readonly active: Finding | null;
  /** null while nothing can be checked. */
  readonly pack: RulePack | null;
  readonly isReadOnly: boolean;
};

export type Fixing = {
  /** What is offered for the open finding. */
  readonly offered: OfferedFixes;
  readonly fix: (finding: Finding, fix: Fix) => void;
  /** Gives the first answer that the open finding offers. */
  readonly fixFirst: () => void;
};

/** The answers to the open finding. Each is one step of undo, told at the foot of the window. */
export function useFixing(options: FixingOptions): Fixing {
  const { session, active } = options;
  const words = useWords();
  const { locale } = useIntl();
  const offered = useOffered(options);
  const fix = useCallback(
    (finding: Finding, chosen: Fix): void => {
      const now = session.read();
      const place = finding.clause === null ? null : findClause(now.sections, finding.clause);
      const edit = place === null ? null : fixEdit(chosen, place.clause, now);
      const done = edit === null ? null : session.apply(edit);
      if (done === null || !done.ok) {
        showToast(words('findings.not-fixed'), words('common.ok'));
        return;
      }
      const what = fixLabel(chosen, words, locale);
      showToast(words('findings.fixed', { what }), words('common.undo'), () => {
        if (!undoIfLast(session, done.value))
          showToast(words('common.not-undone'), words('common.ok'));
      });
    },
    [session, words, locale],
  );
  const [first] = offered.fixes;
  return {
    offered,
    fix,
    fixFirst: () => {
      if (active !== null && first !== undefined) fix(active, first);
      else showToast(words('findings.no-fix'), words('common.ok'));
    },
  };
}

/** Tried out for the open finding alone, when it or the words change. */
function useOffered({ agreement, active, pack, isReadOnly }: FixingOptions): OfferedFixes {
  const mayReplace = !isReadOnly && active !== null && active.severity !== 'note';
  const topics = useLibraryTopics(mayReplace ? agreement.language : null);
  const library = useMemo(
    () =>
      topics?.ok === true
        ? topics.value.flatMap((topic) =>
            topic.clauses.map((clause) => clauseFromTopic(clause, topic, newRandomId)),
          )
        : [],
    [topics],
  );
  return useMemo(() => {
    if (isReadOnly || active === null || pack === null) return NO_FIXES;
    return {
      fixes: offeredFixes(active, agreement, pack),
      replacements: libraryReplacements(active, agreement, pack, library),
    };
  }, [agreement, active, pack, isReadOnly, library]);
}
