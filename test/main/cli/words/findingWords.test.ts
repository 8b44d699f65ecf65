import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingTitle } from '../../../../main/cli/words/findingWords';
import type { Finding, Severity } from '../../../../shared/check/Finding';
import { SEVERITIES } from '../../../../shared/check/Finding';
import { printWordsOf } from '../../../../shared/print/words/printWordsOf';

/** The rules as they are written: their names, wherever in shared/check/rules a finding is made. */
function ruleNames(): readonly string[] {
  const folder = new URL('../../../../shared/check/rules/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = /(?:rule: |termFinding\()'([a-z-]+)'/g;
  return [
    ...new Set(sources.flatMap((text) => [...text.matchAll(named)].map((one) => one[1] ?? ''))),
  ];
}

function hasTitle(rule: string, severity: Severity): boolean {
  const finding: Finding = {
    rule,
    severity,
    clause: null,
    articles: [],
    evidence: null,
    citation: null,
    fixes: [],
  };
  return findingTitle(finding) !== rule;
}

describe('what a rule found', () => {
  it('is told in words on the command line, whichever rule it was', () => {
    const rules = ruleNames();

    expect(rules).toContain('subject-change');
    expect(rules.filter((rule) => !SEVERITIES.some((one) => hasTitle(rule, one)))).toEqual([]);
  });

  it.each(['en', 'es'] as const)('is told in words in the printed report: %s', (language) => {
    const { found } = printWordsOf(language).check;
    const wordless = (['conflict', 'caution'] as const).flatMap((severity) =>
      ruleNames()
        .filter((rule) => hasTitle(rule, severity))
        .filter((rule) => found[rule] === undefined && found[`${rule} ${severity}`] === undefined),
    );

    expect(wordless).toEqual([]);
  });
});
