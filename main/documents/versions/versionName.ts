import type { Hash } from '../../../shared/agreement/Ledger';

/** An earlier version in its folder. `replacedAt` is when a save put another in its place. */
export type KeptVersion = {
  readonly name: string;
  readonly replacedAt: Date;
  /** The first digits of the sum of the file. */
  readonly sumStart: string;
};

const NAME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9a-f]{16})\.ewa$/;

/** Sorts by time: `20261107T101530123Z-0f3a….ewa`. */
export function versionName(replacedAt: Date, sum: Hash): string {
  const stamp = replacedAt.toISOString().replace(/[-:.]/g, '');
  return `${stamp}-${sum.slice(0, 16)}.ewa`;
}

/** Null for a name that is not one of ours. */
export function readVersionName(name: string): KeptVersion | null {
  const parts = NAME.exec(name);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, thousandth, sumStart] = parts;
  const replacedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`);
  return Number.isNaN(replacedAt.getTime()) ? null : { name, replacedAt, sumStart: sumStart ?? '' };
}
