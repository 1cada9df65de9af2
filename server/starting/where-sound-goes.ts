import { isIP } from 'node:net';
import { isOverTls } from '../config.ts';
import type { MediaConfig } from '../media/media-config.ts';

const isLoopback = (address: string): boolean =>
  address === 'localhost' || address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));

/**
 * What the operator has to do when nobody will be heard, because browsers elsewhere are sent to their own machine; null when all is
 * well.
 */
export function lostSound(publicUrl: string | null, announced: readonly string[]): string | null {
  if (!isOverTls(publicUrl) || !announced.every(isLoopback)) return null;
  return `People come by ${publicUrl}, and their browsers are told to send sound and picture to ${announced.join(' and ')}, which is their own machine: nobody will be heard. Set MEDIA_HOST to 0.0.0.0 (pages stay on HOST) and MEDIA_ANNOUNCED_ADDRESS to the public address of this machine.`;
}

/** In a few words for the operator: `203.0.113.7 and 2001:db8::7, ports 20400 to 20403 (UDP and TCP)`. */
export function soundInWords(media: MediaConfig, announced: readonly string[]): string {
  const last = media.port + media.workers - 1;
  const ports =
    media.port === 0 ? 'free ports' : media.workers === 1 ? `port ${media.port}` : `ports ${media.port} to ${last}`;
  return `${announced.join(' and ')}${namesOf(media)}, ${ports} (UDP and TCP)`;
}

/** Names are looked up: browsers are told the addresses to which they lead. */
function namesOf({ announced }: MediaConfig): string {
  const names = announced.filter((one) => isIP(one) === 0);
  return names.length === 0 ? '' : ` (${names.join(' and ')})`;
}
