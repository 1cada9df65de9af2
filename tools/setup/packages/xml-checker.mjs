import { exists } from '../signs.mjs';
import { needPackages } from './debian-packages.mjs';

/**
 * Sees to xmllint, with which the tests hold XML files against the schemas of others.
 * @param {(text: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function needXmlChecker(say) {
  if (!exists('xmllint')) await needPackages(['libxml2-utils'], 'Checking XML by its schema', say);
  return { note: 'xmllint', value: undefined };
}
