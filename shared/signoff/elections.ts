import type { Agreement } from '../agreement/Agreement';
import type { SigningAct } from '../agreement/Body';
import { contentHash } from '../agreement/canonical/contentHash';
import type { Act, Hash, LedgerRecord, Sha256 } from '../agreement/Ledger';
import type { Person } from '../agreement/Roster';

/** A record of somebody's signature, as against one of the staff list. */
export type SigningRecord = LedgerRecord & { readonly act: Extract<Act, { person: unknown }> };

/**
 * Where one member of the bargaining unit stands on the current content. `disputed` means that two
 * laptops hold different choices: chains share no clock to settle it, so it counts as neither until
 * the person signs the same on both.
 */
export type Election =
  | { readonly kind: 'undecided'; readonly person: Person }
  | {
      readonly kind: 'elected' | 'declined';
      readonly person: Person;
      readonly record: SigningRecord;
    }
  | {
      readonly kind: 'disputed';
      readonly person: Person;
      /** The last word of each laptop, earliest by its clock first. */
      readonly records: readonly SigningRecord[];
    };

/** All that the ledger says about the current content, without judging whether the ledger holds. */
export type Elections = {
  readonly content: Hash;
  /** Every signature for the current content, also those that a later one replaces. */
  readonly signatures: readonly SigningRecord[];
  /** One for each bargaining unit member, in the order of the staff list. */
  readonly members: readonly Election[];
  /** The latest signature for the current content, or null. */
  readonly principal: SigningRecord | null;
  readonly chapterChair: SigningRecord | null;
  /** Elections of the current content by people who are not (or no longer) members on the list. */
  readonly offRoster: readonly SigningRecord[];
  /** Signatures of another version. They stand, and count nothing here. */
  readonly earlier: readonly SigningRecord[];
};

export function elections(agreement: Agreement, sha256: Sha256): Elections {
  const content = contentHash(agreement, sha256);
  const signed = agreement.ledger.filter(isSigning);
  const current = signed.filter((record) => record.content === content);
  const members = agreement.roster.filter((person) => person.member);
  const memberIds = new Set<string>(members.map((person) => person.id));
  const made = current.filter(isElection);
  const byPerson = recordsByPerson(made);

  return {
    content,
    signatures: current,
    members: members.map((person) => electionOf(person, byPerson.get(person.id) ?? [])),
    principal: latest(current, 'principal'),
    chapterChair: latest(current, 'chapter-chair'),
    offRoster: made.filter((record) => !memberIds.has(record.act.person ?? '')),
    earlier: signed.filter((record) => record.content !== content),
  };
}

function electionOf(person: Person, records: readonly SigningRecord[]): Election {
  const lastWords = [...lastOfEachChain(records)].sort(byClock);
  const record = lastWords.at(-1);
  if (record === undefined) return { kind: 'undecided', person };
  if (lastWords.some((other) => other.act.kind !== record.act.kind)) {
    return { kind: 'disputed', person, records: lastWords };
  }
  return { kind: record.act.kind === 'elect' ? 'elected' : 'declined', person, record };
}

function latest(records: readonly SigningRecord[], act: SigningAct): SigningRecord | null {
  const signed = records.filter((record) => record.act.kind === act);
  return [...lastOfEachChain(signed)].sort(byClock).at(-1) ?? null;
}

// A chain's own order is certain, whatever its clock said; a later record replaces an earlier one.
function lastOfEachChain(records: readonly SigningRecord[]): Iterable<SigningRecord> {
  return new Map(records.map((record) => [record.installation, record])).values();
}

/** The order the clocks of the laptops give; only good for telling, never for proving. */
export function byClock(one: SigningRecord, other: SigningRecord): number {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1;
  return one.installation < other.installation ? -1 : 1;
}

function recordsByPerson(made: readonly SigningRecord[]): ReadonlyMap<string, SigningRecord[]> {
  const byPerson = new Map<string, SigningRecord[]>();
  for (const record of made) {
    const { person } = record.act;
    if (person !== null) byPerson.set(person, [...(byPerson.get(person) ?? []), record]);
  }
  return byPerson;
}

function isSigning(record: LedgerRecord): record is SigningRecord {
  return record.act.kind !== 'roster';
}

function isElection({ act }: SigningRecord): boolean {
  return act.kind === 'elect' || act.kind === 'decline';
}
