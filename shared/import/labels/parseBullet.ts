// The last five are what Word's symbol fonts leave behind when a bullet is pasted.
const SIGN = /^(?:[•●○▪▫◦‣⁃∙·■□➢➤►✓✔*–—-]|[\uf02d\uf0a7\uf0b7\uf076\uf0d8])\s+(?=\S)/u;
// Word's second-level bullet pastes as a letter; in running Spanish it is the word "or".
const LETTER = /^o(?:\t+|\s{2,})(?=\S)/u;

/** How many characters of a paragraph are its bullet with the space after it; 0 when it has none. */
export function bulletLength(text: string): number {
  return (SIGN.exec(text.slice(0, 40)) ?? LETTER.exec(text.slice(0, 40)))?.[0].length ?? 0;
}
