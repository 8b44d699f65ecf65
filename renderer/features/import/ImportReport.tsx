import type { ReactNode } from 'react';
import { useId } from 'react';
import type { ImportNote } from '../../../shared/import/ImportNote';
import type { PlainMessageKey } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './ImportReport.module.css';
import type { NoteGroup } from './noteGroups';
import { grouped } from './noteGroups';
import { noteText } from './noteText';

const GROUPS: Readonly<Record<NoteGroup, PlainMessageKey>> = {
  'left-out': 'import.group.left-out',
  'as-it-was': 'import.group.as-it-was',
  changed: 'import.group.changed',
  understood: 'import.group.understood',
};

/** More words than these are counted; all of them are in the file still. */
const MOST_LISTED = 6;
/** Longer words than this are shown from their beginning. */
const LONGEST_LISTED = 160;

/** What an import has to tell, grouped by what became of it. */
export function ImportReport({ report }: { readonly report: readonly ImportNote[] }): ReactNode {
  const words = useWords();
  if (report.length === 0) return <p className={styles['nothing']}>{words('import.nothing')}</p>;
  return grouped(report).map(({ group, notes }) => (
    <Group key={group} group={group} notes={notes} />
  ));
}

type GroupProps = { readonly group: NoteGroup; readonly notes: readonly ImportNote[] };

function Group({ group, notes }: GroupProps): ReactNode {
  const words = useWords();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles['group']}>
      <h3 id={heading} className={styles['heading']}>
        {words('import.group-count', { group: words(GROUPS[group]), count: notes.length })}
      </h3>
      <ul>
        {notes.map((note, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- notes have no names, and nothing moves here
          <Note key={index} note={note} />
        ))}
      </ul>
    </section>
  );
}

function Note({ note }: { readonly note: ImportNote }): ReactNode {
  const words = useWords();
  const { says, list, place } = noteText(note, words);
  const more = list.length - MOST_LISTED;
  return (
    <li className={styles['note']}>
      <p>{says}</p>
      {place !== null && <p className={styles['place']}>{place}</p>}
      {list.length > 0 && (
        <ul className={styles['list']}>
          {list.slice(0, MOST_LISTED).map((text, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <li key={index}>{shortened(text)}</li>
          ))}
          {more > 0 && <li className={styles['place']}>{words('import.more', { count: more })}</li>}
        </ul>
      )}
    </li>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_LISTED ? `${text.slice(0, LONGEST_LISTED)} …` : text;
}
