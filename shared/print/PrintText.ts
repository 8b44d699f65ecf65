/** A place of the printed agreement that a link can lead to: "clause c1", "part provisions". */
export type Anchor = string;

/** Words in one dress. "\n" inside `text` ends a line. */
export type PrintSpan = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly target: Anchor | null;
};

export type PrintText = readonly PrintSpan[];

export function plain(text: string): PrintText {
  return text === '' ? [] : [{ text, bold: false, italic: false, target: null }];
}

export function bold(text: string): PrintText {
  return text === '' ? [] : [{ text, bold: true, italic: false, target: null }];
}

export function italic(text: string): PrintText {
  return text === '' ? [] : [{ text, bold: false, italic: true, target: null }];
}

export function wordsOfText(text: PrintText): string {
  return text.map((span) => span.text).join('');
}
