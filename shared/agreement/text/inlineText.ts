import type { Numbering } from '../numbering/numbering';
import { numberOf } from '../numbering/numbering';
import type { Profile } from '../Profile';
import type { FieldName, Inline, Reference } from '../RichText';
import type { DocumentWords } from '../words/DocumentWords';
import { composed } from './composed';

/** All that the words of a reference or a field depend on. */
export type TextContext = {
  readonly profile: Profile;
  readonly numbers: Numbering;
  readonly words: DocumentWords;
  /** Fills the signer's blank while one person reads the words they are about to sign. */
  readonly signer?: string;
};

/** What the words of a field depend on. */
export type FieldContext = Omit<TextContext, 'numbers'>;

/** The words of a line as a reader sees them, clean text but for line breaks, which are "\n". */
export function inlineText(content: readonly Inline[], context: TextContext): string {
  let text = '';
  for (const part of content) text += partText(part, context);
  // A letter of one part and an accent that starts the next become one character.
  return content.length > 1 ? composed(text) : text;
}

function partText(part: Inline, context: TextContext): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return '\n';
    case 'field':
      return fieldText(part.field, context);
    case 'reference':
      return referenceText(part, context);
  }
}

export function referenceText(reference: Reference, { numbers, words }: TextContext): string {
  const number = numberOf(reference.target, numbers);
  return number === null ? words.brokenReference : words.reference[reference.target.kind](number);
}

export function fieldText(field: FieldName, { profile, words, signer }: FieldContext): string {
  const value = fieldValue(field, profile, words, signer);
  return value === '' ? words.blank[field] : value;
}

function fieldValue(
  field: FieldName,
  profile: Profile,
  words: DocumentWords,
  signer: string | undefined,
): string {
  switch (field) {
    case 'school':
      return profile.school;
    case 'school-year':
      return profile.schoolYear;
    case 'arrangement':
      return profile.arrangement === null ? '' : words.arrangement[profile.arrangement];
    case 'cba-edition':
      return profile.cbaEdition;
    case 'council':
      return profile.council;
    case 'principal':
      return profile.principal;
    case 'chapter-chair':
      return profile.chapterChair;
    case 'signer':
      return signer ?? '';
  }
}
