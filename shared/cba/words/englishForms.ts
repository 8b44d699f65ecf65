/** Verbs whose past does not end in "-ed": the base, the past and the participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'be is are was were been being',
    'bear bore borne',
    'become became become',
    'begin began begun',
    'break broke broken',
    'bring brought',
    'build built',
    'buy bought',
    'choose chose chosen',
    'come came',
    'cut cut',
    'deal dealt',
    'do did done does',
    'draw drew drawn',
    'fall fell fallen',
    'fight fought',
    'find found',
    'forbid forbade forbidden',
    'forgo forwent forgone',
    'get got gotten',
    'give gave given',
    'go went gone',
    'grow grew grown',
    'have had has',
    'hear heard',
    'hold held',
    'keep kept',
    'know knew known',
    'lay laid',
    'lead led',
    'leave left',
    'lend lent',
    'let let',
    'lie lay lain',
    'lose lost',
    'make made',
    'meet met',
    'overrun overran',
    'pay paid',
    'put put',
    'read read',
    'rise rose risen',
    'run ran run',
    'say said',
    'see saw seen',
    'seek sought',
    'sell sold',
    'send sent',
    'set set',
    'shrink shrank shrunk',
    'shut shut',
    'sit sat',
    'speak spoke spoken',
    'spend spent',
    'stand stood',
    'strike struck',
    'take took taken',
    'teach taught',
    'tell told',
    'think thought',
    'undergo underwent undergone',
    'wear wore worn',
    'welcome welcomed',
    'win won',
    'withdraw withdrew withdrawn',
    'withhold withheld',
    'write wrote written',
  ].map((line) => {
    const [base = '', ...past] = line.split(' ');
    return [base, past];
  }),
);

/** Every form of an English verb: "approve", "approves", "approved", "approving". */
export function englishVerb(base: string): readonly string[] {
  // "overtake" goes as "take" does.
  const root = [...IRREGULAR.keys()].find(
    (verb) => verb.length > 3 && base.endsWith(verb) && base.length - verb.length >= 2,
  );
  const prefix = root === undefined ? '' : base.slice(0, -root.length);
  const past = IRREGULAR.get(base) ?? IRREGULAR.get(root ?? '')?.map((form) => prefix + form);
  return [base, withS(base), ...(past ?? ended(base, 'ed')), ...ended(base, 'ing')];
}

/** One and many: "visit", "visits"; "policy", "policies". */
export function englishNoun(base: string): readonly string[] {
  return [base, withS(base)];
}

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** "stop" → "stopped"; where a second letter may or may not come, both: "cancelled", "canceled". */
function ended(base: string, end: 'ed' | 'ing'): readonly string[] {
  if (base.endsWith('ie') && end === 'ing') return [`${base.slice(0, -2)}ying`];
  if (/[^eyo]e$/.test(base)) return [base.slice(0, -1) + end];
  if (base.endsWith('e')) return end === 'ed' ? [`${base}d`] : [`${base}ing`];
  if (/[^aeiou]y$/.test(base) && end === 'ed') return [`${base.slice(0, -1)}ied`];
  const isShort = /[^aeiou][aeiou][bdfgklmnprt]$/.test(base) || /^[aeiou][bdgmnprt]$/.test(base);
  return isShort ? [base + end, base + base.slice(-1) + end] : [base + end];
}
