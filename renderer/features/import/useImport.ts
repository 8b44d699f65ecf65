import { useCallback, useState } from 'react';
import type { RequestOf } from '../../../shared/ipc/contract';
import type { ImportChoice, ImportFact } from '../../../shared/ipc/facts/importFacts';
import type { ImportId } from '../../../shared/ipc/handles';
import type { Result } from '../../../shared/result';

/** Where an import stands. */
export type ImportState =
  | { readonly kind: 'none' | 'choosing' }
  | Exclude<ImportChoice, { kind: 'cancelled' }>
  | { readonly kind: 'failed'; readonly fact: ImportFact };

/** Asks main to choose and read a file. */
export type ChooseImport = (
  request: RequestOf<'import:choose'>,
) => Promise<Result<ImportChoice, ImportFact>>;

type Import = {
  readonly state: ImportState;
  /** Asks for a file; of one that was dropped, only how to read it. */
  readonly choose: (importId?: ImportId) => void;
  /** Reads the same file again, with its tracked changes taken or not. */
  readonly decide: (taken: 'accept' | 'reject') => void;
  readonly close: () => void;
};

/** Leads from choosing a file to its text, by way of whatever has to be asked. */
export function useImport(chooseImport: ChooseImport): Import {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const ask = useCallback(
    async (request: RequestOf<'import:choose'>): Promise<void> => {
      setState({ kind: 'choosing' });
      const answer = await chooseImport(request);
      if (!answer.ok) setState({ kind: 'failed', fact: answer.error });
      else if (answer.value.kind === 'cancelled') setState({ kind: 'none' });
      else setState(answer.value);
    },
    [chooseImport],
  );
  return {
    state,
    choose: useCallback(
      (importId) => void ask({ trackedChanges: 'ask', ...(importId && { importId }) }),
      [ask],
    ),
    decide: (trackedChanges) => {
      if (state.kind === 'decision-needed') {
        void ask({ trackedChanges, importId: state.importId });
      }
    },
    close: useCallback(() => setState({ kind: 'none' }), []),
  };
}
