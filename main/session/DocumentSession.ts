import type { Agreement } from '../../shared/agreement/Agreement';
import { applyEdits } from '../../shared/agreement/edits/applyEdits';
import { sameValue } from '../../shared/agreement/edits/between/sameValue';
import type { Edit } from '../../shared/agreement/edits/Edit';
import type { DocumentId } from '../../shared/ipc/handles';
import { isDocumentId } from '../../shared/ipc/handles';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import type { Desk } from '../documents/Desk';
import type { DiskFailure } from '../documents/disk/DiskFailure';
import type { Journal } from '../documents/journal/startJournal';
import { startJournal } from '../documents/journal/startJournal';
import type { LockHolder } from '../documents/lock/takeLock';
import { oneAtATime } from '../documents/oneAtATime';
import type { OpenDocument } from '../documents/openDocument';
import { saveDocument } from '../documents/saveDocument';
import { saveDocumentAs } from '../documents/saveDocumentAs';
import type { SaveFailure } from '../documents/SaveFailure';
import type { HeldLock } from './holdLock';
import { holdLock } from './holdLock';
import { baseCopyPath, keepBaseCopy } from './leftBehind/baseCopy';
import { recordPath, writeSessionRecord } from './leftBehind/sessionRecord';
import { newHandle } from './newHandle';
import { removeQuietly } from '../documents/disk/removeQuietly';
import type { SessionNews } from './SessionNews';
import { watchFile } from './watchFile';

export type SessionStart = {
  readonly document: OpenDocument;
  /** The file is only the app's own copy of an agreement that the person never saved. */
  readonly isDraft: boolean;
  /** What the window shows; other than the file's own after a recovery. */
  readonly newest: Agreement;
  readonly desk: Desk;
  readonly tell: (news: SessionNews) => void;
};

/** A change to keep: edits that follow on what was kept last, or the whole agreement. */
type KeptChange = { readonly edits: readonly Edit[] } | { readonly agreement: Agreement };

/** Where to save; `replace` when the person agreed to lose a file of that name. */
export type Place = { readonly path: string; readonly replace: boolean };

/** How often a file is looked at for changes by others. */
const LOOK_MILLISECONDS = 1000;

/**
 * One document that is open in a window: its file, journal and lock. The path never leaves main.
 *
 * After every call that carries an agreement, that agreement is the newest: later edits follow on it,
 * also while a save is still writing.
 */
export class DocumentSession {
  readonly documentId: DocumentId = newHandle(isDocumentId);
  readonly #desk: Desk;
  readonly #tell: (news: SessionNews) => void;
  readonly #journal: Journal;
  readonly #inTurn = oneAtATime();
  readonly #looking: NodeJS.Timeout;
  #document: OpenDocument;
  #isDraft: boolean;
  #newest: Agreement;
  #lock: HeldLock;
  #watch: ReturnType<typeof watchFile>;
  #isRecorded = false;

  static async start(start: SessionStart): Promise<DocumentSession> {
    const lock = await holdLock(start.document, start.isDraft, start.desk);
    return new DocumentSession(start, lock);
  }

