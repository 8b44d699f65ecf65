import type { ReactNode } from 'react';
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Field.module.css';
import { FieldMessage } from './FieldMessage';

type TextFieldProps = Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'aria-label'
> & {
  readonly label: string;
  readonly hint?: string;
  /** A sentence; null when nothing is wrong. */
  readonly error?: string | null;
  /** What an empty answer means ("Not known yet"); never a substitute for the label. */
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  readonly className?: string | undefined;
};

/** A line, or several, to write in: label above, hint under it, error as a sentence below. */
export function TextField({
  label,
  hint,
  error = null,
  placeholder,
  isMultiline = false,
  className,
  ...field
}: TextFieldProps): ReactNode {
  const given = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField
      {...field}
      isInvalid={error !== null}
      className={classNames(styles['field'], className)}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      {isMultiline ? (
        <TextArea {...given} className={classNames(styles['input'], styles['area'])} />
      ) : (
        <Input {...given} className={styles['input'] ?? ''} />
      )}
      <FieldMessage error={error} />
    </AriaTextField>
  );
}
