// oxlint-disable-next-line import/no-unassigned-import -- it must come before every schema
import '../../platform/zodWithoutEval';
import { createAnswer } from './answerCheck';
import type { CheckRequest } from './CheckMessage';

// A dedicated worker: only the window that started it can send, so requests need no check.
const answer = createAnswer();

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const reply = answer(data);
  if (reply !== null) postMessage(reply);
});
