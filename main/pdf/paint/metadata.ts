import type { PrintDocument } from '../../../shared/print/PrintDocument';
import type { PdfDictionary, PdfkitDocument } from './PdfkitDocument';

/**
 * Grows when the same agreement, with the same report of what was found, would come out differently: a
 * test holds the pages of one agreement to it. How clauses are read is no part of it.
 */
export const LAYOUT_VERSION = 3;

const PROGRAM = 'EWA Editor';

/**
 * What the file says of itself. The own members, and the report in {@link paintReport}, let a verifier
 * make the same PDF again: whose copy, by which layout, under which rule pack, and what it tells of the
 * records that the copy does not carry.
 */
export function documentInfo(document: PrintDocument, createdAt: Date): PdfDictionary {
  const { title, school, version, copy, facts, pack, packFacts } = document;
  return {
    Title: title,
    Author: school,
    Subject: `Version ${version}`,
    Creator: PROGRAM,
    Producer: PROGRAM,
    CreationDate: createdAt,
    ModDate: createdAt,
    EwaCopy: copy,
    EwaLayout: String(LAYOUT_VERSION),
    EwaPack: pack,
    EwaPackFacts: packFacts,
    EwaFacts: JSON.stringify(facts),
  };
}

/**
 * Writes what the check report says where a PDF keeps a program's own data. Not packed, so that it can be
 * read back without unpacking what a stranger wrote, and in letters that nothing else in the file can be
 * taken for.
 */
export function paintReport(pdf: PdfkitDocument, document: PrintDocument, createdAt: Date): void {
  if (document.report === null) return;
  const report = pdf.ref({});
  report.compress = false;
  report.end(Buffer.from(Buffer.from(JSON.stringify(document.report)).toString('base64')));
  const own = { LastModified: createdAt, Private: { EwaReport: report } };
  pdf._root.data['PieceInfo'] = { EwaEditor: own };
}

/** Writes the same facts as XMP, which pdfkit would do without escaping them. */
export function paintMetadata(pdf: PdfkitDocument, document: PrintDocument, createdAt: Date): void {
  const { title, school, version } = document;
  const date = createdAt.toISOString().replace('.000Z', 'Z');
  pdf._addInfo = () => {
    pdf.appendXML(`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(school)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Version ${version}</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${PROGRAM}</pdf:Producer>
</rdf:Description>
${UNIVERSAL_ACCESS}`);
  };
}

// PDF/A wants every namespace it does not know described in the file.
const UNIVERSAL_ACCESS = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the standard that is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}
