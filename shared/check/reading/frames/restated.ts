import type { Act } from '../../../cba/Vocabulary';

/** What the contract itself may ask for: said to follow it, these are no change. */
export const RESTATED: ReadonlySet<Act> = new Set([
  'cap',
  'approve',
  'notice',
  'certify',
  'decide',
  'judge',
  'basis',
  'require',
  'report',
  'limit',
  'alter',
  'define',
  'regulate',
  'amount',
  'bound',
]);
