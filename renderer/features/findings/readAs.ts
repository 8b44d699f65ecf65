import type { InterfaceLanguage } from '../../words/catalogues';
import type { PlainMessageKey, Words } from '../../words/useWords';
import type { RulePack } from '../../../shared/cba/RulePack';
import { subjectName } from './subjectName';

const READINGS: Readonly<Record<string, PlainMessageKey>> = {
  waive: 'findings.read.waive',
  suspend: 'findings.read.suspend',
  replace: 'findings.read.replace',
  override: 'findings.read.override',
  alter: 'findings.read.alter',
  limit: 'findings.read.limit',
  preserve: 'findings.read.preserve',
  follow: 'findings.read.follow',
  supplement: 'findings.read.supplement',
  negated: 'findings.read.negated',
  'negated-twice': 'findings.read.negated-twice',
  exception: 'findings.read.exception',
  undone: 'findings.read.undone',
  lead: 'findings.read.lead',
  list: 'findings.read.list',
  range: 'findings.read.range',
  'all-except': 'findings.read.all-except',
  forbid: 'findings.read.forbid',
  deny: 'findings.read.deny',
  cap: 'findings.read.cap',
  approve: 'findings.read.approve',
  notice: 'findings.read.notice',
  certify: 'findings.read.certify',
  decide: 'findings.read.decide',
  judge: 'findings.read.judge',
  basis: 'findings.read.basis',
  penalise: 'findings.read.penalise',
  require: 'findings.read.require',
  report: 'findings.read.report',
  work: 'findings.read.work',
  define: 'findings.read.define',
  own: 'findings.read.own',
  regulate: 'findings.read.regulate',
  mention: 'findings.read.mention',
  amount: 'findings.read.amount',
  bound: 'findings.read.bound',
  staff: 'findings.read.staff',
  'leans-to-taking': 'findings.read.leans-to-taking',
  'leans-to-arranging': 'findings.read.leans-to-arranging',
};

type Reader = {
  readonly pack: RulePack;
  readonly words: Words;
  readonly language: InterfaceLanguage;
};

/**
 * How words were read, in the order they were read in: "limits · leave · the staff". Subjects have the
 * names the rule pack gives them. A code without words is left out rather than shown raw; no code at
 * all means that the article is mentioned and nothing more.
 */
export function readAs(codes: readonly string[], reader: Reader): readonly string[] {
  const { words } = reader;
  const said = codes.flatMap((code) => {
    const key = READINGS[code];
    return key === undefined ? (subjectName(code, reader) ?? []) : words(key);
  });
  return said.length > 0 ? [...new Set(said)] : [words('findings.only-mentioned')];
}
