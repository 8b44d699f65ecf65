import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Count } from '../marks/Count';
import styles from './TabPanels.module.css';

type TabSpec<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the name when it is not none. */
  readonly count?: number;
  readonly content: ReactNode;
};

type TabPanelsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly TabSpec<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
};

/** Several panels in one place, one seen at a time. Fills the height it is given. */
export function TabPanels<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: TabPanelsProps<Id>): ReactNode {
  const select = (key: unknown): void => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab !== undefined) onSelect(tab.id);
  };
  return (
    <Tabs selectedKey={selected} onSelectionChange={select} className={styles['tabs'] ?? ''}>
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
            <Count of={tab.count ?? 0} />
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
