import { exists } from '../signs.mjs';
import { needPackages } from './debian-packages.mjs';

/**
 * Sees to coturn, the relay with which the tests try the way by TURN.
 * @param {(say: string) => void} say
 * @returns {Promise<{ note: string, value: undefined }>}
 */
export async function needRelay(say) {
  if (!exists('turnserver')) await needPackages(['coturn'], 'Testing a relay (TURN)', say);
  return { note: 'coturn', value: undefined };
}
