import { ClipboardList, Copy, FileText, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StartFacts } from '../../../shared/ipc/facts/startFacts';
import { ActionRow } from '../../ui/controls/ActionRow';
import { useWords } from '../../words/useWords';
import { templateFactWords } from '../failures/openFactWords';
import { BLANK_TEMPLATE } from '../profile/blankTemplate';
import type { StartActions } from './StartScreen';
import styles from './StartScreen.module.css';

type StartListProps = {
  readonly templates: StartFacts['templates'];
  readonly actions: Pick<StartActions, 'startNew' | 'startNextYear' | 'startFromWord'>;
};

/** The four ways to begin. */
export function StartList({ templates, actions }: StartListProps): ReactNode {
  const words = useWords();
  return (
    <section>
      <h2>{words('start.new')}</h2>
      <ul>
        <li>
          <ActionRow
            icon={Copy}
            name={words('start.next-year')}
            detail={words('start.next-year-detail')}
            onPress={actions.startNextYear}
          />
        </li>
        {templates.ok && (
          <>
            <li>
              <ActionRow
                icon={FileText}
                name={words('start.template')}
                detail={words('start.template-detail')}
                onPress={() => actions.startNew(null)}
              />
            </li>
            <li>
              <ActionRow
                icon={PencilLine}
                name={words('start.blank')}
                detail={words('start.blank-detail')}
                onPress={() => actions.startNew(BLANK_TEMPLATE)}
              />
            </li>
          </>
        )}
        <li>
          <ActionRow
            icon={ClipboardList}
            name={words('start.word')}
            detail={words('start.word-detail')}
            onPress={actions.startFromWord}
          />
        </li>
      </ul>
      {!templates.ok && (
        <p className={styles['quiet']}>{templateFactWords(templates.error, words)}</p>
      )}
    </section>
  );
}
