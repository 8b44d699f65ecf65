import type { FieldName, Inline, Mark, ReferenceTarget } from '../agreement/RichText';
import { FIELDS } from '../agreement/RichText';
import { inlines, textRun } from '../agreement/text/inlines';
import type { Result } from '../result';
import { err, ok } from '../result';
import type { MarkupProblem } from './TemplateFailure';

/** What `{see:id}` points at, or null when nothing has that id. */
export type FindPlace = (id: string) => ReferenceTarget | null;

const MARK_SIGNS: ReadonlyMap<string, Mark> = new Map([
  ['**', 'bold'],
  ['*', 'italic'],
  ['__', 'underline'],
]);

// In order: an escaped sign, a blank to fill in, a mark, a line break, something in braces, a brace.
const SIGNS = /\\[\\*_{}]|_{3,}|\*\*|\*|__|\n|\{([a-z]+):([a-z0-9-]+)\}|[{}]/g;

type Reader = { readonly parts: Inline[]; readonly open: Set<Mark>; readonly findPlace: FindPlace };

/**
 * Reads the markup of templates: `**bold**`, `*italic*`, `__underline__`, `{field:school}`,
 * `{see:clause-id}`, a line end for a line break, and a backslash before a sign that is meant as
 * itself. Three or more underscores are a blank to fill in. Marks may overlap; each must close.
 */
export function parseMarkup(
  text: string,
  findPlace: FindPlace,
): Result<readonly Inline[], MarkupProblem> {
  const reader: Reader = { parts: [], open: new Set(), findPlace };
  let read = 0;
  for (const sign of text.matchAll(SIGNS)) {
    addText(reader, text.slice(read, sign.index));
    const problem = readSign(reader, sign);
    if (problem !== null) return err(problem);
    read = sign.index + sign[0].length;
  }
  addText(reader, text.slice(read));
  for (const [sign, mark] of MARK_SIGNS) {
    if (reader.open.has(mark)) return err({ kind: 'unclosed-mark', mark: sign });
  }
  return ok(inlines(reader.parts));
}

function addText(reader: Reader, text: string): void {
  reader.parts.push(textRun(text, [...reader.open]));
}

function readSign(reader: Reader, sign: RegExpExecArray): MarkupProblem | null {
  const [whole, name, value] = sign;
  const mark = MARK_SIGNS.get(whole);
  if (mark !== undefined) toggle(reader.open, mark);
  else if (whole === '\n') reader.parts.push({ kind: 'break' });
  else if (whole.startsWith('\\')) addText(reader, whole.slice(1));
  else if (whole.startsWith('_')) addText(reader, whole);
  else if (name === 'field' && value !== undefined) return readField(reader, value);
  else if (name === 'see' && value !== undefined) return readReference(reader, value);
  else return { kind: 'stray-brace' };
  return null;
}

function toggle(open: Set<Mark>, mark: Mark): void {
  if (!open.delete(mark)) open.add(mark);
}

function readField(reader: Reader, name: string): MarkupProblem | null {
  const field = FIELDS.find((known): known is FieldName => known === name);
  if (field === undefined) return { kind: 'unknown-field', name };
  reader.parts.push({ kind: 'field', field, marks: marksOf(reader) });
  return null;
}

function readReference(reader: Reader, id: string): MarkupProblem | null {
  const target = reader.findPlace(id);
  if (target === null) return { kind: 'unknown-place', id };
  reader.parts.push({ kind: 'reference', target, marks: marksOf(reader) });
  return null;
}

function marksOf({ open }: Reader): readonly Mark[] {
  return textRun('', [...open]).marks;
}
