/** What follows the kind of an ICU argument: how its value must come in. */
type ValueOf<Kind extends string> = Kind extends 'plural' | 'selectordinal' | 'number'
  ? number
  : Kind extends 'date' | 'time'
    ? Date
    : Kind extends 'select'
      ? string
      : string | number;

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} `
  ? Trimmed<Rest>
  : Text;

/** The argument that an opening brace begins: "count, plural" gives `{count: number}`. */
type ArgumentAt<Head extends string> = Head extends `${infer Name},${infer Kind},${string}`
  ? Record<Trimmed<Name>, ValueOf<Trimmed<Kind>>>
  : Head extends `${infer Name},${infer Kind}`
    ? Record<Trimmed<Name>, ValueOf<Trimmed<Kind>>>
    : Record<Trimmed<Head>, string | number>;

type UpToBrace<Text extends string> = Text extends `${infer Before}{${string}`
  ? Before extends `${infer Shorter}}${string}`
    ? Shorter
    : Before
  : Text extends `${infer Before}}${string}`
    ? Before
    : Text;

/**
 * Braces alternate in ICU: words, then an argument, then (in a plural or select) words again. So a
 * brace opened in words begins an argument, and one opened in an argument begins words.
 */
type Scan<
  Text extends string,
  Within extends readonly unknown[],
  Found,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? Closed<Text, Within, Found>
    : Within['length'] extends 0 | 2 | 4 | 6
      ? Scan<After, [...Within, 0], Found & ArgumentAt<UpToBrace<After>>>
      : Scan<After, [...Within, 0], Found>
  : Text extends `${string}}${string}`
    ? Closed<Text, Within, Found>
    : Found;

type Closed<
  Text extends string,
  Within extends readonly unknown[],
  Found,
> = Text extends `${string}}${infer After}`
  ? Within extends readonly [unknown, ...infer Outer]
    ? Scan<After, Outer, Found>
    : Found
  : Found;

/** The arguments an ICU message asks for, with their types. No apostrophe quoting is understood. */
export type MessageArguments<Message extends string> = Scan<Message, [], unknown>;
