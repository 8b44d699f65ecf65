import { nodeFileSystem } from '../../main/documents/disk/nodeFileSystem';
import type { FileSystem, OpenFile } from '../../main/documents/disk/FileSystem';

/** How the operation fails: not done at all, done and then denied, or half of the bytes written first. */
export type FaultManner = 'before' | 'after' | 'half';

/** The operation to fail, counted from 0; -1 for none. `forGood`: every later one fails as well. */
export type Fault = {
  readonly at: number;
  readonly code: string;
  readonly manner: FaultManner;
  readonly forGood?: boolean;
};

export type FaultyFileSystem = {
  readonly fileSystem: FileSystem;
  /** Every operation so far, in order. */
  readonly done: readonly string[];
  /** Whether the bytes were synced before they were put in place, and the folder after. */
  readonly isSettled: () => boolean;
};

/** A real file system that counts its operations and fails at one of them. */
export function faultyFileSystem(fault: Fault): FaultyFileSystem {
  const done: string[] = [];
  let hasUnsyncedBytes = false;
  let wasSyncedAtRename = false;
  let isFolderSynced = false;

  async function run<Value>(
    name: string,
    action: () => Promise<Value>,
    half?: () => Promise<unknown>,
  ): Promise<Value> {
    const index = done.push(name) - 1;
    const fails =
      index === fault.at || (fault.forGood === true && fault.at !== -1 && index > fault.at);
    if (!fails) return action();
    if (fault.manner === 'after') await action();
    if (fault.manner === 'half') await half?.();
    throw Object.assign(new Error(`${fault.code}: injected`), { code: fault.code });
  }

  function faultyFile(file: OpenFile, flags: string): OpenFile {
    return {
      write: async (bytes, from) => {
        hasUnsyncedBytes = true;
        return run(
          'write',
          async () => file.write(bytes, from),
          async () => file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), from),
        );
      },
      stat: async () => run('file stat', file.stat),
      changeMode: async (mode) => run('changeMode', async () => file.changeMode(mode)),
      changeOwner: async (owner, group) =>
        run('changeOwner', async () => file.changeOwner(owner, group)),
      sync: async () => {
        await run('sync', file.sync);
        if (flags === 'r') isFolderSynced = true;
        else hasUnsyncedBytes = false;
      },
      // A handle is closed in any case, as the system does: only the answer is bad.
      close: async () => {
        await file.close();
        await run('close', async () => Promise.resolve());
      },
    };
  }

  const real = nodeFileSystem;
  const fileSystem: FileSystem = {
    open: async (path, flags, mode) => {
      let opened: OpenFile | null = null;
      try {
        return await run('open', async () => {
          opened = await real.open(path, flags, mode);
          return faultyFile(opened, flags);
        });
      } catch (error) {
        await closed(opened);
        throw error;
      }
    },
    readFile: async (path) => run('readFile', async () => real.readFile(path)),
    stat: async (path) => run('stat', async () => real.stat(path)),
    checkWritable: async (path) => run('checkWritable', async () => real.checkWritable(path)),
    realPath: async (path) => run('realPath', async () => real.realPath(path)),
    list: async (folder) => run('list', async () => real.list(folder)),
    makeFolder: async (folder) => run('makeFolder', async () => real.makeFolder(folder)),
    rename: async (from, to) => {
      isFolderSynced = false;
      wasSyncedAtRename = !hasUnsyncedBytes;
      return run('rename', async () => real.rename(from, to));
    },
    link: async (from, to) => run('link', async () => real.link(from, to)),
    remove: async (path) => run('remove', async () => real.remove(path)),
  };
  return { fileSystem, done, isSettled: () => wasSyncedAtRename && isFolderSynced };
}

async function closed(file: OpenFile | null): Promise<void> {
  await file?.close();
}