  private constructor(start: SessionStart, lock: HeldLock) {
    this.#desk = start.desk;
    this.#tell = start.tell;
    this.#document = start.document;
    this.#isDraft = start.isDraft;
    this.#newest = start.newest;
    this.#lock = lock;
    this.#watch = watchFile(start.document.path, start.desk);
    this.#journal = startJournal({
      document: start.document,
      desk: start.desk,
      onFailure: (failure) => start.tell({ kind: 'journal-failed', failure }),
      onKept: () => start.tell({ kind: 'journal-kept' }),
    });
    this.#looking = setInterval(
      () => void this.#inTurn(async () => this.#look()),
      LOOK_MILLISECONDS,
    );
    this.#looking.unref();
    if (start.isDraft || start.newest !== start.document.agreement) this.#take(start.newest);
  }

  /** As it is on disk; of a draft, in the app's own folder. */
  get file(): OpenDocument {
    return this.#document;
  }

  /** Never saved by the person yet. */
  get isDraft(): boolean {
    return this.#isDraft;
  }

  get newest(): Agreement {
    return this.#newest;
  }

  /** Who else says that they have the document open. */
  get heldBy(): LockHolder | null {
    return this.#lock.heldBy;
  }

  /** There is work that is not in the person's file. */
  isUnsaved(): boolean {
    return this.#isDraft || !sameValue(this.#newest, this.#document.agreement);
  }

  /** @returns false, and changes nothing, when the edits do not follow on the newest agreement. */
  keep(change: KeptChange): boolean {
    if ('agreement' in change) {
      this.#take(change.agreement);
      return true;
    }
    const edited = applyEdits(this.#newest, change.edits);
    if (edited.ok) this.#take(edited.value);
    return edited.ok;
  }

  async save(agreement: Agreement): Promise<Result<OpenDocument, SaveFailure>> {
    this.#take(agreement);
    return this.#inTurn(async () => this.#settle(await this.#write(agreement, null)));
  }

  /** Saves in a place the person chose, and goes on there. */
  async saveAs(place: Place, agreement: Agreement): Promise<Result<OpenDocument, SaveFailure>> {
    this.#take(agreement);
    return this.#inTurn(async () => this.#settle(await this.#write(agreement, place)));
  }

  /**
   * Saves an agreement with a new record in its ledger, in its own file or in a place chosen for it.
   * Records can never be taken back, so the record becomes part of this session only when it is in the
   * file; that the disk did not promise to keep it through a power cut is made good by the next save.
   */
  async saveRecord(
    recorded: Agreement,
    place: Place | null,
  ): Promise<Result<OpenDocument, SaveFailure>> {
    return this.#inTurn(async () => {
      const saved = await this.#write(recorded, place);
      if (saved.ok) {
        this.#take(recorded);
        return this.#settle(saved);
      }
      if (saved.error.kind !== 'not-settled') return saved;
      const { fileHash } = saved.error;
      const path = place?.path ?? this.#document.path;
      this.#take(recorded);
      return this.#settle(ok({ ...this.#document, path, agreement: recorded, fileHash }));
    });
  }

  /** Waits until the disk has everything that was kept. */
  async flush(): Promise<Result<null, DiskFailure>> {
    const flushed = await this.#journal.flush();
    await this.#inTurn(async () => undefined);
    return flushed;
  }

  /** Ends. Unsaved work stays in the journal for the next start; of saved work nothing is left. */
  async close(): Promise<void> {
    if (!this.isUnsaved()) return this.discard();
    await this.#journal.close();
    return this.#end();
  }

  /** Ends, and lets unsaved work go. */
  async discard(): Promise<void> {
    await this.#journal.discard();
    await this.#inTurn(async () => {
      await removeQuietly(this.#desk.fileSystem, recordPath(this.documentId, this.#desk));
      await removeQuietly(this.#desk.fileSystem, baseCopyPath(this.documentId, this.#desk));
      if (this.#isDraft) await removeQuietly(this.#desk.fileSystem, this.#document.path);
    });
    return this.#end();
  }

  async #end(): Promise<void> {
    clearInterval(this.#looking);
    await this.#inTurn(async () => this.#lock.release());
  }

  #take(agreement: Agreement): void {
    this.#newest = agreement;
    this.#journal.record(agreement);
    if (this.#isRecorded) return;
    this.#isRecorded = true;
    void this.#inTurn(async () => {
      await this.#record();
      if (!this.#isDraft) await keepBaseCopy(this.documentId, this.#document, this.#desk);
    });
  }

  /** Says on disk where the work of the journal belongs. */
  async #record(): Promise<void> {
    const { school, schoolYear } = this.#newest.profile;
    const record = {
      agreement: this.#newest.id,
      path: this.#document.path,
      isDraft: this.#isDraft,
      school,
      schoolYear,
    };
    await writeSessionRecord(this.documentId, record, this.#desk);
  }

  async #write(
    agreement: Agreement,
    place: Place | null,
  ): Promise<Result<OpenDocument, SaveFailure>> {
    return place === null
      ? saveDocument(this.#document, agreement, this.#desk)
      : saveDocumentAs(place.path, agreement, this.#desk, { replace: place.replace });
  }

  async #settle(
    saved: Result<OpenDocument, SaveFailure>,
  ): Promise<Result<OpenDocument, SaveFailure>> {
    if (!saved.ok) {
      const { error } = saved;
      if (error.kind === 'not-settled') {
        this.#document = { ...this.#document, fileHash: error.fileHash };
      }
      return saved;
    }
    const before = { path: this.#document.path, isDraft: this.#isDraft };
    this.#document = saved.value;
    this.#isDraft = false;
    await this.#journal.continueFrom(saved.value, this.#newest);
    // Later work is done on this version, of which there is no copy yet.
    this.#isRecorded = false;
    if (before.path !== saved.value.path) await this.#move(before);
    if (this.#newest !== saved.value.agreement) this.#take(this.#newest);
    return saved;
  }

  async #move(before: { readonly path: string; readonly isDraft: boolean }): Promise<void> {
    this.#watch = watchFile(this.#document.path, this.#desk);
    await this.#lock.release();
    this.#lock = await holdLock(this.#document, false, this.#desk);
    if (before.isDraft) await removeQuietly(this.#desk.fileSystem, before.path);
  }

  async #look(): Promise<void> {
    if (this.#isDraft) return;
    const news = await this.#watch.look(this.#document.fileHash);
    if (news !== null) this.#tell(news);
  }
}
