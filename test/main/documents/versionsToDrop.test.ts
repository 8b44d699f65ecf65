import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../main/documents/openDocument';
import { saveDocument } from '../../../main/documents/saveDocument';
import { MOST_VERSIONS } from '../../../main/documents/versions/dropOldVersions';
import { listVersions } from '../../../main/documents/versions/listVersions';
import type { KeptVersion } from '../../../main/documents/versions/versionName';
import { readVersionName, versionName } from '../../../main/documents/versions/versionName';
import { versionsToDrop } from '../../../main/documents/versions/versionsToDrop';
import { sha256 } from '../../../main/effects/sha256';
import { agreementSaying } from '../../builders/agreementSaying';
import { onDisk, valueOf, workplace } from '../../builders/documents';

const START = Date.parse('2026-05-11T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One version at each of so many milliseconds before the start. */
function versions(...ages: readonly number[]): readonly KeptVersion[] {
  return ages.map((age) => {
    const version = readVersionName(versionName(new Date(START - age), sha256(String(age))));
    if (version === null) throw new Error('Not a version');
    return version;
  });
}

function every(milliseconds: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index * milliseconds);
}

describe('versionsToDrop', () => {
  it('drops none of ten, and the first of twelve in one hour', () => {
    const twelve = versions(...every(MINUTE, 12).map((age) => age + MINUTE));

    expect(versionsToDrop(twelve.slice(0, 10))).toEqual([]);
    expect(versionsToDrop(twelve)).toEqual(twelve.slice(11));
  });

  it('keeps the last of each hour, then the last of each day', () => {
    const all = versions(...every(MINUTE, 3 * 24 * 60));
    const dropped = new Set(versionsToDrop(all));
    const left = all.filter((version) => !dropped.has(version)).map(({ replacedAt }) => replacedAt);

    expect(left.slice(0, 10)).toEqual(every(MINUTE, 10).map((age) => new Date(START - age)));
    expect(left.slice(10).map((date) => date.toISOString())).toEqual([
      '2026-05-11T11:50:00.000Z',
      ...[10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map(
        (hour) => `2026-05-11T${String(hour).padStart(2, '0')}:59:00.000Z`,
      ),
      '2026-05-11T00:59:00.000Z',
      '2026-05-10T23:59:00.000Z',
      '2026-05-09T23:59:00.000Z',
      '2026-05-08T23:59:00.000Z',
    ]);
  });

  it('never leaves more than 52, however many saves there were', () => {
    const all = versions(...every(HOUR / 2, 100 * 48));

    expect(all.length - versionsToDrop(all).length).toBeLessThanOrEqual(52);
    expect(versionsToDrop(versions(...every(DAY, 400)))).toHaveLength(400 - 10 - 30);
  });

  it('is what a save does when there are more than 64', async () => {
    const place = await workplace();
    let document = await onDisk(place, agreementSaying('Zero.'));
    const counts: number[] = [];
    for (let save = 0; save <= MOST_VERSIONS; save += 1) {
      const now = new Date(START + save * MINUTE);
      const desk = { ...place.desk, now: () => now };
      document = valueOf(await saveDocument(document, agreementSaying(`${save}.`), desk));
      counts.push(valueOf(await listVersions(document.agreement.id, place.desk)).length);
    }

    expect(counts.slice(-2)).toEqual([MOST_VERSIONS, 11]);
    const kept = valueOf(await listVersions(document.agreement.id, place.desk));
    const latest = valueOf(await openDocument(kept[0]?.path ?? '', place.desk));
    expect(latest.agreement).toEqual(agreementSaying(`${MOST_VERSIONS - 1}.`));
  });
});
