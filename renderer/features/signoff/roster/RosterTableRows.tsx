import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Input, Radio, RadioGroup, TextField } from 'react-aria-components';
import { ToolButton } from '../../../ui/controls/ToolButton';
import { Icon } from '../../../ui/marks/Icon';
import { useWords } from '../../../words/useWords';
import type { DraftRow } from './rosterDraft';
import styles from './RosterTableRows.module.css';

type RosterTableRowsProps = {
  readonly draft: readonly DraftRow[];
  readonly onChange: (draft: readonly DraftRow[]) => void;
};

/** The rows of the staff list, each a person. */
export function RosterTableRows({ draft, onChange }: RosterTableRowsProps): ReactNode {
  const words = useWords();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words('signoff.roster.name')}</th>
          <th scope="col">{words('signoff.roster.role')}</th>
          <th scope="col">{words('signoff.roster.member-short')}</th>
          <th scope="col">{words('signoff.roster.percent-short')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {draft.map((row, index) => (
          <PersonRow
            key={row.key}
            row={row}
            position={index + 1}
            onChange={(changed) => onChange(draft.toSpliced(index, 1, changed))}
            onRemove={() => onChange(draft.toSpliced(index, 1))}
          />
        ))}
      </tbody>
    </table>
  );
}

type PersonRowProps = {
  readonly row: DraftRow;
  readonly position: number;
  readonly onChange: (row: DraftRow) => void;
  readonly onRemove: () => void;
};

function PersonRow({ row, position, onChange, onRemove }: PersonRowProps): ReactNode {
  const words = useWords();
  const label = (field: string): string => words('signoff.roster.row', { field, row: position });
  return (
    <tr>
      <td className={styles['position']}>{position}</td>
      <td>
        <Cell
          label={label(words('signoff.roster.name'))}
          value={row.name}
          onChange={(name) => onChange({ ...row, name })}
        />
      </td>
      <td>
        <Cell
          label={label(words('signoff.roster.role'))}
          value={row.role}
          onChange={(role) => onChange({ ...row, role })}
        />
      </td>
      <td>
        <RadioGroup
          aria-label={label(words('signoff.roster.member'))}
          value={row.member}
          onChange={(value) => onChange({ ...row, member: value === 'yes' ? 'yes' : 'no' })}
          className={styles['member'] ?? ''}
        >
          <Radio value="yes" className={styles['answer'] ?? ''}>
            {words('signoff.roster.yes')}
          </Radio>
          <Radio value="no" className={styles['answer'] ?? ''}>
            {words('signoff.roster.no')}
          </Radio>
        </RadioGroup>
      </td>
      <td className={styles['percent']}>
        <Cell
          label={label(words('signoff.roster.percent'))}
          value={row.percent}
          onChange={(percent) => onChange({ ...row, percent })}
        />
      </td>
      <td>
        <ToolButton
          label={
            row.name.trim() === ''
              ? words('signoff.roster.remove-row', { row: position })
              : words('signoff.roster.remove', { name: row.name })
          }
          icon={<Icon of={X} size="small" />}
          onPress={onRemove}
        />
      </td>
    </tr>
  );
}

type CellProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

function Cell({ label, value, onChange }: CellProps): ReactNode {
  return (
    <TextField aria-label={label} value={value} onChange={onChange}>
      <Input className={styles['input'] ?? ''} autoComplete="off" spellCheck={false} />
    </TextField>
  );
}
