/**
 * A number for the plain letters and digits of a text, whatever their case, their order and what stands
 * between them: texts of the same words have the same, and others hardly ever. The numbers of parts add up.
 */
export function printOf(text: string, from: number, to: number): number {
  let print = 0;
  for (let at = from; at < to; at += 1) print = (print + (WEIGHTS[text.charCodeAt(at)] ?? 0)) | 0;
  return print;
}

/** What each UTF-16 unit adds. Small letters, digits, and all that turns into one of them in lower case. */
const WEIGHTS: Int32Array = weights();

function weights(): Int32Array {
  const table = new Int32Array(0x10000);
  for (const sign of 'abcdefghijklmnopqrstuvwxyz0123456789') {
    const weight = mixed(sign.charCodeAt(0));
    table[sign.charCodeAt(0)] = weight;
    table[sign.toUpperCase().charCodeAt(0)] = weight;
  }
  // The Kelvin sign, and a capital "i" with its dot, become plain letters, too.
  table[0x212a] = mixed(107);
  table[0x130] = mixed(105);
  return table;
}

/** Numbers so far apart that sums of them hardly ever meet. */
function mixed(code: number): number {
  const once = Math.imul(code ^ (code << 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
