import type { ReactNode } from 'react';
import { memo, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ArticleNumber } from '../../../shared/agreement/articleNumber';
import type { Effect } from '../../../shared/agreement/Body';
import type { ClauseId } from '../../../shared/agreement/ids';
import type { Finding, Severity } from '../../../shared/check/Finding';
import { SEVERITIES } from '../../../shared/check/Finding';
import type { EffectSignName } from '../../ui/marks/EffectSign';
import { EffectChip } from '../../ui/marks/EffectChip';
import { SeverityShape } from '../../ui/marks/SeverityShape';
import { useWords } from '../../words/useWords';
import type { ClauseFoot } from './watchClauseFeet';
import { watchClauseFeet } from './watchClauseFeet';
import type { EditorSession } from './createEditorSession';
import styles from './Editor.module.css';

type ClauseFeetProps = {
  readonly session: EditorSession;
  readonly findings: readonly Finding[];
  readonly isProtected: (article: ArticleNumber) => boolean;
  readonly onOpenEffects: (clause: ClauseId) => void;
  readonly onOpenFindings: (clause: ClauseId) => void;
};

/** What stands with a clause and is not its words: its effects, and the shape of its worst finding. */
export const ClauseFeet = memo(function ClauseFeet({
  session,
  findings,
  ...rest
}: ClauseFeetProps): ReactNode {
  const [feet, setFeet] = useState<readonly ClauseFoot[]>([]);
  useEffect(() => watchClauseFeet(session.editor, setFeet), [session]);
  const worst = useMemo(() => worstByClause(findings), [findings]);

  return feet
    .filter(({ clause, effects }) => effects.length > 0 || worst.has(clause))
    .map(({ key, element, clause, effects }) =>
      createPortal(
        <Foot clause={clause} effects={effects} severity={worst.get(clause) ?? null} {...rest} />,
        element,
        key,
      ),
    );
});

type FootProps = Omit<ClauseFeetProps, 'session' | 'findings'> & {
  readonly clause: ClauseId;
  readonly effects: readonly Effect[];
  readonly severity: Severity | null;
};

const SIGNS: Readonly<Record<Effect['effect'], EffectSignName>> = {
  waive: 'minus',
  modify: 'wave',
  supplement: 'plus',
  preserve: 'equals',
};

const Foot = memo(function Foot({
  clause,
  effects,
  severity,
  isProtected,
  onOpenEffects,
  onOpenFindings,
}: FootProps): ReactNode {
  const words = useWords();
  return (
    <>
      {severity !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['side']}
          onClick={() => onOpenFindings(clause)}
        >
          <SeverityShape severity={severity} label={words(`common.severity.${severity}`)} />
        </button>
      )}
      {effects.length > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={styles['chipButton']}
          onClick={() => onOpenEffects(clause)}
        >
          <span className={styles['chips']}>
            {effects.map((effect) => (
              <EffectChip
                key={`${effect.article} ${effect.section ?? ''} ${effect.effect} ${effect.note}`}
                sign={SIGNS[effect.effect]}
                verb={words(`editor.effect.${effect.effect}`)}
                article={words('editor.effect.article', { article: articleText(effect) })}
                isProtected={isChange(effect) && isProtected(effect.article)}
              />
            ))}
          </span>
        </button>
      )}
    </>
  );
});

function articleText({ article, section }: Effect): string {
  return section === null ? article : `${article} ${section}`;
}

function isChange({ effect }: Effect): boolean {
  return effect === 'waive' || effect === 'modify';
}

function worstByClause(findings: readonly Finding[]): ReadonlyMap<ClauseId, Severity> {
  const worst = new Map<ClauseId, Severity>();
  for (const { clause, severity } of findings) {
    if (clause === null) continue;
    const known = worst.get(clause);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) {
      worst.set(clause, severity);
    }
  }
  return worst;
}
