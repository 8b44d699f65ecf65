import path from 'node:path';
import { nodeFileSystem } from './disk/nodeFileSystem';
import type { FileSystem } from './disk/FileSystem';

/** What documents are worked on with: a disk, a clock, and the folder of this person's own data. */
export type Desk = {
  readonly fileSystem: FileSystem;
  /** Earlier versions and journals go here, never beside the document. Made when first needed. */
  readonly dataFolder: string;
  readonly now: () => Date;
};

export function nodeDesk(dataFolder: string): Desk {
  return {
    fileSystem: nodeFileSystem,
    dataFolder: path.resolve(dataFolder),
    now: () => new Date(),
  };
}
