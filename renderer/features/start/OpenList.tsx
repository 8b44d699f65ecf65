import { Clock, FolderOpen, ShieldQuestionMark } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RecentFile } from '../../../shared/ipc/facts/startFacts';
import { ActionRow } from '../../ui/controls/ActionRow';
import { useWords } from '../../words/useWords';
import { plainName } from './plainName';
import type { StartActions } from './StartScreen';

type OpenListProps = {
  readonly recent: readonly RecentFile[];
  readonly actions: Pick<StartActions, 'open' | 'checkCopy'>;
};

/** The last is the filled block above; more than these two would push the rest out of sight. */
const SHOWN = 2;

/** Files that were open before, another one, or one to be checked. */
export function OpenList({ recent, actions }: OpenListProps): ReactNode {
  const words = useWords();
  return (
    <section>
      <h2>{words('start.open')}</h2>
      <ul>
        {recent.slice(1, 1 + SHOWN).map((file) => (
          <li key={file.recentId}>
            <ActionRow
              icon={Clock}
              name={plainName(file.name)}
              detail={words('start.recent-detail', {
                folder: file.folder,
                at: new Date(file.openedAt),
              })}
              onPress={() => actions.open(file.recentId)}
            />
          </li>
        ))}
        <li>
          <ActionRow
            icon={FolderOpen}
            name={words('start.another')}
            detail={words('start.another-detail')}
            onPress={() => actions.open(null)}
          />
        </li>
        <li>
          <ActionRow
            icon={ShieldQuestionMark}
            name={words('start.check-copy')}
            detail={words('start.check-copy-detail')}
            onPress={actions.checkCopy}
          />
        </li>
      </ul>
    </section>
  );
}
