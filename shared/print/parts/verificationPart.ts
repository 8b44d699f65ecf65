import { partAnchor } from '../anchors';
import type { PrintContext } from '../PrintContext';
import type { VerificationPart } from '../PrintDocument';
import { bold, plain } from '../PrintText';

export function verificationPart(context: PrintContext): VerificationPart {
  const words = context.words.verification;
  return {
    kind: 'verification',
    anchor: partAnchor('verification'),
    title: words.title,
    lead: plain(words.lead),
    versionLabel: context.words.cover.version,
    wordsLabel: context.words.cover.words,
    words: context.fourWords,
    code: {
      data: `EWA1 ${context.version.replaceAll(' ', '')} ${context.fourWords.join('-')}`,
      description: words.description(context.version, context.fourWords.join(' ')),
    },
    steps: (pages) =>
      words.steps(pages).map(({ name, text }) => [...bold(name), ...plain(` ${text}`)]),
    limits: [words.shows, words.cannotShow].map(({ name, text }) => ({ title: name, text })),
  };
}
