import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { PackName } from '../../../shared/cba/PackName';
import { isSamePack } from '../../../shared/cba/PackName';
import type { ListedPack } from '../../../shared/ipc/facts/packFacts';
import { useWords } from '../../words/useWords';
import { nameOf } from './nameOf';
import styles from './Packs.module.css';

type PackListProps = {
  readonly packs: readonly ListedPack[];
  readonly chosen: ListedPack | undefined;
  readonly current: PackName | null;
  readonly onChoose: (pack: PackName) => void;
};

const ORIGINS = {
  'built-in': 'packs.built-in',
  imported: 'packs.imported',
  refused: 'packs.refused',
} as const;

/** The packs by name and version, with where each is from. */
export function PackList({ packs, chosen, current, onChoose }: PackListProps): ReactNode {
  const words = useWords();
  const items = packs.map((pack) => ({ id: keyOf(nameOf(pack)), pack }));
  return (
    <ListBox
      aria-label={words('packs.list')}
      items={items}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [keyOf(nameOf(chosen))]}
      onSelectionChange={(keys) => {
        const found = items.find(({ id }) => keys !== 'all' && keys.has(id));
        if (found !== undefined) onChoose(nameOf(found.pack));
      }}
      className={styles['list'] ?? ''}
    >
      {({ id, pack }) => {
        const name = nameOf(pack);
        const isCurrent = current !== null && isSamePack(name, current);
        const title = pack.kind === 'refused' ? name.id : pack.pack.name;
        return (
          <ListBoxItem
            id={id}
            textValue={`${title} ${name.version}`}
            className={styles['item'] ?? ''}
          >
            <Text slot="label" className={styles['name'] ?? ''}>
              {words('why.pack-named', { name: title, version: name.version })}
            </Text>
            <Text slot="description" className={styles['origin'] ?? ''}>
              {words(ORIGINS[pack.kind])}
              {isCurrent && ` · ${words('packs.in-use')}`}
            </Text>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}

function keyOf({ id, version }: PackName): string {
  return `${id} ${version}`;
}
