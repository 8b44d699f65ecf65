import type { ClauseRule, ProfileRule } from '../Rule';
import { arrangementNotCovered } from './arrangementNotCovered';
import { cbaEditionDiffers } from './cbaEditionDiffers';
import { citedArticleChange } from './citedArticleChange';
import { protectedArticleEffect } from './protectedArticleEffect';
import { subjectChange } from './subjectChange';
import { textNotReadInFull } from './textNotReadInFull';
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
  unknownArticleCited,
  textNotReadInFull,
];

/** Every rule about the facts of the agreement. */
export const PROFILE_RULES: readonly ProfileRule[] = [arrangementNotCovered, cbaEditionDiffers];
