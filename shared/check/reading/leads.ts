import type { Source } from '../../cba/citations/Source';
import type { StopKind } from '../../cba/scan/Mark';
import { turned } from './negations';
import type { Piece } from './pieces';
import { isVerb } from './pieces';
import type { Lead } from './Reading';

/**
 * What a sentence leaves open for the lines below it. One that ends in ":" speaks for them
 * ("The following are waived:"); a line without a full stop may be a heading, which leaves a doubt.
 */
export function leadOf(pieces: readonly Piece[], stop: StopKind, source: Source): Lead | null {
  if (stop !== 'colon' && stop !== 'line') return null;
  const said = pieces.flatMap((piece) =>
    piece.speakers.filter(isVerb).map((verb) => {
      const { times, isInDoubt } = turned(verb, null, piece, source);
      const changes = (verb.term.kind === 'change') !== (times % 2 === 1);
      const { term } = verb;
      return { changes, isInDoubt, how: term.kind === 'change' ? term.change : term.preservation };
    }),
  );
  if (said.length === 0 || pieces.some((piece) => piece.citations.length > 0)) return null;
  const how = said.map((word) => word.how);
  if (said.every(({ changes }) => !changes)) return { verdict: 'preserves', how };
  const isCertain = stop === 'colon' && said.every((word) => word.changes && !word.isInDoubt);
  return { verdict: isCertain ? 'changes' : 'unclear', how };
}
