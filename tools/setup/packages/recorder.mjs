import { exists } from '../signs.mjs';
import { needPackages } from './debian-packages.mjs';

/**
 * Sees to ffmpeg, which records sound, and decodes it for the tests.
 * @param {(say: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function needRecorder(say) {
  if (!exists('ffmpeg')) await needPackages(['ffmpeg'], 'Testing recordings', say);
  return { note: 'ffmpeg', value: undefined };
}
