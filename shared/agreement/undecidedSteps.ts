import type { Steps } from './Profile';

/**
 * The steps of a school that has not said which it takes. No source settles them for all schools, so
 * nothing is preset.
 */
export const undecidedSteps: Steps = {
  notice: { use: 'undecided', source: '', workingDays: null },
  ballot: { use: 'undecided', source: '', threshold: null },
  council: { use: 'undecided', source: '', threshold: null },
  principal: { use: 'undecided', source: '' },
  chapterChair: { use: 'undecided', source: '' },
};
