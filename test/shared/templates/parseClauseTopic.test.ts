import { describe, expect, it } from 'vitest';
import { err } from '../../../shared/result';
import { clauseFromTopic } from '../../../shared/templates/clauseFromTopic';
import { parseClauseTopic } from '../../../shared/templates/parseClauseTopic';
import { clauseFile, topicFile } from '../../builders/templateFile';
import { countedIds } from '../../builders/countedIds';

describe('parseClauseTopic', () => {
  it('lets a clause refer to its own children', () => {
    const topic = parseClauseTopic(
      topicFile([
        clauseFile({ id: 'a', text: 'See {see:b}.', children: [clauseFile({ id: 'b' })] }),
      ]),
    );

    expect(topic.ok).toBe(true);
  });

  it('refuses a reference to a neighbour, who may stay behind', () => {
    expect(
      parseClauseTopic(
        topicFile([clauseFile({ id: 'a', text: 'See {see:b}.' }), clauseFile({ id: 'b' })]),
      ),
    ).toEqual(
      err({
        kind: 'not-a-template',
        faults: [{ place: 'clauses[0].text', problem: { kind: 'unknown-place', id: 'b' } }],
      }),
    );
  });

  it('refuses two clauses of one name', () => {
    expect(parseClauseTopic(topicFile([clauseFile(), clauseFile()]))).toEqual(
      err({
        kind: 'not-a-template',
        faults: [{ place: 'clauses[1]', problem: { kind: 'repeated-id', id: 'a' } }],
      }),
    );
  });
});

describe('clauseFromTopic', () => {
  it('gives fresh ids, turns references along, and remembers where the clause came from', () => {
    const topic = parseClauseTopic(
      topicFile([
        clauseFile({ id: 'a', text: 'See {see:b}.', children: [clauseFile({ id: 'b' })] }),
      ]),
    );
    const [clause] = topic.ok ? topic.value.clauses : [];
    if (!topic.ok || clause === undefined) throw new Error('The topic has a clause');

    const copy = clauseFromTopic(clause, topic.value, countedIds());

    expect(copy).toMatchObject({
      id: 'n1',
      origin: 'a-topic/a',
      blocks: [{ content: [{}, { target: { kind: 'clause', id: 'n2' } }, {}] }],
      children: [{ id: 'n2', origin: 'a-topic/b' }],
    });
  });
});
