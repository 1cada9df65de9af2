import type { RefusalCode } from '../../shared/refusals.ts';

/** What the first bytes of a file say. `letters`: nothing but letters. */
export type Sign =
  | { readonly is: 'packed' | 'pdf' | 'html' | 'letters' }
  | { readonly is: 'refused'; readonly code: RefusalCode };

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The signs with which files begin, after the formats' own descriptions, and where each stands. */
const BEGINNINGS: readonly (readonly [RefusalCode, number, readonly string[]])[] = [
  ['file-is-archive', 0, ['PK\x05\x06', '\x1f\x8b', '7z\xbc\xaf', 'Rar!', '\xfd7zXZ', 'BZh', '\x28\xb5\x2f\xfd']],
  ['file-is-archive', 257, ['ustar']],
  ['file-is-rtf', 0, ['{\\rtf']],
  ['file-is-picture', 0, ['\x89PNG', 'GIF8', '\xff\xd8\xff', 'II*\0', 'MM\0*', '8BPS', '\0\0\x01\0', 'RIFF']],
  ['file-is-picture', 0, ['ID3', '\xff\xf2', '\xff\xf3', '\xff\xfb', 'OggS', 'fLaC', '\x1aE\xdf\xa3']],
  ['file-is-picture', 4, ['ftyp']],
  ['file-unknown', 0, ['%!PS', '\x7fELF']],
];
const PACKED = 'PK\x03\x04';
const OLD_OFFICE = '\xd0\xcf\x11\xe0';
/** The name, in UTF-16, of the part in which Office puts a document with a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1');
const UTF16 = ['\xff\xfe', '\xfe\xff'];
const PDF = /%PDF-\d/;
const BOM = '\xef\xbb\xbf';
const HTML = /<(?:!doctype\s+html|html|head|body)\b/iy;
/** What may stand before it, as it begins and ends. */
const BEFORE_HTML: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?xml', '>'],
];

/** So many bytes tell what a file is; a reader of PDF looks for its sign in so many. */
const HEAD = 4096;
const HEAD_OF_PDF = 1024;
/** The names of the parts of an old Office file stand near one of its ends. */
const NEAR_AN_END = 1024 * 1024;

/** A control that stands in no text: all but tab, line feed, vertical tab, form feed, carriage return and escape. */
const isNoLetter = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);

export function signOf(bytes: Uint8Array): Sign {
  const head = latin(bytes.subarray(0, HEAD));
  const begins = (sign: string, at = 0): boolean => head.startsWith(sign, at);
  if (begins(PACKED)) return { is: 'packed' };
  if (begins(OLD_OFFICE)) return oldOffice(bytes);
  if (PDF.test(head.slice(0, HEAD_OF_PDF))) return { is: 'pdf' };
  const found = BEGINNINGS.find(([, at, signs]) => signs.some((sign) => begins(sign, at)));
  if (found) return { is: 'refused', code: found[0] };
  if (isHtml(head)) return { is: 'html' };
  const isText = UTF16.some((sign) => begins(sign)) || !bytes.subarray(0, HEAD).some(isNoLetter);
  return isText ? { is: 'letters' } : { is: 'refused', code: 'file-unknown' };
}

/** Step by step: one pattern for all of it tries every way of dividing a file of comments. */
function isHtml(head: string): boolean {
  let at = head.startsWith(BOM) ? BOM.length : 0;
  for (let before = -1; before !== at; ) {
    before = at;
    at += head.slice(at).search(/\S|$/);
    const found = BEFORE_HTML.find(([begin]) => head.startsWith(begin, at));
    const end = found ? head.indexOf(found[1], at + found[0].length) : -1;
    if (found && end >= 0) at = end + found[1].length;
  }
  HTML.lastIndex = at;
  return HTML.test(head);
}

function oldOffice(bytes: Uint8Array): Sign {
  const ends = [bytes.subarray(0, NEAR_AN_END), bytes.subarray(-NEAR_AN_END)].map(latin);
  const isLocked = ends.some((text) => text.includes(ENCRYPTED));
  return { is: 'refused', code: isLocked ? 'file-encrypted' : 'file-is-old-word' };
}
