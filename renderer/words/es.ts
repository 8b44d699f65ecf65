import type { MessageKey } from './useWords';
import { common } from './es/common';
import { failures } from './es/failures';
import { start } from './es/start';
import { profile } from './es/profile';
import { outline } from './es/outline';
import { saving } from './es/saving';
import { frame } from './es/frame';
import { status } from './es/status';
import { stage } from './es/stage';
import { editor } from './es/editor';
import { findings } from './es/findings';
import { review } from './es/review';
import { summary } from './es/summary';
import { effects } from './es/effects';
import { packs } from './es/packs';
import { replace, why } from './es/why';
import { library } from './es/library';
import { signoff } from './es/signoff';
import { preview } from './es/preview';
import { importing } from './es/importing';
import { verify } from './es/verify';

/** Every message of the window in Spanish: usted, as it is spoken in Los Angeles. */
export const es: Readonly<Record<MessageKey, string>> = {
  ...common,
  ...failures,
  ...start,
  ...profile,
  ...outline,
  ...saving,
  ...frame,
  ...status,
  ...stage,
  ...editor,
  ...findings,
  ...review,
  ...summary,
  ...effects,
  ...why,
  ...replace,
  ...packs,
  ...library,
  ...signoff,
  ...preview,
  ...importing,
  ...verify,
};
