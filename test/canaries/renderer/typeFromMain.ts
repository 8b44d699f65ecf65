import type { OpenDocument } from '../main/documents/OpenDocument';

export type Canary = OpenDocument;
