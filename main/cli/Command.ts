import type { ParseArgsConfig } from 'node:util';
import type { Result } from '../../shared/result';
import type { Terminal } from './Terminal';

/** 0 fine · 1 a conflict or a mismatch was found · 2 cannot read, or the command was not understood. */
export const EXIT = { fine: 0, found: 1, cannot: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the command's name. */
export type Input = {
  readonly files: readonly string[];
  /** The value of an option, or undefined when it was not given. */
  readonly option: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
};

/** Why a command stopped, in a sentence or two that end with what to do. It leads to exit code 2. */
export type Refusal = string;

export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole page of `ewa NAME --help`. */
  readonly help: string;
  readonly options: OptionSpecs;
  /** How many files it takes; a further name would be left unread without a word. */
  readonly mostFiles: number;
  readonly run: (input: Input, terminal: Terminal) => Promise<Result<ExitCode, Refusal>>;
};
