import { listSign } from '../../agreement/numbering/listSign';
import type { Block, Inline, List, ListItem, ListStyle } from '../../agreement/RichText';
import { DEEPEST_LIST_LEVEL } from '../../agreement/RichText';
import type { SettledLabel } from '../labels/Label';
import type { Place } from '../SourceBlock';
import type { BodyBuilding } from './BodyBuilding';

/** One item on its way into a list. `level` counts from 0 and may skip. */
type LooseItem = {
  readonly kind: 'item';
  readonly level: number;
  readonly style: ListStyle;
  readonly content: readonly Inline[];
  readonly label: SettledLabel | null;
  readonly restarts: boolean;
  readonly place: Place | null;
};

export type LooseBlock = LooseItem | { readonly kind: 'block'; readonly block: Block };

type OpenItem = { readonly item: LooseItem; sublist: OpenList | null };
type OpenList = { readonly style: ListStyle; readonly items: OpenItem[] };

/** Gathers loose items into nested lists, in order, between the other blocks. */
export function listBlocks(loose: readonly LooseBlock[], building: BodyBuilding): readonly Block[] {
  const blocks: (Block | OpenList)[] = [];
  let open: OpenList[] = [];
  let levels: number[] = [];
  for (const part of loose) {
    if (part.kind === 'block') {
      blocks.push(part.block);
      open = [];
      levels = [];
      continue;
    }
    while (levels.length > 1 && (levels.at(-1) ?? 0) > part.level) {
      levels.pop();
      open.pop();
    }
    if (isNewList(part, open, levels)) {
      const top: OpenList = { style: part.style, items: [] };
      blocks.push(top);
      open = [top];
      levels = [part.level];
    } else if (part.level > (levels.at(-1) ?? 0)) openSublist(part, open, levels, building);
    open.at(-1)?.items.push({ item: part, sublist: null });
  }
  return blocks.map((block) => ('kind' in block ? block : closedList(block, building)));
}

function isNewList(part: LooseItem, open: readonly OpenList[], levels: readonly number[]): boolean {
  const [top] = open;
  if (top === undefined) return true;
  const isTop = open.length === 1 && part.level <= (levels[0] ?? 0);
  return isTop && (part.restarts || part.style !== top.style);
}

function openSublist(
  part: LooseItem,
  open: OpenList[],
  levels: number[],
  { flattened }: BodyBuilding,
): void {
  const last = open.at(-1)?.items.at(-1);
  if (last === undefined) return;
  if (open.length >= DEEPEST_LIST_LEVEL) {
    flattened.count += 1;
    flattened.deepest = Math.max(flattened.deepest, part.level + 1);
    return;
  }
  last.sublist ??= { style: part.style, items: [] };
  open.push(last.sublist);
  levels.push(part.level);
}

function closedList({ style, items }: OpenList, building: BodyBuilding): List {
  return {
    kind: 'list',
    style,
    items: items.map(({ item, sublist }, index): ListItem => {
      noteNumber(item, style, index + 1, building);
      return {
        content: item.content,
        sublist: sublist === null ? null : closedList(sublist, building),
      };
    }),
  };
}

function noteNumber(
  item: LooseItem,
  style: ListStyle,
  count: number,
  { changes }: BodyBuilding,
): void {
  if (item.label === null || item.place === null) return;
  const was = item.label.reading.path.at(-1);
  if (was === count && style === item.style) return;
  changes.push({ place: item.place, was: item.label.label.text, is: listSign(style, count) });
}
