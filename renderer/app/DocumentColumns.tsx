import type { ReactNode, RefObject } from 'react';
import { useMemo } from 'react';
import type { Finding } from '../../shared/check/Finding';
import type { ReviewedFindings } from '../../shared/check/review/reviewFindings';
import { EditorToolbar } from '../features/editor/toolbar/EditorToolbar';
import { AppFrame } from '../features/frame/AppFrame';
import { Outline } from '../features/outline/Outline';
import { Identity } from '../features/stage/Identity';
import { NextStepBlock } from '../features/stage/NextStepBlock';
import { StageBar } from '../features/stage/StageBar';
import { StatusBar } from '../features/status/StatusBar';
import type { CheckedFacts, OpenDocument } from '../state/documentStore';
import { DocumentPage } from './DocumentPage';
import { DocumentPanel } from './DocumentPanel';
import type { PackOrNot } from './PackOrNot';
import { PanelButton } from './PanelButton';
import { PreviewTool } from './PreviewTool';
import { useAfterPaint } from './useAfterPaint';
import type { Desk } from './useDesk';
import type { Course } from './useNextStep';
import type { Saving } from './useSaving';

type DocumentColumnsProps = {
  readonly document: OpenDocument;
  readonly checked: CheckedFacts;
  readonly reviewed: ReviewedFindings;
  readonly course: Course;
  readonly code: string | null;
  readonly desk: Desk;
  readonly saving: Saving;
  readonly pack: PackOrNot;
  readonly pickerRef: RefObject<HTMLInputElement | null>;
};

/** Puts each part of the window in its place. */
export function DocumentColumns(props: DocumentColumnsProps): ReactNode {
  const { document, checked, reviewed, course, code, desk, saving, pack } = props;
  const { agreement, access, saveState } = document;
  const findings = useMemo(() => markedFindings(reviewed), [reviewed]);
  const { life, step, clauseNumber } = course;
  const isPainted = useAfterPaint();
  return (
    <AppFrame
      identity={<Identity profile={agreement.profile} />}
      stages={<StageBar life={life} onSummary={summaryOf(desk, life)} />}
      next={
        <NextStepBlock step={step} now={life.now} clauseNumber={clauseNumber} onGo={desk.goOn} />
      }
      outline={
        isPainted && (
          <Outline
            sections={agreement.sections}
            findings={findings}
            current={desk.place}
            isReadOnly={access === 'read-only'}
            onGo={desk.goTo}
            onMove={desk.move}
            onAddSection={desk.addSection}
          />
        )
      }
      tools={
        <EditorToolbar session={desk.session}>
          <PreviewTool desk={desk} />
        </EditorToolbar>
      }
      page={
        <DocumentPage
          document={document}
          desk={desk}
          saving={saving}
          findings={findings}
          checkedAt={checked.at}
          pack={pack}
          isEmpty={life.clauses === 0}
        />
      }
      panelButton={<PanelButton findings={findings} />}
      panel={isPainted && <DocumentPanel {...props} isEmpty={life.clauses === 0} />}
      status={
        <StatusBar
          saveState={saveState}
          access={access}
          versionCode={code}
          checked={checkedWith(pack, checked.at)}
          onExplainFailure={desk.explainFailure}
        />
      }
    />
  );
}

/** Before the first check there is nothing to sum up. */
function summaryOf(desk: Desk, { isChecked, clauses }: Course['life']): (() => void) | null {
  return isChecked && clauses > 0 ? () => desk.ask({ kind: 'summary' }) : null;
}

/** What the text and the outline show: a disputed conflict is one still. */
function markedFindings({ open, disputed }: ReviewedFindings): readonly Finding[] {
  return disputed.length === 0 ? open : [...open, ...disputed.map(({ finding }) => finding)];
}

function checkedWith(pack: PackOrNot, at: Date | null) {
  return pack.ok && at !== null
    ? { at, packName: pack.value.name, packVersion: pack.value.version }
    : null;
}
