type DecodedText = {
  readonly text: string;
  readonly encoding: string;
  /** Neither a byte order mark nor the bytes themselves settle it. */
  readonly isGuess: boolean;
};

const SAMPLE = 100_000;
const MOST_CONTROLS = 0.005;

/** The text of a file in UTF-8, UTF-16 or Windows-1252, or null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const decoded = byMark(bytes) ?? byZeros(bytes) ?? byValidity(bytes);
  return isText(decoded.text) ? decoded : null;
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes, 'utf-8', false);
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', false);
  return null;
}

/** Every second byte of Western text in UTF-16 is zero. */
function byZeros(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = { even: 0, odd: 0 };
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  const half = sample.length / 2;
  if (zeros.odd > half * 0.7 && zeros.even === 0) return decoded(bytes, 'utf-16le', true);
  if (zeros.even > half * 0.7 && zeros.odd === 0) return decoded(bytes, 'utf-16be', true);
  return null;
}

function byValidity(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', isGuess: false };
  } catch {
    // Nothing in the bytes can tell Windows-1252 from its neighbours; it is what old Word saved.
    return { text: windows1252(bytes), encoding: 'windows-1252', isGuess: true };
  }
}

/** 0x80 to 0x9f; Node's own decoder reads these as Latin-1 controls and so loses them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80),
  );
}

function decoded(bytes: Uint8Array, encoding: string, isGuess: boolean): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isGuess };
}

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x80-\x84\x86-\x9f]/g)?.length ?? 0;
  return !sample.includes('\0') && controls <= sample.length * MOST_CONTROLS;
}
