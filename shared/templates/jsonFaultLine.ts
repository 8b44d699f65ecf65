// Blanks, then a string, a number, a name, a sign, or anything else.
const TOKEN = /\s*("(?:[^"\\\n]|\\.)*"|[-\d][\d.eE+-]*|[a-z]+|\S)/gy;

/** What may come next. "First" also allows the end of an empty list or object. */
type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma-or-end';

/**
 * The line, counted from 1, on which a text stops being JSON: engines do not agree on saying so.
 *
 * @returns the last line when all that is wrong is that the text ends too early.
 */
export function jsonFaultLine(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  for (const match of text.matchAll(TOKEN)) {
    const next = afterToken(match[1] ?? '', awaited, open);
    if (next === null) return text.slice(0, match.index + match[0].length).split('\n').length;
    awaited = next;
  }
  return text.split('\n').length;
}

/** `open` holds the sign that closes each list and object around this place. */
function afterToken(token: string, awaited: Awaited, open: string[]): Awaited | null {
  switch (awaited) {
    case 'value':
    case 'first-value':
      if (awaited === 'first-value' && token === ']') return close(open);
      return afterValue(token, open);
    case 'key':
    case 'first-key':
      if (awaited === 'first-key' && token === '}') return close(open);
      return isString(token) ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma-or-end':
      if (token === open.at(-1)) return close(open);
      if (token !== ',' || open.length === 0) return null;
      return open.at(-1) === '}' ? 'key' : 'value';
  }
}

function afterValue(token: string, open: string[]): Awaited | null {
  if (token === '{') {
    open.push('}');
    return 'first-key';
  }
  if (token === '[') {
    open.push(']');
    return 'first-value';
  }
  return isString(token) || /^(?:true|false|null|-?\d.*)$/.test(token) ? 'comma-or-end' : null;
}

function close(open: string[]): Awaited {
  open.pop();
  return 'comma-or-end';
}

function isString(token: string): boolean {
  return token.length > 1 && token.startsWith('"');
}
