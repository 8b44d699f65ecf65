/** What of the file system the documents use. A type of our own, so that tests can make any of it fail. */
export type FileSystem = {
  readonly open: (path: string, flags: 'r' | 'wx', mode?: number) => Promise<OpenFile>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly stat: (path: string) => Promise<FileFacts>;
  /** Rejects when this person may not write to the file, or nobody may. */
  readonly checkWritable: (path: string) => Promise<void>;
  /** The path without symbolic links. */
  readonly realPath: (path: string) => Promise<string>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** With every folder above it; no error when it is there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Replaces `to` in one step, if it is there. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Gives a file a second name. Fails when `to` is there. */
  readonly link: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

export type OpenFile = {
  /** Writes from the file's own position; may write fewer bytes than asked, and says how many. */
  readonly write: (bytes: Uint8Array, from: number) => Promise<number>;
  readonly stat: () => Promise<FileFacts>;
  readonly changeMode: (mode: number) => Promise<void>;
  readonly changeOwner: (owner: number, group: number) => Promise<void>;
  /** Returns when the disk has it, not before. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type FileFacts = {
  /** False for folders, pipes and devices. */
  readonly isFile: boolean;
  /** Permission bits only. */
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
  readonly bytes: number;
  readonly changedAt: Date;
};
