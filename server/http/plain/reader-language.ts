import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../../shared/languages/language.ts';
import { textIn } from '../reading.ts';

const isSpoken = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/** At most so much of the header is read. */
const HEADER_MAX = 300;

/** The language that browsers prefer of ours (RFC 9110, 12.5.4), or English. */
export function preferred(accepted: string): Language {
  const wishes = accepted
    .slice(0, HEADER_MAX)
    .split(',')
    .map((wish) => {
      const [tag = '', ...rest] = wish.split(';');
      const quality = /^\s*q=([\d.]+)\s*$/.exec(rest[0] ?? '')?.[1];
      return { tag: tag.trim().slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
  return wishes.map(({ tag }) => tag).find(isSpoken) ?? 'en';
}

/** The language in which somebody reads who runs no script: `?lang=fr`, or else what their browser prefers. */
export function readerLanguage(request: FastifyRequest): Language {
  const wished = textIn(request.query, 'lang');
  return isSpoken(wished) ? wished : preferred(request.headers['accept-language'] ?? '');
}
