import type { PersonId } from './ids';

/** Someone on the staff list. Only a bargaining unit member elects or declines. */
export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly role: string;
  readonly member: boolean;
  /** Share of a full position worked at this school, whole percent from 0 to 100. */
  readonly percent: number;
};

export type Roster = readonly Person[];
