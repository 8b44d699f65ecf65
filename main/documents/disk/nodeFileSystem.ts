import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import {
  access,
  link,
  mkdir,
  open,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import type { FileFacts, FileSystem, OpenFile } from './FileSystem';

export const nodeFileSystem: FileSystem = {
  open: openFile,
  readFile: async (path) => readFile(path),
  stat: async (path) => facts(await stat(path)),
  checkWritable: async (path) => access(path, constants.W_OK),
  realPath: async (path) => realpath(path),
  list: async (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  rename: async (from, to) => rename(from, to),
  link: async (from, to) => link(from, to),
  remove: async (path) => rm(path),
};

async function openFile(path: string, flags: string, mode?: number): Promise<OpenFile> {
  const file = await open(path, flags, mode);
  return {
    write: async (bytes, from) => (await file.write(bytes, from, bytes.length - from)).bytesWritten,
    stat: async () => facts(await file.stat()),
    changeMode: async (wanted) => file.chmod(wanted),
    changeOwner: async (owner, group) => file.chown(owner, group),
    sync: async () => file.sync(),
    close: async () => file.close(),
  };
}

function facts(stats: Stats): FileFacts {
  return {
    isFile: stats.isFile(),
    mode: stats.mode & 0o777,
    owner: stats.uid,
    group: stats.gid,
    bytes: stats.size,
    changedAt: stats.mtime,
  };
}
