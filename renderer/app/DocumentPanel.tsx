import type { ReactNode, RefObject } from 'react';
import type { Agreement } from '../../shared/agreement/Agreement';
import type { Clause } from '../../shared/agreement/Body';
import { findClause } from '../../shared/agreement/edits/clauseTree';
import { numbering } from '../../shared/agreement/numbering/numbering';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import type { RulePack } from '../../shared/cba/RulePack';
import { SET_EFFECTS_COMMAND } from '../features/editor/commands';
import type { CaretPlace } from '../features/editor/view/ActiveClauseExtension';
import { EffectsPanel } from '../features/effects/EffectsPanel';
import { FindingsPanel } from '../features/findings/FindingsPanel';
import { SignOffPanel } from '../features/signoff/SignOffPanel';
import { NothingToCheck } from '../features/start/NothingToCheck';
import { sha256 } from '../platform/sha256';
import type { CheckedFacts, OpenDocument } from '../state/documentStore';
import { TabPanels } from '../ui/controls/TabPanels';
import { useWords } from '../words/useWords';
import { NoPack } from './NoPack';
import type { PackOrNot } from './PackOrNot';
import type { Desk } from './useDesk';

export type PanelTab = 'findings' | 'effects' | 'sign-off';

type DocumentPanelProps = {
  readonly document: OpenDocument;
  readonly checked: CheckedFacts;
  readonly reviewed: ReviewedFindings;
  readonly desk: Desk;
  readonly pack: PackOrNot;
  readonly isEmpty: boolean;
  readonly pickerRef: RefObject<HTMLInputElement | null>;
};

/** The panel on the right: what was found, what the clause at the caret does, who signed. */
export function DocumentPanel(props: DocumentPanelProps): ReactNode {
  const { document, reviewed, desk, pack } = props;
  const words = useWords();
  const { agreement, access, saveState } = document;
  const clause = clauseAt(agreement, desk.place);
  return (
    <TabPanels
      label={words('frame.panel')}
      selected={desk.tab}
      onSelect={desk.setTab}
      tabs={[
        {
          id: 'findings',
          label: words('frame.findings'),
          count: reviewed.open.length + reviewed.disputed.length,
          content: pack.ok ? (
            <Findings {...props} pack={pack.value} />
          ) : (
            <NoPack failure={pack.error} />
          ),
        },
        {
          id: 'effects',
          label: words('frame.effects'),
          count: clause?.effects.length ?? 0,
          content: pack.ok ? (
            <Effects {...props} clause={clause} pack={pack.value} />
          ) : (
            <NoPack failure={pack.error} />
          ),
        },
        {
          id: 'sign-off',
          label: words('frame.sign-off'),
          content: (
            <SignOffPanel
              agreement={agreement}
              sha256={sha256}
              isReadOnly={access === 'read-only'}
              hasUnsavedEdits={saveState.kind !== 'saved'}
              onChangeRoster={() => desk.ask({ kind: 'roster' })}
              onHandOver={desk.handOver}
            />
          ),
        },
      ]}
    />
  );
}

type WithPack = Omit<DocumentPanelProps, 'pack'> & { readonly pack: RulePack };

function Findings(props: WithPack): ReactNode {
  const { document, checked, reviewed, desk, pack, isEmpty } = props;
  if (isEmpty) return <NothingToCheck pack={pack} />;
  return (
    <FindingsPanel
      reviewed={reviewed}
      state={checked.state}
      steps={desk.steps}
      agreement={document.agreement}
      pack={pack}
      isReadOnly={document.access === 'read-only'}
      offered={desk.fixing.offered}
      onFix={desk.fixing.fix}
      onReplace={desk.askToReplace}
      onAnswer={desk.answers.answer}
      onTakeBack={desk.answers.takeBack}
      onShow={desk.reveal}
      onGo={desk.goTo}
      onSummary={() => desk.ask({ kind: 'summary' })}
    />
  );
}

type EffectsProps = WithPack & { readonly clause: Clause | null };

function Effects({ document, desk, pack, pickerRef, clause }: EffectsProps): ReactNode {
  const { agreement, access } = document;
  const number = clause === null ? null : numbering(agreement.sections).clauses.get(clause.id);
  return (
    <EffectsPanel
      clause={clause}
      number={number ?? ''}
      pack={pack}
      isReadOnly={access === 'read-only'}
      pickerRef={pickerRef}
      onChange={(id, effects) =>
        desk.session.editor.dispatchCommand(SET_EFFECTS_COMMAND, { clause: id, effects })
      }
    />
  );
}

function clauseAt({ sections }: Agreement, place: CaretPlace | null): Clause | null {
  return place?.kind === 'clause' ? (findClause(sections, place.id)?.clause ?? null) : null;
}
