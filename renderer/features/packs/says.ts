/** Whether texts hold every word that was typed, or its beginning; case and accents do not matter. */
export function says(texts: readonly (string | null | undefined)[], typed: string): boolean {
  const wanted = plain(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const words = texts.flatMap((text) => plain(text ?? '').split(/[^\p{L}\p{N}.]+/u));
  return wanted.every((word) => words.some((each) => each.startsWith(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
