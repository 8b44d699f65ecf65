import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { GRADES } from '../../../shared/agreement/Profile';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/controls/Select';
import { ToolButton } from '../../ui/controls/ToolButton';
import { Icon } from '../../ui/marks/Icon';
import { useWords } from '../../words/useWords';
import type { GroupProps } from './GroupProps';
import type { SpanDraft } from './ProfileDraft';
import { isUpsideDown, NO_SPAN } from './ProfileDraft';
import styles from './ProfileForm.module.css';

/** As many as a profile can hold. */
const MOST_SPANS = 14;

const grades = GRADES.map((grade) => ({ id: grade, label: grade }));

/** The grades taught, in one span or several: a school may teach 6 to 8, and 10. */
export function GradeSpans({ draft, change, faults }: GroupProps): ReactNode {
  const words = useWords();
  const { spans } = draft;
  const put = (index: number, part: Partial<SpanDraft>): void =>
    change({
      spans: spans.map((span, place) => (place === index ? { ...span, ...part } : span)),
    });
  const remove = (index: number): void => {
    const others = spans.toSpliced(index, 1);
    change({ spans: others.length === 0 ? [NO_SPAN] : others });
  };
  const told = faults.includes('grades-upside-down');
  return (
    <div className={styles['spans']}>
      {spans.map((span, index) => {
        const number = index + 1;
        const error = told && isUpsideDown(span);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- spans have no names; their order is all there is
          <div key={index} className={styles['span']}>
            <Select
              label={
                index === 0
                  ? words('profile.grade-from')
                  : words('profile.grade-from-of', { number })
              }
              options={grades}
              value={span.from}
              placeholder="–"
              error={error ? words('profile.fault.grades-upside-down') : null}
              onChange={(from) => put(index, { from })}
            />
            <Select
              label={
                index === 0 ? words('profile.grade-to') : words('profile.grade-to-of', { number })
              }
              options={grades}
              value={span.to}
              placeholder="–"
              onChange={(to) => put(index, { to })}
            />
            {(spans.length > 1 || span.from !== null || span.to !== null) && (
              <ToolButton
                label={words('profile.remove-span', { number })}
                icon={<Icon of={X} />}
                onPress={() => remove(index)}
              />
            )}
          </div>
        );
      })}
      {spans.length < MOST_SPANS && (
        <Button variant="quiet" size="small" onPress={() => change({ spans: [...spans, NO_SPAN] })}>
          <Icon of={Plus} size="small" /> {words('profile.add-span')}
        </Button>
      )}
    </div>
  );
}
