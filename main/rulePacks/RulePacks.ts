import path from 'node:path';
import type { PackName } from '../../shared/cba/PackName';
import { isSamePack } from '../../shared/cba/PackName';
import type { RulePack } from '../../shared/cba/RulePack';
import type { Result } from '../../shared/result';
import { err, ok } from '../../shared/result';
import type { Desk } from '../documents/Desk';
import type { DiskFailure } from '../documents/disk/DiskFailure';
import { attempt } from '../documents/disk/DiskFailure';
import type { FileSystem } from '../documents/disk/FileSystem';
import { readDiskFile } from '../documents/disk/readDiskFile';
import { replaceFile } from '../documents/disk/replaceFile';
import type { AdmitFailure, AdmitPack } from './admitInThread';
import type { LoadFailure } from './loadRulePack';
import { MOST_PACK_BYTES } from './mostPackBytes';

/**
 * Why a file cannot be taken in as a pack. `built-in`: the app's own pack has that name and version;
 * `same-name`: another pack with them is here, and what was checked under it would no longer be told apart.
 */
export type TakeInFailure =
  | AdmitFailure
  | { readonly kind: 'too-large' }
  | { readonly kind: 'built-in'; readonly name: PackName }
  | { readonly kind: 'same-name'; readonly name: PackName }
  | { readonly kind: 'disk'; readonly failure: DiskFailure };

type ImportedPack = {
  readonly name: PackName;
  /** A pack that was let in before may fail in a later release of the app. */
  readonly content: Result<RulePack, TakeInFailure>;
};

/** The packs on this computer: the one that comes with the app, and those taken in from files. */
export type RulePacks = {
  readonly builtIn: () => Promise<Result<RulePack, LoadFailure>>;
  readonly imported: () => Promise<readonly ImportedPack[]>;
  /** The imported pack of that name, or null when it is not there or no longer let in. */
  readonly named: (name: PackName) => Promise<RulePack | null>;
  readonly takeIn: (file: string) => Promise<Result<RulePack, TakeInFailure>>;
  readonly remove: (name: PackName) => Promise<Result<null, DiskFailure>>;
};

type RulePacksOptions = {
  readonly desk: Pick<Desk, 'fileSystem' | 'dataFolder'>;
  readonly builtIn: () => Promise<Result<RulePack, LoadFailure>>;
  readonly admit: AdmitPack;
};

const FILE_NAME = /^([a-z0-9][a-z0-9-]{0,59})@(\d{1,4}(?:\.\d{1,4}){1,3})\.json$/;

/**
 * Imported packs are files of the data folder, one a pack, written as this app understood them: nothing
 * of the file that came reaches the folder but what the schema knows. Each is let in anew in every run.
 */
export function createRulePacks({ desk, builtIn, admit }: RulePacksOptions): RulePacks {
  const folder = path.join(desk.dataFolder, 'rule-packs');
  const { fileSystem } = desk;
  const known = new Map<string, Promise<Result<RulePack, TakeInFailure>>>();

  async function read(file: string): Promise<Result<RulePack, TakeInFailure>> {
    const found = await readDiskFile(fileSystem, file, MOST_PACK_BYTES);
    if (!found.ok) return err({ kind: 'disk', failure: found.error });
    const { bytes } = found.value;
    if (bytes === null) return err({ kind: 'too-large' });
    return admit(new TextDecoder().decode(bytes));
  }

  function stored(name: PackName): Promise<Result<RulePack, TakeInFailure>> {
    const file = fileOf(name);
    const reading = known.get(file) ?? read(path.join(folder, file));
    known.set(file, reading);
    // A mistake of ours is not remembered: the next one who asks has it tried again.
    reading.catch(() => known.delete(file));
    return reading;
  }

  async function names(): Promise<readonly PackName[]> {
    const files = await attempt('find-file', folder, async () => fileSystem.list(folder));
    return files.ok ? files.value.flatMap((file) => nameOf(file) ?? []).toSorted(byName) : [];
  }

  async function isThere(name: PackName): Promise<boolean> {
    return (await names()).some((each) => isSamePack(each, name));
  }

  return {
    builtIn,
    imported: async () =>
      Promise.all((await names()).map(async (name) => ({ name, content: await stored(name) }))),
    async named(name) {
      const pack = (await isThere(name)) ? await stored(name) : null;
      return pack?.ok === true ? pack.value : null;
    },
    async takeIn(file) {
      const pack = await read(file);
      if (!pack.ok) return pack;
      const { id, version } = pack.value;
      const name = { id, version };
      const own = await builtIn();
      if (own.ok && isSamePack(own.value, name)) return err({ kind: 'built-in', name });
      if (await isThere(name)) {
        const here = await stored(name);
        const isSame = here.ok && JSON.stringify(here.value) === JSON.stringify(pack.value);
        // One that is damaged checks nothing, and gives way.
        if (here.ok) return isSame ? here : err({ kind: 'same-name', name });
      }
      const kept = await keep(pack.value, path.join(folder, fileOf(name)), fileSystem);
      if (!kept.ok) return err({ kind: 'disk', failure: kept.error });
      known.set(fileOf(name), Promise.resolve(ok(pack.value)));
      return ok(pack.value);
    },
    async remove(name) {
      known.delete(fileOf(name));
      const target = path.join(folder, fileOf(name));
      const removed = await attempt('put-in-place', target, async () => fileSystem.remove(target));
      return removed.ok ? ok(null) : removed;
    },
  };
}

/** Writes a pack as this app understood it. */
async function keep(
  pack: RulePack,
  file: string,
  fileSystem: FileSystem,
): Promise<Result<null, DiskFailure>> {
  const folder = path.dirname(file);
  const made = await attempt('write-temporary-file', folder, async () =>
    fileSystem.makeFolder(folder),
  );
  if (!made.ok) return made;
  const bytes = new TextEncoder().encode(`${JSON.stringify(pack)}\n`);
  const written = await replaceFile(fileSystem, file, bytes, null);
  return written.ok || written.error.isInPlace ? ok(null) : err(written.error.failure);
}

/** Names reach this only through a schema, so no part of one can be a path. */
function fileOf({ id, version }: PackName): string {
  return `${id}@${version}.json`;
}

function nameOf(file: string): PackName | null {
  const [, id, version] = FILE_NAME.exec(file) ?? [];
  return id === undefined || version === undefined ? null : { id, version };
}

function byName(one: PackName, other: PackName): number {
  return fileOf(one) < fileOf(other) ? -1 : 1;
}
