import type { ArticleNumber } from '../../../agreement/articleNumber';
import { OF, THE } from '../../../cba/citations/roles';
import type { Source } from '../../../cba/citations/Source';
import { roleAt, shortText } from '../../../cba/citations/Source';
import type { Topic } from '../../../cba/Topic';
import type { FrameMark } from './FrameMark';
import type { Subject } from './FramePart';

/** Whose words they are: what a topic needs of the pack. */
export type SubjectFacts = {
  readonly source: Source;
  /** The articles on the protected list, for topics that concern them all. */
  readonly protectedArticles: readonly ArticleNumber[];
};

/** The id of the topic that stands for an article named by its number. */
const CITED = 'cited';
const FOR = /^(?:for|para)$/i;
/** How far a student may stand behind "of" and still own the subject: "absences of *our students*". */
const OWNED = 4;

/** The subjects of one part of a sentence, in order. */
export function subjectsIn(
  marks: readonly FrameMark[],
  { source, protectedArticles }: SubjectFacts,
): readonly Subject[] {
  const { topics } = source.lexicon;
  const subjects: Subject[] = [];
  for (const [index, mark] of marks.entries()) {
    const { first, end } = mark;
    if (mark.kind === 'cited') {
      const cited = topics.get(CITED);
      const articles = mark.articles.filter((article) => protectedArticles.includes(article));
      if (cited === undefined || articles.length === 0) continue;
      subjects.push({ first, end, topic: cited, articles, isOfOthers: false });
    } else if (mark.kind === 'term' && mark.term.kind === 'topic') {
      const topic = topics.get(mark.term.topic);
      if (topic === undefined || (topic.reach === 'date' && isWhen(mark, source))) continue;
      const articles = articlesOf(topic, protectedArticles);
      const isTheirs = isOfOthers(marks, index, source);
      subjects.push({ first, end, topic, articles, isOfOthers: isTheirs });
    }
  }
  return subjects;
}

function articlesOf(
  { of }: Topic,
  protectedArticles: readonly ArticleNumber[],
): readonly ArticleNumber[] {
  switch (of.kind) {
    case 'articles':
      return of.articles.filter((article) => protectedArticles.includes(article));
    case 'protected':
      return protectedArticles;
    case 'state-law':
    case 'administrators':
      return [];
  }
}

const TIME =
  /^(?:before|after|around|until|till|since|following|follows|preceding|precedes|near|by|antes|despu[eé]s|hasta|tras)$/i;
/** How many words may stand between: "before *any legal* holiday". */
const BETWEEN = 2;

/** "The week *after* spring recess", "antes de las vacaciones": it says when, and nothing of itself. */
function isWhen({ first }: FrameMark, source: Source): boolean {
  let passed = 0;
  for (let at = first - 1; at >= 0 && passed <= BETWEEN; at -= 1) {
    const word = shortText(source, at, 10);
    if (TIME.test(word) || isBack(at, source)) return true;
    const isLinked = roleAt(source, at) === THE || roleAt(source, at) === OF;
    if (!isLinked && !QUALIFIER.test(word)) return false;
    passed += 1;
  }
  return false;
}

/** "The first day *back from* vacation". */
function isBack(at: number, source: Source): boolean {
  return (
    /^from$/i.test(shortText(source, at, 4)) &&
    /^(?:back|return(?:s|ed|ing)?|home)$/i.test(shortText(source, at - 1, 9)) &&
    !/^(?:called|ordered|brought|summoned)$/i.test(shortText(source, at - 2, 9))
  );
}

const QUALIFIER = /^(?:an?|any|each|every|our|legal|school|paid|federal|state|local|district)$/i;

/** "student absences", "students' absences", "discipline of students". */
function isOfOthers(marks: readonly FrameMark[], index: number, source: Source): boolean {
  const mark = marks[index];
  if (mark === undefined) return false;
  const before = marks[index - 1];
  if (before !== undefined && isOthers(before) && mark.first - before.end <= 1)
    return !PREPOSITION.test(shortText(source, mark.first, 10));
  const after = marks[index + 1];
  if (after === undefined || after.first - mark.end > OWNED) return false;
  if (!isOthers(after) && !isMatterApart(after)) return false;
  for (let at = mark.end; at < after.first; at += 1) {
    const role = roleAt(source, at);
    if (role === OF || FOR.test(shortText(source, at, 5))) return true;
    if (role !== THE) return false;
  }
  return false;
}

/** "e-mails families *over* winter recess". */
const PREPOSITION = /^(?:over|during|through|throughout|in|on|at|while|after|durante)$/i;

/** "evaluation of *the schedule*", "of *this agreement*", "of *the principal*": no teacher's matter. */
function isMatterApart(mark: FrameMark): boolean {
  if (mark.kind !== 'term') return false;
  const { term } = mark;
  return (
    (term.kind === 'setting' && term.setting === 'apart') ||
    (term.kind === 'party' && term.party === 'decider') ||
    (term.kind === 'document' && term.document !== 'cba')
  );
}

function isOthers(mark: FrameMark): boolean {
  return mark.kind === 'term' && mark.term.kind === 'party' && mark.term.party === 'others';
}
