import type { Section } from '../agreement/Body';
import type { NewId } from '../agreement/ids';
import { numbering } from '../agreement/numbering/numbering';
import { cleanText } from '../agreement/text/cleanText';
import type { BodyBuilding } from './body/BodyBuilding';
import { numberNotes } from './body/numberNotes';
import { sections } from './body/sections';
import { fitBlocks } from './content/fitBlocks';
import type { Imported } from './Imported';
import type { ImportNote } from './ImportNote';
import { outline } from './outline/outline';
import type { OutlineItem } from './outline/OutlineItem';
import { outlineItems } from './outline/outlineItems';
import { titleLines } from './outline/titleLines';
import { linkReferences } from './references/linkReferences';
import { placesByNumber } from './references/placesByNumber';
import type { Place, SourceBlock } from './SourceBlock';
import { tabbedTables } from './text/tabbedTables';
import { guessLanguage } from './text/guessLanguage';

const LONGEST_TITLE = 500;

/**
 * Makes sections and clauses of what a file holds. Every word of the blocks is in the result, in
 * order, but for recognised numbers and bullets, and title lines when no section can carry them.
 * Effects on the CBA are never guessed.
 *
 * @param notes what the reader of the file has to tell; the report begins with them
 */
export function importBlocks(
  blocks: readonly SourceBlock[],
  notes: readonly ImportNote[],
  newId: NewId,
): Imported {
  const fitted = fitBlocks(blocks);
  const { title, items } = partTitle(outlineItems(tabbedTables(fitted.blocks)));
  const { root, notes: unclear } = outline(items);
  const building: BodyBuilding = {
    newId,
    placed: [],
    notes: [],
    changes: [],
    flattened: { count: 0, deepest: 0 },
  };
  const body = sections(root, title, building);
  const linked = linkReferences(body, placesByNumber(building.placed), placeFinder(building));
  const language = guessLanguage(fitted.text);
  const report: readonly ImportNote[] = [
    ...notes,
    { kind: 'language-guessed', ...language },
    ...titleNote(title, body),
    ...(root.children.length === 0 ? [{ kind: 'nothing-recognised' } as const] : []),
    ...fitted.notes,
    ...unclear,
    ...numberNotes(building, numbering(body)),
    ...linked.notes,
    ...building.notes,
    ...nestingNote(building),
  ];
  return { sections: linked.sections, language: language.language, title, report };
}

function partTitle(items: readonly OutlineItem[]): {
  readonly title: string;
  readonly items: readonly OutlineItem[];
} {
  const count = titleLines(items);
  const lines = items.slice(0, count).map((item) => (item.kind === 'paragraph' ? item.text : ''));
  const title = cleanText(lines.join(' '));
  return title.length > LONGEST_TITLE ? { title: '', items } : { title, items: items.slice(count) };
}

/** The title is in the agreement only when the first section carries it. */
function titleNote(title: string, [first]: readonly Section[]): readonly ImportNote[] {
  return title === '' || first?.title === title ? [] : [{ kind: 'title-left-out', words: title }];
}

function placeFinder({ placed }: BodyBuilding): (clause: { readonly id: string }) => Place | null {
  const places = new Map<string, Place | null>(
    placed.map(({ target, place }) => [target.id, place]),
  );
  return ({ id }) => places.get(id) ?? null;
}

function nestingNote({ flattened: { count, deepest } }: BodyBuilding): readonly ImportNote[] {
  return count === 0 ? [] : [{ kind: 'nesting-flattened', count, deepest }];
}
