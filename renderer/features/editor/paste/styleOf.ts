/** The declarations in an element's `style` attribute, read as text: names in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const declaration of (element.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    declared.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return declared;
}

const UNREAD = new Set('DEL SCRIPT STYLE TITLE HEAD NOSCRIPT TEMPLATE IFRAME OBJECT'.split(' '));

/** What its own page did not show as words, and notes that word processors hang on words. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  return (
    UNREAD.has(element.tagName) ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    (style.get('mso-element') ?? '').startsWith('comment') ||
    /\bMsoComment/.test(element.getAttribute('class') ?? '')
  );
}
