/**
 * The text of a file that a spreadsheet saved: UTF-8 or UTF-16 by its mark, else UTF-8 when it is
 * valid, else Windows-1252, which older Excels write.
 *
 * @returns null for what is no text: it holds zero bytes or is not what its mark says.
 */
export function decodeSpreadsheetText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  const text = marked === null ? unmarkedText(bytes) : decoded(bytes, marked);
  return text === null || text.includes('\0') ? null : text;
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function unmarkedText(bytes: Uint8Array): string | null {
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
