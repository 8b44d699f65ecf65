import { SaxesParser } from 'saxes';
import type { Result } from '../../../shared/result';
import { err, ok } from '../../../shared/result';
import type { ImportFailure } from '../ImportFailure';
import type { XmlElement, XmlNode } from './XmlElement';

/** Tables in tables in text boxes come to about sixty; no call stack is in danger below this. */
const DEEPEST = 256;
const WITH_TEXT = new Set(['w:t', 'w:delText', 'm:t', 'w:instrText', 'w:delInstrText']);

type OpenElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
};

class Refusal extends Error {
  readonly failure: ImportFailure;
  constructor(failure: ImportFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** Reads one XML part. A document type, and with it every entity of its own, is refused. */
export function parseXml(bytes: Uint8Array, part: string): Result<XmlElement, ImportFailure> {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const stack: OpenElement[] = [root];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('doctype', () => {
    throw new Refusal({ kind: 'unsafe', danger: 'document-type', part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length > DEEPEST) throw new Refusal({ kind: 'unsafe', danger: 'too-deep', part });
    const element: OpenElement = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => {
    const element = stack.at(-1);
    if (element !== undefined && WITH_TEXT.has(element.name)) element.children.push(text);
  });
  parser.on('error', () => {
    throw new Refusal({ kind: 'damaged', part });
  });
  try {
    parser.write(decoded(bytes)).close();
  } catch (error) {
    if (error instanceof Refusal) return err(error.failure);
    if (error instanceof TypeError) return err({ kind: 'damaged', part });
    throw error;
  }
  const [document] = root.children;
  return typeof document === 'object' ? ok(document) : err({ kind: 'damaged', part });
}

/** @throws TypeError when the bytes are not in the encoding they begin with. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
