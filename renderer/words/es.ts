import type { MessageKey } from './useWords';
import { common } from './es/common';
import { failures } from './es/failures';
import { frame } from './es/frame';
import { status } from './es/status';
import { stage } from './es/stage';
import { findings } from './es/findings';
import { effects } from './es/effects';
import { signoff } from './es/signoff';
import { preview } from './es/preview';
import { importing } from './es/importing';
import { verify } from './es/verify';

/** Every message of the window in Spanish: usted, as it is spoken in Los Angeles. */
export const es: Readonly<Record<MessageKey, string>> = {
  ...common,
  ...failures,
  ...frame,
  ...status,
  ...stage,
  ...findings,
  ...effects,
  ...signoff,
  ...preview,
  ...importing,
  ...verify,
};
