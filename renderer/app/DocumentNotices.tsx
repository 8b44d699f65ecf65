import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OpenDocument } from '../state/documentStore';
import { Button } from '../ui/controls/Button';
import { Notice } from '../ui/overlays/Notice';
import { useWords } from '../words/useWords';

type DocumentNoticesProps = {
  readonly document: Pick<OpenDocument, 'access' | 'heldBy'>;
  readonly onSaveCopy: () => void;
};

/** What is to be known about the file before anything is written. */
export function DocumentNotices({ document, onSaveCopy }: DocumentNoticesProps): ReactNode {
  const words = useWords();
  const [isUnderstood, setIsUnderstood] = useState(false);
  const { access, heldBy } = document;
  if (access === 'read-only') {
    return (
      <Notice
        answer={
          <Button size="small" onPress={onSaveCopy}>
            {words('saving.read-only-copy')}
          </Button>
        }
      >
        {words('saving.read-only')}
      </Notice>
    );
  }
  if (heldBy === null || isUnderstood) return null;
  return (
    <Notice
      answer={
        <Button size="small" onPress={() => setIsUnderstood(true)}>
          {words('saving.held-ok')}
        </Button>
      }
    >
      {words('saving.held', {
        person: heldBy.person,
        computer: heldBy.computer,
        since: new Date(heldBy.since),
      })}
    </Notice>
  );
}
