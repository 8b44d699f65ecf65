import type { LexicalEditor } from 'lexical';
import { HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG } from 'lexical';
import { rangesOf } from '../findings/rangesOf';
import { setHighlight } from '../view/highlights';
import type { DocumentMatch } from './documentMatches';
import { $documentMatches, $lineSpots, $replaceMatches, $selectMatch } from './documentMatches';
import type { FindQuery } from './findMatches';

/** What the find bar shows. `at` counts from 1 and is 0 when nothing was found. */
export type FindState = { readonly count: number; readonly at: number };

export type Finder = {
  /** Looks for something else, from the match at hand onwards. */
  readonly search: (query: FindQuery) => void;
  readonly go: (by: 1 | -1) => void;
  readonly replace: (words: string) => void;
  /** @returns how many places were replaced, all in one step of undo */
  readonly replaceAll: (words: string) => number;
  /** Takes the highlights away and leaves the match at hand selected in the text. */
  readonly close: () => void;
};

const FOUND = 'ewa-found';
const FOUND_ACTIVE = 'ewa-found-active';

/** Finds and replaces words over all formatting. The page is not changed by looking. */
export function createFinder(editor: LexicalEditor, onChange: (state: FindState) => void): Finder {
  let query: FindQuery = { text: '', matchesCase: false, wholeWords: false };
  let matches: readonly DocumentMatch[] = [];
  let current = 0;

  const show = (): void => {
    highlight(editor, matches, matches[current]);
    onChange({ count: matches.length, at: matches.length === 0 ? 0 : current + 1 });
  };
  const refresh = (): void => {
    matches = editor.getEditorState().read(() => $documentMatches(query));
    current = Math.min(current, Math.max(0, matches.length - 1));
    show();
  };
  const reveal = (): void => {
    const line = matches[current]?.line;
    if (line !== undefined) editor.getElementByKey(line)?.scrollIntoView({ block: 'center' });
  };
  const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (query.text !== '' && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) refresh();
  });

  return {
    search(next) {
      query = next;
      refresh();
      reveal();
    },
    go(by) {
      if (matches.length === 0) return;
      current = (current + by + matches.length) % matches.length;
      show();
      reveal();
    },
    replace(words) {
      replaceIn(editor, matches.slice(current, current + 1), words);
      refresh();
      reveal();
    },
    replaceAll(words) {
      const count = matches.length;
      replaceIn(editor, matches, words);
      refresh();
      return count;
    },
    close() {
      stop();
      const match = matches[current];
      highlight(editor, [], undefined);
      if (match !== undefined) editor.update(() => void $selectMatch(match));
    },
  };
}

function replaceIn(editor: LexicalEditor, matches: readonly DocumentMatch[], words: string): void {
  editor.update(() => $replaceMatches(matches, words), {
    discrete: true,
    tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
  });
}

function highlight(
  editor: LexicalEditor,
  matches: readonly DocumentMatch[],
  active: DocumentMatch | undefined,
): void {
  editor.getEditorState().read(() => {
    const others = matches.filter((match) => match !== active);
    const ranges = others.flatMap((match) => $ranges(editor, match));
    setHighlight(FOUND, ranges);
    setHighlight(FOUND_ACTIVE, active === undefined ? [] : $ranges(editor, active));
  });
}

function $ranges(editor: LexicalEditor, match: DocumentMatch): readonly Range[] {
  return rangesOf(editor, $lineSpots(match.line), match);
}
