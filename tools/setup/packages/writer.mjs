import { exists } from '../signs.mjs';
import { needPackages } from './debian-packages.mjs';

/**
 * Sees to LibreOffice's writer, with which the tests make files in the formats that people send.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function needWriter(say) {
  if (!exists('soffice')) await needPackages(['libreoffice-writer-nogui'], 'Making files in formats of others', say);
  return { note: 'LibreOffice', value: undefined };
}
