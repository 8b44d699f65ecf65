import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useLandmark } from 'react-aria/useLandmark';
import { classNames } from '../../ui/classNames';
import styles from './Region.module.css';

type RegionProps = {
  readonly role: 'banner' | 'navigation' | 'main' | 'complementary' | 'contentinfo' | 'region';
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A landmark of the window that F6 and Shift+F6 go to, back to where the focus was in it. */
export function Region({ role, label, className, children }: RegionProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const focus = (): void => focusInto(ref.current);
  const { landmarkProps } = useLandmark({ role, 'aria-label': label, focus }, ref);
  return (
    <div {...landmarkProps} ref={ref} className={classNames(styles['region'], className)}>
      {children}
    </div>
  );
}

const REACHABLE =
  '[contenteditable="true"], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), textarea, [tabindex="0"]';

/** The text before any button; else the first thing the Tab key would come to; else the region. */
function focusInto(region: HTMLElement | null): void {
  if (region === null) return;
  const text = region.querySelector<HTMLElement>('[contenteditable="true"]');
  const target = text ?? region.querySelector<HTMLElement>(REACHABLE) ?? region;
  target.focus();
}
