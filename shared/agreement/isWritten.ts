import type { Clause } from './Body';

/** Whether anything stands in a clause itself; one that was only begun is counted nowhere. */
export function isWritten({ blocks, heading }: Clause): boolean {
  return (
    heading !== '' || blocks.some((block) => block.kind !== 'paragraph' || block.content.length > 0)
  );
}
