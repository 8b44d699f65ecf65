/**
 * 62 plain regular expressions as a team would write them that checks such papers by pattern: the
 * peer our one pass over the words is measured against. They find less than the checker does.
 */
export const PLAIN_EXPRESSIONS: readonly RegExp[] = [
  ...patterns(
    String.raw`\b(?:waive[sd]?|waiving|waivers?)\b.{0,80}?\bArticles?\s+[IVXL]+(?:-[A-Z])?`,
    String.raw`\bArticles?\s+[IVXL]+(?:-[A-Z])?\b.{0,80}?\b(?:is|are)\s+waived`,
    String.raw`\bArt(?:icle|\.)?s?\s+(?:IV|X|X-\s?A|XII|XIII|XVII|XXVIII)\b`,
    String.raw`\bArt(?:icle|\.)?s?\s+(?:4|10|10-?A|12|13|17|28)\b`,
    String.raw`\bArticles?\s+[IVXL]+\s+(?:through|to|-|–)\s+[IVXL]+`,
    String.raw`\b(?:sections?|secs?\.|§+)\s*\d+(?:\.\d+)*(?:\([a-z]\))?`,
    String.raw`\ball\s+(?:other\s+)?articles\b.{0,60}?\bexcept\b`,
    String.raw`\bnotwithstanding\b.{0,60}?\bArticle\b`,
    String.raw`\bin\s+lieu\s+of\b.{0,60}?\bArticle\b`,
    String.raw`\b(?:supersedes?|overrides?|takes?\s+precedence)\b.{0,60}?\b(?:CBA|contract|agreement)\b`,
    String.raw`\b(?:suspend(?:s|ed)?|set\s+aside|held\s+in\s+abeyance)\b`,
    String.raw`\b(?:no\s+longer|not)\s+(?:apply|applies|in\s+effect)\b`,
    String.raw`\bEd(?:ucation|\.)\s+Code\s+(?:section\s+|§\s*)?\d{5}`,
    String.raw`\b(?:bylaws|MOU|constitution|handbook)\b`,
  ),
  ...['leave', 'sick day', 'personal necessity', 'bereavement', 'absence'].map(limited),
  ...['evaluation', 'observation', 'rating', 'discipline', 'portfolio'].map(limited),
  ...['peer assistance', 'peer review', 'consulting teacher', 'mentor'].map(limited),
  ...['layoff', 'seniority', 'reduction in force', 'displacement', 'dismissal'].map(limited),
  ...['holiday', 'vacation', 'winter break', 'spring recess', 'work day'].map(limited),
  ...['safety', 'hazard', 'emergency drill', 'evacuation', 'restraint'].map(limited),
  ...['chapter chair', 'union meeting', 'bulletin board', 'grievance', 'release time'].map(limited),
  ...['class size', 'caseload', 'prep period', 'conference period', 'duty'].map(limited),
  ...[
    'stipend',
    'salary',
    'pay',
    'benefit',
    'overtime',
    'meeting',
    'minutes',
    'hours',
    'tardy',
  ].map(limited),
];

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'gi'));
}

/** A limit or a duty in one sentence with a topic. */
function limited(topic: string): RegExp {
  const words = topic.replaceAll(' ', String.raw`\s+`);
  return new RegExp(
    String.raw`\b${words}s?\b[^.]{0,60}?\b(?:shall|must|may\s+not|no\s+more\s+than|at\s+least|only)\b`,
    'gi',
  );
}
