import { Contrast } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import type { Theme } from '../../../shared/ipc/facts/preferences';
import { THEMES } from '../../../shared/ipc/facts/preferences';
import { usePreferences } from '../../state/preferences';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { Menu } from '../../ui/overlays/Menu';
import type { PlainMessageKey } from '../../words/useWords';
import { useWords } from '../../words/useWords';
import styles from './Settings.module.css';

/** Each language is named in itself, so that whoever needs it can read it. */
const OWN_NAMES = { en: 'English', es: 'Español' } as const;

const THEME_NAMES: Readonly<Record<Theme, PlainMessageKey>> = {
  system: 'settings.theme-system',
  light: 'settings.theme-light',
  dark: 'settings.theme-dark',
  contrast: 'settings.theme-contrast',
};

type SettingsProps = { readonly size?: 'normal' | 'large' };

/** The language and the colours of the window. Both change at once and everywhere. */
export function Settings({ size = 'normal' }: SettingsProps): ReactNode {
  const words = useWords();
  const { language, theme, change } = usePreferences();
  return (
    <div className={classNames(styles['settings'], size === 'large' && styles['large'])}>
      <Menu
        label={words('settings.appearance')}
        trigger={
          <Button className={styles['appearance'] ?? ''}>
            <Icon of={Contrast} size="small" />
            {words(THEME_NAMES[theme])}
          </Button>
        }
        selected={theme}
        choices={THEMES.map((id) => ({ id, label: words(THEME_NAMES[id]) }))}
        onChoose={(chosen) => change({ language, theme: chosen })}
      />
      <ToggleButtonGroup
        aria-label={words('settings.language')}
        className={styles['languages'] ?? ''}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => {
          const chosen = LANGUAGES.find((each) => keys.has(each));
          if (chosen !== undefined) change({ language: chosen, theme });
        }}
      >
        {LANGUAGES.map((id) => (
          <ToggleButton key={id} id={id} lang={id} className={styles['language'] ?? ''}>
            {OWN_NAMES[id]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
