import type { ClauseRule, ProfileRule } from '../Rule';
import { administratorsBound } from './administratorsBound';
import { arrangementNotCovered } from './arrangementNotCovered';
import { articleNumberNotRead } from './articleNumberNotRead';
import { cbaEditionDiffers } from './cbaEditionDiffers';
import { citedArticleChange } from './citedArticleChange';
import { effectDiffersFromText } from './effectDiffersFromText';
import { emptyFact } from './emptyFact';
import { protectedArticleEffect } from './protectedArticleEffect';
import { stateLawChange } from './stateLawChange';
import { subjectChange } from './subjectChange';
import { textNotReadInFull } from './textNotReadInFull';
import { textUnreadable } from './textUnreadable';
import { unknownArticleCited } from './unknownArticleCited';
import { unknownArticleEffect } from './unknownArticleEffect';
import { unlistedArticleEffect } from './unlistedArticleEffect';

/** Every rule about a clause. A new rule is one file and one line here. */
export const CLAUSE_RULES: readonly ClauseRule[] = [
  protectedArticleEffect,
  unlistedArticleEffect,
  unknownArticleEffect,
  citedArticleChange,
  subjectChange,
  effectDiffersFromText,
  stateLawChange,
  administratorsBound,
  unknownArticleCited,
  articleNumberNotRead,
  textNotReadInFull,
  textUnreadable,
];

/** Every rule about the facts of the agreement. */
export const PROFILE_RULES: readonly ProfileRule[] = [
  emptyFact,
  arrangementNotCovered,
  cbaEditionDiffers,
];
