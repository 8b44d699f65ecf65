import { z } from 'zod';
import type { Language } from '../../agreement/Agreement';
import { LANGUAGES } from '../../agreement/Agreement';
import type { RecentId, RecoveryId } from '../handles';
import { recentIdSchema, recoveryIdSchema } from '../handles';
import type { Preferences } from './preferences';
import { preferencesSchema } from './preferences';
import type { TemplateFact } from './templateFact';
import { templateFactSchema } from './templateFact';
import type { Result } from '../../result';
import { response } from '../response';

/** A file that was open before. `folder` is only the name of the folder it lies in, to tell two of one name apart. */
export type RecentFile = {
  readonly recentId: RecentId;
  readonly name: string;
  readonly folder: string;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
};

/** A template to start from; `name` is what `document:create` takes. */
export type TemplateEntry = {
  readonly name: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
};

/** Work that was not saved when the app, or the computer, stopped. */
export type Recovery = {
  readonly recoveryId: RecoveryId;
  /** The file's name, or null for an agreement that was never saved. */
  readonly name: string | null;
  readonly school: string;
  readonly schoolYear: string;
  /** When the last of it was kept. ISO 8601, UTC. */
  readonly keptAt: string;
};

/** What the app is, for the About box and for error reports. */
export type About = {
  readonly appVersion: string;
  readonly electronVersion: string;
  /** It runs on a stand-in for the Electron that this release is made for. */
  readonly isFallbackRuntime: boolean;
};

/** Everything the first screen shows. */
export type StartFacts = {
  readonly recent: readonly RecentFile[];
  readonly templates: Result<readonly TemplateEntry[], TemplateFact>;
  readonly recoveries: readonly Recovery[];
  readonly preferences: Preferences;
  readonly about: About;
};

const recentFile: z.ZodType<RecentFile> = z.strictObject({
  recentId: recentIdSchema,
  name: z.string(),
  folder: z.string(),
  openedAt: z.iso.datetime(),
});

const templateEntry: z.ZodType<TemplateEntry> = z.strictObject({
  name: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  summary: z.string(),
});

export const recoverySchema: z.ZodType<Recovery> = z.strictObject({
  recoveryId: recoveryIdSchema,
  name: z.string().nullable(),
  school: z.string(),
  schoolYear: z.string(),
  keptAt: z.iso.datetime(),
});

const about: z.ZodType<About> = z.strictObject({
  appVersion: z.string(),
  electronVersion: z.string(),
  isFallbackRuntime: z.boolean(),
});

export const startFactsSchema: z.ZodType<StartFacts> = z.strictObject({
  recent: z.array(recentFile),
  templates: response(z.array(templateEntry), templateFactSchema),
  recoveries: z.array(recoverySchema),
  preferences: preferencesSchema,
  about,
});
