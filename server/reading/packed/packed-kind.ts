import { notReadable } from '../not-readable.ts';
import { openPacked, type Packed } from './packed.ts';
import { partAsText } from './part-as-text.ts';

const OPEN_TEXT = /^application\/vnd\.oasis\.opendocument\.text(-template)?$/;
const OPEN = /^application\/vnd\.(oasis\.opendocument|sun\.xml)\./;
const WORD = /wordprocessingml\.(document|template)\.main\+xml/i;
const MACROS = /macroEnabled|vbaProject/i;
const OFFICE = /(spreadsheetml|presentationml|drawingml|visio|ms-excel|ms-powerpoint)/i;
/** Where Office and OpenDocument keep programs; a library of OpenDocument is named also where it is empty. */
const PROGRAMS = /(^|\/)vba(Project|Data)[^/]*$|^Basic\/[^/]+\/(?!script-lb\.xml$).|^Scripts\/.*[^/]$/i;

/**
 * What a packed file is, by what lies in it.
 * @throws NotReadable also for one with macros or a password
 */
export async function packedKindOf(bytes: Uint8Array): Promise<'docx' | 'odt'> {
  const packed = await openPacked(bytes);
  try {
    const kind = await kindIn(packed);
    return packed.names.some((name) => PROGRAMS.test(name)) ? notReadable('file-macros') : kind;
  } finally {
    packed.close();
  }
}

async function kindIn(packed: Packed): Promise<'docx' | 'odt'> {
  const mime = (await partAsText(packed, 'mimetype')).trim();
  if (OPEN_TEXT.test(mime)) return (await isLocked(packed)) ? notReadable('file-encrypted') : 'odt';
  if (OPEN.test(mime)) return notReadable('file-is-office');
  const types = await partAsText(packed, '[Content_Types].xml');
  if (MACROS.test(types)) return notReadable('file-macros');
  if (WORD.test(types)) return 'docx';
  if (OFFICE.test(types)) return notReadable('file-is-office');
  return notReadable(mime === '' && types === '' ? 'file-is-archive' : 'file-unknown');
}

const isLocked = async (packed: Packed): Promise<boolean> =>
  /<(\w+:)?encryption-data\b/.test(await partAsText(packed, 'META-INF/manifest.xml'));
