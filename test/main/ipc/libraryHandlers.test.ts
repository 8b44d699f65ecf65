import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/agreement/Agreement';
import { contract } from '../../../shared/ipc/contract';
import { valueOf, workplace } from '../../builders/documents';
import { runningMain } from '../../builders/runningMain';

describe('the clause library', () => {
  it.each(LANGUAGES)(
    'is given to a window whole, and as the contract has it (%s)',
    async (language) => {
      const { desk } = await workplace();
      const { handlers, window } = await runningMain(desk.dataFolder);

      const answer = await handlers['library:topics']({ language }, window());
      const topics = valueOf(answer);

      expect(topics.length).toBeGreaterThan(0);
      expect(topics.every((topic) => topic.language === language)).toBe(true);
      expect(contract['library:topics'].response.parse(answer)).toEqual(answer);
    },
  );
});
