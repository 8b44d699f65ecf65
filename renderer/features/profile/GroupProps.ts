import type { ProfileDraft, ProfileFault } from './ProfileDraft';

/** What each part of the form gets. */
export type GroupProps = {
  readonly draft: ProfileDraft;
  readonly change: (part: Partial<ProfileDraft>) => void;
  /** Told after the form was handed in, until it is right. */
  readonly faults: readonly ProfileFault[];
};
