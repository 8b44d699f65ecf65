import { z } from 'zod';
import type { Brand } from '../brand';

/** Names an open document to its window. Only main knows the path behind it. */
export type DocumentId = Brand<string, 'DocumentId'>;
/** Names a file on the list of recent ones. */
export type RecentId = Brand<string, 'RecentId'>;
/** Names work that a crash left behind. */
export type RecoveryId = Brand<string, 'RecoveryId'>;
/** Names a file that was chosen for import. */
export type ImportId = Brand<string, 'ImportId'>;
/** Names a file that a person dropped on the window, or had checked in it. */
export type HandedId = Brand<string, 'HandedId'>;

const HANDLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isDocumentId(text: string): text is DocumentId {
  return HANDLE.test(text);
}

export function isRecentId(text: string): text is RecentId {
  return HANDLE.test(text);
}

export function isRecoveryId(text: string): text is RecoveryId {
  return HANDLE.test(text);
}

export function isImportId(text: string): text is ImportId {
  return HANDLE.test(text);
}

export function isHandedId(text: string): text is HandedId {
  return HANDLE.test(text);
}

export const documentIdSchema = z.string().refine(isDocumentId);
export const recentIdSchema = z.string().refine(isRecentId);
export const recoveryIdSchema = z.string().refine(isRecoveryId);
export const importIdSchema = z.string().refine(isImportId);
export const handedIdSchema = z.string().refine(isHandedId);
