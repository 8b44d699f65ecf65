import { common } from './en/common';
import { failures } from './en/failures';
import { start } from './en/start';
import { profile } from './en/profile';
import { outline } from './en/outline';
import { saving } from './en/saving';
import { frame } from './en/frame';
import { status } from './en/status';
import { stage } from './en/stage';
import { editor } from './en/editor';
import { findings } from './en/findings';
import { review } from './en/review';
import { summary } from './en/summary';
import { effects } from './en/effects';
import { packs } from './en/packs';
import { replace, why } from './en/why';
import { library } from './en/library';
import { signoff } from './en/signoff';
import { preview } from './en/preview';
import { importing } from './en/importing';
import { verify } from './en/verify';

/** Every message of the window in English. The keys, and what each asks for, are the contract. */
export const en = {
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
