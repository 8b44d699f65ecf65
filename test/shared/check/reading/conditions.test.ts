import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../shared/check/checkText';
import { laPilot } from '../../../builders/laPilot';

function severityOf(text: string): string {
  return checkText(text, laPilot).severity;
}

describe('an article that is said to stand', () => {
  it.each([
    'We follow Article XII when we can.',
    'Article XII applies only to tenured teachers.',
    'Rights under Article IV shall be subject to the consent of the council.',
    'Q: Does CBA Art. XIII cover me if I sign? A: Not while you are here.',
    'Article XII? Not here.',
  ])('does not stand in "%s"', (text) => {
    expect(severityOf(text)).toBe('conflict');
  });

  it.each([
    'Article X governs evaluation; the council decides only the dates of meetings.',
    'We keep goals for learning only, which stands outside Article X.',
    'Q: Does Article XIII cover me if I sign? A: Yes.',
    'Nobody has asked teachers to give up Article XII, and nobody will.',
    'No se cambia nada del Artículo XII.',
  ])('stands in "%s"', (text) => {
    expect(severityOf(text)).not.toBe('conflict');
  });
});

describe('a right that is asked for or left out', () => {
  it('is denied by an answer to a question that asks for nothing else', () => {
    expect(severityOf('Is there paternity leave? Not at a school our size.')).toBe('conflict');
    expect(severityOf('Does this agreement affect my sick leave? No.')).not.toBe('conflict');
    expect(severityOf('Will my sick days change? No.')).not.toBe('conflict');
  });

  it('is kept by a "not" that leaves out the verb before', () => {
    expect(severityOf('Hours are waived; leaves, evaluation and safety are not.')).not.toBe(
      'conflict',
    );
    expect(severityOf('Class size is waived, but the leave provisions are not.')).not.toBe(
      'conflict',
    );
    expect(severityOf('Hours stay as they are; sick leave does not.')).toBe('conflict');
  });

  it('is not decided by whoever is said not to decide it', () => {
    expect(severityOf('The council does not decide who is laid off.')).not.toBe('conflict');
    expect(severityOf('The council decides who is laid off.')).toBe('conflict');
  });
});
