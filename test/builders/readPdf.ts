import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader gets out of a PDF, by a program that shares nothing with the one that wrote it. */
type ReadPdf = {
  /** Every word of each page, running lines too, with single spaces. */
  readonly pages: readonly string[];
  /** Types of the structure's nodes with how often each occurs. */
  readonly structure: ReadonlyMap<string, number>;
  readonly language: string | null;
  readonly info: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly string[];
  /** The page each link of each page leads to, counted from 1. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const links: { from: number; to: number }[] = [];
  const structure = new Map<string, number>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(words.join('').replace(/\s+/g, ' ').trim());
    countNodes(await page.getStructTree(), structure);
    for (const annotation of await page.getAnnotations()) {
      links.push({ from: number, to: await pageOf(annotation.dest, document) });
    }
  }
  const { info } = await document.getMetadata();
  const read: ReadPdf = {
    pages,
    links,
    structure,
    language: ((info as Record<string, unknown>)['Language'] as string | undefined) ?? null,
    info: info as Record<string, unknown>,
    bookmarks: bookmarksOf(await document.getOutline()),
    attachments: attachmentsOf(await document.getAttachments()),
  };
  await task.destroy();
  return read;
}

async function pageOf(destination: unknown, document: PdfDocument): Promise<number> {
  const [target] = destination as [Parameters<PdfDocument['getPageIndex']>[0]];
  return (await document.getPageIndex(target)) + 1;
}

function countNodes(node: unknown, counts: Map<string, number>): void {
  const { role, children = [] } = node as { role?: string; children?: readonly unknown[] };
  if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
  for (const child of children) countNodes(child, counts);
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

function bookmarksOf(items: readonly Bookmark[] | null, indent = ''): readonly string[] {
  return (items ?? []).flatMap((item) => [
    indent + item.title,
    ...bookmarksOf(item.items, `${indent}  `),
  ]);
}

function attachmentsOf(attached: unknown): ReadPdf['attachments'] {
  const files = Object.values((attached ?? {}) as Record<string, unknown>);
  return files.map((file) => {
    const { filename, content } = file as { filename: string; content: Uint8Array };
    return { name: filename, bytes: content };
  });
}
