import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Button.module.css';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  /** One `filled` button a screen: the next thing to do. `strong` is the best of several answers. */
  readonly variant?: 'plain' | 'strong' | 'filled' | 'quiet';
  readonly size?: 'normal' | 'small' | 'large' | 'kiosk';
  readonly children: ReactNode;
};

/** A button that says in words what it does. */
export function Button({ variant = 'plain', size = 'normal', ...button }: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...button}
      className={classNames(
        styles['button'],
        variant === 'strong' && styles['strong'],
        variant === 'filled' && styles['filled'],
        variant === 'quiet' && styles['quiet'],
        size === 'small' && styles['small'],
        size === 'large' && styles['large'],
        size === 'kiosk' && styles['kiosk'],
      )}
    />
  );
}
