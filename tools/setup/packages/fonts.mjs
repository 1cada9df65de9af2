import { SetupError } from '../setup-error.mjs';
import { needPackages } from './debian-packages.mjs';

const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
const PURPOSE = 'Setting documents in six languages';

/** @typedef {(text: string) => void} Say */

/**
 * Sees to the fonts with which documents in six languages are set, and to what reads them for the tests.
 * @param {Say} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function needFonts(say) {
  await needPackages([...FONTS, 'poppler-utils'], PURPOSE, say);
  return { note: 'Noto', value: undefined };
}

/**
 * The same for a server, which goes on without: the value is what there is to say then.
 * @param {Say} say
 * @param {boolean} install false: a meeting may be waiting for this start, so that nothing is fetched
 * @returns {Promise<{ note: string, value: string | undefined }>}
 */
export async function wantFonts(say, install) {
  try {
    await needPackages(FONTS, PURPOSE, say, install);
    return { note: 'Noto', value: undefined };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { note: 'missing', value: `${error.message}\nUntil then PDF documents may lack letters.` };
  }
}
