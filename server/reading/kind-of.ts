import type { RefusalCode } from '../../shared/refusals.ts';
import { notReadable } from './not-readable.ts';
import { packedKindOf } from './packed/packed-kind.ts';
import { signOf } from './signs.ts';

export const KINDS = ['docx', 'odt', 'pdf', 'html', 'markdown', 'text'] as const;
export type Kind = (typeof KINDS)[number];

/** What a name claims; names that end otherwise claim nothing. */
const CLAIMS: Readonly<Record<string, Kind | 'other'>> = {
  docx: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
  doc: 'other',
  rtf: 'other',
  zip: 'other',
  xlsx: 'other',
  pptx: 'other',
  ods: 'other',
  odp: 'other',
  jpg: 'other',
  png: 'other',
};

/** What to tell somebody whose file is not what its name claims. */
const IS: Readonly<Record<Kind, RefusalCode>> = {
  docx: 'file-is-word',
  odt: 'file-is-odt',
  pdf: 'file-is-pdf',
  html: 'file-is-html',
  markdown: 'file-is-text',
  text: 'file-is-text',
};

const claimOf = (name: string): Kind | 'other' | undefined =>
  CLAIMS[/\.([a-z]+)$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''];

/** What is only letters is the kind of text that its name claims. */
function lettersAs(claim: Kind | 'other' | undefined): Kind {
  return claim === 'html' || claim === 'markdown' ? claim : 'text';
}

async function foundIn(bytes: Uint8Array, claim: Kind | 'other' | undefined): Promise<Kind> {
  const sign = signOf(bytes);
  if (sign.is === 'refused') return notReadable(sign.code);
  if (sign.is === 'packed') return packedKindOf(bytes);
  return sign.is === 'letters' ? lettersAs(claim) : sign.is;
}

/**
 * What a file is by its bytes. The name decides only between kinds of letters, and has to agree.
 * @throws NotReadable
 */
export async function kindOf(bytes: Uint8Array, name: string): Promise<Kind> {
  const claim = claimOf(name);
  const found = await foundIn(bytes, claim);
  return claim === undefined || claim === found ? found : notReadable(IS[found]);
}
