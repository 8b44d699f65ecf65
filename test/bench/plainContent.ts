import type { PrintDocument, PrintPart } from '../../shared/print/PrintDocument';
import type { PrintText } from '../../shared/print/PrintText';

/** A document as text, for a process of its own; what depends on the pages is taken along as it is. */
export function contentText(document: PrintDocument): string {
  const parts = document.parts.map((part) =>
    part.kind === 'verification' ? { ...part, steps: part.steps(0) } : part,
  );
  return JSON.stringify({ ...document, parts });
}

export function readContent(text: string): PrintDocument {
  const document = JSON.parse(text) as Omit<PrintDocument, 'pageLine'>;
  return {
    ...document,
    pageLine: (page, pages) => `Page ${page} of ${pages}`,
    parts: document.parts.map(withSteps),
  };
}

function withSteps(part: PrintPart): PrintPart {
  if (part.kind !== 'verification') return part;
  const steps = part.steps as unknown as readonly PrintText[];
  return { ...part, steps: () => steps };
}
