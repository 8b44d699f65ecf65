import { describe, expect, it } from 'vitest';
import { templateFailureWords } from '../../../../main/cli/words/templateFailureWords';

describe('templateFailureWords', () => {
  it('tells each fault with its place and its own facts', () => {
    expect(
      templateFailureWords({
        kind: 'bad-template',
        file: 'mine.json',
        failure: {
          kind: 'not-a-template',
          faults: [
            { place: 'title', problem: { kind: 'shape', detail: 'expected string' } },
            { place: 'sections[0]', problem: { kind: 'unknown-field', name: 'shcool' } },
            { place: 'sections[1]', problem: { kind: 'unclosed-mark', mark: '**' } },
          ],
        },
      }),
    ).toBe(
      'mine.json is no template: title: expected string; sections[0]: there is no field “shcool”; sections[1]: “**” opens and never closes.',
    );
  });
});
