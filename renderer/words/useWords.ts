import { useMemo } from 'react';
import type { IntlShape } from 'react-intl';
import { useIntl } from 'react-intl';
import type { en } from './en';
import type { MessageArguments } from './MessageArguments';

/** The name of a message. Both languages have the same ones, with the same arguments. */
export type MessageKey = keyof typeof en;

type Values = Readonly<Record<string, string | number | Date>>;

type Rest<Arguments> = unknown extends Arguments
  ? readonly []
  : Arguments extends Values
    ? readonly [values: Arguments]
    : never;

/** Keys of messages that ask for nothing, so that a table of kinds can name them. */
export type PlainMessageKey = {
  [Key in MessageKey]: unknown extends MessageArguments<(typeof en)[Key]> ? Key : never;
}[MessageKey];

/** Says a message in the language of the window; its arguments are checked by the compiler. */
export type Words = <Key extends MessageKey>(
  key: Key,
  ...rest: Rest<MessageArguments<(typeof en)[Key]>>
) => string;

/** The words of the window, in the language chosen now. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsOf(intl), [intl]);
}

/** The same outside of a component, as in a test. */
export function wordsOf(intl: Pick<IntlShape, 'formatMessage'>): Words {
  const say: (key: MessageKey, ...rest: readonly Values[]) => string = (key, values) =>
    intl.formatMessage({ id: key }, values);
  return say;
}
