/** Persons that rules speak of: "aprueba", "aprueban", "aprobamos"; then what may be, will be and was. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  ar: 'a an amos e en emos ó aron ado ada ados adas ando'.split(' '),
  er: 'e en emos a an amos ió ieron ido ida idos idas iendo'.split(' '),
  ir: 'e en imos a an amos ió ieron ido ida idos idas iendo'.split(' '),
};
const AFTER_INFINITIVE = ['', 'á', 'án', 'emos', 'se', 'lo', 'la', 'los', 'las', 'le', 'les'];

/**
 * Every form of a Spanish verb that a rule is written in, by its infinitive; a vowel that may change
 * ("aprobar", "aprueba") is given both ways, since a form that nobody writes does no harm.
 */
export function spanishVerb(infinitive: string): readonly string[] {
  const kind = infinitive.slice(-2);
  const stem = infinitive.slice(0, -2);
  const endings = ENDINGS[kind];
  if (endings === undefined) return [infinitive];
  const stems = [stem, changed(stem, 'e', 'ie'), changed(stem, 'o', 'ue')];
  if (kind === 'ir') stems.push(changed(stem, 'e', 'i'), changed(stem, 'o', 'u'));
  const forms = [...new Set(stems)].flatMap((one) =>
    endings.map((ending) => spelled(one, ending, kind)),
  );
  const whole = AFTER_INFINITIVE.map((ending) => infinitive + ending);
  return [...new Set([...whole, ...forms])];
}

/** "maestro" → "maestra", "maestros", "maestras"; "director" → "directora" …; "plantel" → "planteles". */
export function spanishNoun(base: string): readonly string[] {
  if (base.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => base.slice(0, -1) + ending);
  if (/[dt]or$/.test(base)) return ['', 'a', 'es', 'as'].map((ending) => base + ending);
  if (base.endsWith('z')) return [base, `${base.slice(0, -1)}ces`];
  if (base.endsWith('ión')) return [base, `${base.slice(0, -3)}iones`];
  return [base, /[aeiouáéíóú]$/.test(base) ? `${base}s` : `${base}es`];
}

/** The last vowel of a stem, where it is the given one. */
function changed(stem: string, from: string, to: string): string {
  const last = /[aeiou](?=[^aeiou]*$)/.exec(stem);
  return last?.[0] === from ? stem.slice(0, last.index) + to + stem.slice(last.index + 1) : stem;
}

/** "pagar" → "pague", "buscar" → "busque", "avanzar" → "avance", "escoger" → "escoja". */
function spelled(stem: string, ending: string, kind: string): string {
  const isSoft = /^[eéií]/.test(ending);
  if (kind === 'ar' && isSoft) {
    return stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c') + ending;
  }
  if (kind !== 'ar' && !isSoft) {
    return (
      stem
        .replace(/gu$/, 'g')
        .replace(/g$/, stem.endsWith('gu') ? 'g' : 'j')
        .replace(/([aeiou])c$/, '$1zc') + ending
    );
  }
  return stem + ending;
}
