import type { Inline, Mark } from '../../../shared/agreement/RichText';
import { textRun } from '../../../shared/agreement/text/inlines';
import type { DocxReading } from './DocxReading';
import { symbolCharacter } from './symbolCharacter';
import { wordsOf } from './wordsOf';
import type { XmlElement } from './XmlElement';
import { childOf, childrenOf, switchOf, valueOf, within } from './XmlElement';
import type { Style } from './styles';

/** The words of a paragraph and the text boxes anchored in it. */
export type RunContent = {
  readonly content: Inline[];
  readonly boxes: XmlElement[];
  /** The words again, with tabs as tabs. */
  tabbed: string;
};

const MATH = new Set(['m:t']);
const BOX = new Set(['w:txbxContent']);
const PICTURE = new Set(['pic:pic', 'v:imagedata', 'a:blip', 'wp:docPr', 'c:chart']);
/** How the words beside it are spoken, set above them in small type. */
const READING_AID = 'w:rt';

/**
 * Reads the runs below a paragraph, or any wrapper in it. Word knows many wrappers and other programs
 * add their own; words inside one that nobody here has heard of are words all the same.
 */
export function readRuns(
  parent: XmlElement,
  style: Style | null,
  reading: DocxReading,
  into: RunContent,
): void {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:r') readRun(child, style, reading, into);
    else if (child.name === 'w:fldSimple') {
      countField(child.attributes['w:instr'] ?? '', reading);
      readRuns(child, style, reading, into);
    } else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      reading.found.equations += 1;
      into.content.push(textRun(within(child, MATH).map(wordsOf).join('')));
    } else if (child.name === 'mc:AlternateContent') {
      const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
      if (choice !== null) readRuns(choice, style, reading, into);
    } else if (child.name !== READING_AID) {
      if (child.name === 'w:hyperlink') noteLink(child, reading);
      readRuns(child, style, reading, into);
    }
  }
}

function readRun(
  run: XmlElement,
  style: Style | null,
  reading: DocxReading,
  into: RunContent,
): void {
  const properties = childOf(run, 'w:rPr');
  const marks = runMarks(properties, style, reading);
  const isHidden =
    switchOf(properties, 'w:vanish') ?? runStyle(properties, reading)?.hidden ?? style?.hidden;
  const isCrossedOut =
    switchOf(properties, 'w:strike') === true || switchOf(properties, 'w:dstrike') === true;
  for (const child of childrenOf(run)) {
    if (readField(child, reading)) continue;
    if (reading.fields.some((field) => !field.showsResult)) continue;
    const part = partOf(child, marks, reading, into);
    if (part === null) continue;
    if (isHidden !== true) {
      if (isCrossedOut && part.kind === 'text' && part.text.trim() !== '') {
        reading.found.crossedOut.push(part.text);
      }
      into.content.push(part);
      into.tabbed += child.name === 'w:tab' ? '\t' : part.kind === 'text' ? part.text : ' ';
    } else if (part.kind === 'text' && part.text.trim() !== '')
      reading.found.hidden.push(part.text);
  }
}

function runStyle(properties: XmlElement | null, { styles }: DocxReading): Style | null {
  return styles.byId.get(valueOf(properties, 'w:rStyle') ?? '') ?? null;
}

function runMarks(
  properties: XmlElement | null,
  style: Style | null,
  reading: DocxReading,
): readonly Mark[] {
  const own = runStyle(properties, reading);
  // Blue underlined words of a link are Word's doing, not the writer's.
  const isLink = own?.name.includes('hyperlink') === true;
  const isOn = {
    bold: switchOf(properties, 'w:b') ?? own?.bold ?? style?.bold,
    italic: switchOf(properties, 'w:i') ?? own?.italic ?? style?.italic,
    underline: !isLink && (switchOf(properties, 'w:u') ?? own?.underline ?? style?.underline),
  };
  const marks: readonly Mark[] = ['bold', 'italic', 'underline'];
  return marks.filter((mark) => isOn[mark] === true);
}

function partOf(
  child: XmlElement,
  marks: readonly Mark[],
  reading: DocxReading,
  into: RunContent,
): Inline | null {
  switch (child.name) {
    case 'w:t':
    case 'w:delText':
      return textRun(wordsOf(child), marks);
    case 'w:tab':
    case 'w:ptab':
      return textRun('\t', marks);
    case 'w:noBreakHyphen':
      return textRun('-', marks);
    case 'w:cr':
      return { kind: 'break' };
    case 'w:br':
      return child.attributes['w:type'] === undefined ||
        child.attributes['w:type'] === 'textWrapping'
        ? { kind: 'break' }
        : null;
    case 'w:sym': {
      const character = symbolCharacter(child);
      if (character === null) reading.found.symbols += 1;
      return textRun(character ?? '\ufffd', marks);
    }
    default:
      readObject(child, reading, into);
      return null;
  }
}

function readObject(child: XmlElement, reading: DocxReading, into: RunContent): void {
  if (child.name === 'mc:AlternateContent') {
    const choice = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback');
    for (const each of childrenOf(choice)) readObject(each, reading, into);
    return;
  }
  if (!['w:drawing', 'w:pict', 'w:object'].includes(child.name)) return;
  const boxes = within(child, BOX);
  if (boxes.length > 0) {
    reading.found.textBoxes += boxes.length;
    for (const box of boxes) into.boxes.push(box);
  } else if (child.name === 'w:object') reading.found.embedded.push('object');
  else if (within(child, PICTURE).length > 0) reading.found.images += 1;
}

/** Follows a field's begin, separation and end; its instruction is no text, its result is. */
function readField(child: XmlElement, { fields, ...reading }: DocxReading): boolean {
  if (child.name === 'w:instrText' || child.name === 'w:delInstrText') {
    const field = fields.at(-1);
    if (field !== undefined) field.instruction += wordsOf(child).slice(0, 200);
    return true;
  }
  if (child.name !== 'w:fldChar') return false;
  const type = child.attributes['w:fldCharType'];
  if (type === 'begin') fields.push({ instruction: '', showsResult: false });
  else if (type === 'end') fields.pop();
  else if (type === 'separate') {
    const field = fields.at(-1);
    if (field === undefined) return true;
    field.showsResult = true;
    countField(field.instruction, reading);
  }
  return true;
}

function countField(instruction: string, { found }: Pick<DocxReading, 'found'>): void {
  const name = instruction.trim().split(/\s/u, 1)[0]?.toUpperCase() ?? '';
  if (name === 'TOC') found.contentsFields += 1;
  if (name === '' || name === 'HYPERLINK' || name === 'TOC') return;
  found.fields.set(name, (found.fields.get(name) ?? 0) + 1);
}

function noteLink(link: XmlElement, { found, linkAddress }: DocxReading): void {
  const address = linkAddress(link.attributes['r:id'] ?? '');
  if (address !== null) found.links.push(address);
}
