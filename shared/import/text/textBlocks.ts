import { textRun } from '../../agreement/text/inlines';
import { excerpt } from '../content/excerpt';
import type { ImportNote } from '../ImportNote';
import { bulletLength } from '../labels/parseBullet';
import type { SourceBlock, SourceParagraph } from '../SourceBlock';
import type { LineJoiner } from './joinHyphens';
import { lineJoiner } from './joinHyphens';
import { jointOf, wrapWidth } from './joinLines';
import { withoutPageFurniture } from './pageFurniture';
import type { TextLine } from './textLines';
import { textLines } from './textLines';
import { textTable } from './textTables';

type SourceText = {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly ImportNote[];
};

/** Reads plain text: wrapped lines become paragraphs, columns become tables, page furniture goes. */
export function textBlocks(text: string): SourceText {
  const { lines, notes } = withoutPageFurniture(textLines(text));
  const joiner = lineJoiner(text);
  const width = wrapWidth(lines);
  const blocks: SourceBlock[] = [];
  let open: OpenParagraph | null = null;
  const close = (): void => {
    if (open !== null) blocks.push(closed(open, joiner));
    open = null;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const found = line === undefined || line.text === '' ? null : textTable(lines, at);
    if (found !== null) {
      close();
      blocks.push(found.table);
      at = found.end - 1;
    } else if (line !== undefined) open = takeLine(line, open, width, close);
  }
  close();
  const hyphens: readonly ImportNote[] =
    joiner.kept.size === 0 ? [] : [{ kind: 'hyphens-kept', words: [...joiner.kept] }];
  return { blocks, notes: [...notes, ...hyphens] };
}

type OpenParagraph = { readonly lines: TextLine[]; readonly soft: boolean };

function takeLine(
  line: TextLine,
  open: OpenParagraph | null,
  width: number | null,
  close: () => void,
): OpenParagraph | null {
  const above = open?.lines.at(-1);
  const joint = above === undefined || line.text === '' ? 'apart' : jointOf(above, line, width);
  if (open !== null && joint === 'joined') {
    open.lines.push(line);
    return open;
  }
  close();
  return line.text === '' ? null : { lines: [line], soft: joint === 'soft' };
}

function closed({ lines, soft }: OpenParagraph, joiner: LineJoiner): SourceParagraph {
  const [first, ...rest] = lines.map((line) => line.text);
  const text = plainBullet(joinAll(first ?? '', rest, joiner)).replace(/[ \t\u00a0]+/gu, ' ');
  return {
    kind: 'paragraph',
    place: { unit: 'line', number: lines[0]?.number ?? 0, excerpt: excerpt(text) },
    style: { kind: 'body' },
    label: null,
    indent: lines[0]?.indent ?? 0,
    soft,
    tabbed: '',
    content: [textRun(text)],
  };
}

// Only the end of what is joined so far matters, so the parts are put together once.
function joinAll(first: string, rest: readonly string[], joiner: LineJoiner): string {
  const parts = [first];
  for (const line of rest) {
    const above = parts.pop() ?? '';
    const joint = joiner.join(above.slice(-60), line);
    parts.push(above.slice(0, -60), joint);
  }
  return parts.join('');
}

/** The space after a pasted bullet tells it from a letter; it is gone once spaces are evened out. */
function plainBullet(text: string): string {
  const length = bulletLength(text);
  return length === 0 ? text : `• ${text.slice(length)}`;
}
