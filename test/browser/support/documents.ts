import { inflateRawSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Format = 'docx' | 'pdf' | 'html' | 'md' | 'json';

/** The words of an exported document, as its reader would see them. */
export async function documentText(format: Format, body: Buffer): Promise<string> {
  if (format === 'docx') return plain(unzipped(body, 'word/document.xml').toString('utf8').replaceAll('</w:p>', ' '));
  if (format === 'pdf') return pdfText(body);
  return format === 'html' ? plain(body.toString('utf8')) : body.toString('utf8');
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** One entry of a ZIP archive. */
function unzipped(archive: Buffer, name: string): Buffer {
  const found = filesInZip(archive).get(name);
  if (!found) throw new Error(`${name} is not in the archive`);
  return found;
}

/** The files of a ZIP archive by their names, found by its central directory (PKWARE APPNOTE 4.3.12). */
export function filesInZip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const length = archive.readUInt16LE(at + 28);
    files.set(archive.toString('utf8', at + 46, at + 46 + length), entry(archive, at));
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function entry(archive: Buffer, directory: number): Buffer {
  const local = archive.readUInt32LE(directory + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + archive.readUInt32LE(directory + 20));
  return archive.readUInt16LE(directory + 10) === 0 ? packed : inflateRawSync(packed);
}

async function pdfText(body: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(body) }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) =>
    (await pdf.getPage(index + 1)).getTextContent(),
  );
  const items = (await Promise.all(pages)).flatMap(({ items }) => items);
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ');
}
