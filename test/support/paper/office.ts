import { type Entry, zip } from './zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const types = (main: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const relations = (
  ...all: readonly (readonly [id: string, type: string, target: string, outside?: boolean])[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, outside]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Parts of a document of Word beside its body, as `numbering`. */
export type Parts = Readonly<Record<string, string>>;

export type WordFile = {
  readonly body?: string;
  /** The whole main part, where it is not one that surrounds a body. */
  readonly main?: string;
  readonly parts?: Parts;
  readonly links?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly more?: readonly Entry[];
};

/** A document of Word, of what its writer puts in. */
export function wordFile({
  body = '',
  main,
  parts = {},
  links = {},
  kind = `${KIND}.document.main+xml`,
  more = [],
}: WordFile): Uint8Array {
  const names = Object.keys(parts);
  const inside = names.map((name) => [name, name, `${name}.xml`] as const);
  const outside = Object.entries(links).map(([id, href]) => [id, 'hyperlink', href, true] as const);
  return zip([
    { name: '[Content_Types].xml', content: types(kind) },
    { name: '_rels/.rels', content: relations(['main', 'officeDocument', 'word/document.xml']) },
    { name: 'word/_rels/document.xml.rels', content: relations(...inside, ...outside) },
    {
      name: 'word/document.xml',
      content: main ?? `<w:document ${W} ${R} ${M} ${MC}><w:body>${body}</w:body></w:document>`,
    },
    ...names.map((name) => ({ name: `word/${name}.xml`, content: `<w:${name} ${W}>${parts[name]}</w:${name}>` })),
    ...more,
  ]);
}

/** A paragraph of Word. `properties`: before its words. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const ODF = [
  'office:office',
  'text:text',
  'table:table',
  'style:style',
  'draw:drawing',
  'form:form',
  'manifest:manifest',
]
  .map((pair) => pair.split(':'))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** A text of OpenDocument. `manifest`: what stands in its list of files. */
export const openFile = (body: string, more: readonly Entry[] = [], manifest = ''): Uint8Array =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    { name: 'META-INF/manifest.xml', content: `<manifest:manifest ${ODF}>${manifest}</manifest:manifest>` },
    {
      name: 'content.xml',
      content: `<office:document-content ${ODF} xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...more,
  ]);

/** A PDF of so many pages with one line on each; a reader finds its objects without a table of them. */
export function pdfFile(pages: number, { trailer = '', line = 'A page of words' } = {}): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 10} 0 R`).join(' ');
  const content = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
  const objects = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    `2 0 obj << /Type /Pages /Count ${pages} /Kids [${kids}] >> endobj`,
    '3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    `4 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj`,
    ...Array.from(
      { length: pages },
      (_, n) =>
        `${n + 10} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj`,
    ),
  ];
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer << /Root 1 0 R ${trailer} >>\n%%EOF\n`, 'latin1');
}
