import { LANGUAGES, OWN_NAMES } from '../../../shared/languages/language.ts';
import { shortened } from '../../../shared/report/shortened.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import type { PlainWords } from './plain-words.ts';

/** A page as somebody reads it who runs no script. */
export type PlainPage = {
  readonly title: string;
  /** A sentence or two, for those who find or share the page. */
  readonly description: string;
  /** HTML. */
  readonly main: string;
  /** Where the same is published in another form. */
  readonly alternates?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
};
type Place = {
  /** The origin under which the reader knows the server. */
  readonly origin: string;
  /** The address of the page, without what is behind its `?`. */
  readonly path: string;
  /** Behind the `?`, without the language. */
  readonly query: string;
};

const DESCRIPTION_MAX = 300;

const meta = (name: 'name' | 'property', of: string, content: string): string =>
  `<meta ${name}="${of}" content="${escaped(content)}" />`;

/** For those who find the page or are sent its address. */
const headOf = ({ title, description, alternates = [] }: PlainPage, { origin, path }: Place): string =>
  [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Openfloor'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', shortened(description, DESCRIPTION_MAX)),
    meta('property', 'og:url', `${origin}${path}`),
    `<link rel="canonical" href="${escaped(`${origin}${path}`)}" />`,
    ...alternates.map(
      ({ type, title: called, href }) =>
        `<link rel="alternate" type="${type}" title="${escaped(called)}" href="${escaped(href)}" />`,
    ),
    '<noscript><link rel="stylesheet" href="/plain.css" /></noscript>',
  ].join('\n    ');

/** Each language in itself; the present one leads nowhere. */
const languagesHtml = ({ language, t }: PlainWords, { path, query }: Place): string =>
  `<nav aria-label="${escaped(t('plain.languages'))}"><ul>${LANGUAGES.map((each) =>
    each === language
      ? `<li aria-current="true">${OWN_NAMES[each]}</li>`
      : `<li><a lang="${each}" hreflang="${each}" href="${escaped(`${path}?lang=${each}${query && `&${query}`}`)}">${OWN_NAMES[each]}</a></li>`,
  ).join('')}</ul></nav>`;

const bodyOf = ({ title, main }: PlainPage, words: PlainWords, place: Place): string =>
  `<noscript><div class="plain-page">
<header><a href="/?lang=${words.language}">Openfloor</a>${languagesHtml(words, place)}</header>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${main}
</main>
<footer><p>${escaped(words.t('plain.note'))}</p></footer>
</div></noscript>`;

const CLOSE_HEAD = '</head>';
const NOSCRIPT = /<noscript>[\s\S]*?<\/noscript>/;

/**
 * The one document of the client, with what the page says for those who run no script: the client takes over as always. Replacements
 * are functions, because text may have `$` in it.
 */
export function withPlainPage(document: string, page: PlainPage, words: PlainWords, place: Place): string {
  const title = `<title>${escaped(page.title)} · Openfloor</title>`;
  const description = meta('name', 'description', shortened(page.description, DESCRIPTION_MAX));
  const inside = document
    .replace(/<html[^>]*>/, () => `<html lang="${words.language}" dir="${words.direction}">`)
    .replace(/<title>[\s\S]*?<\/title>/, () => title)
    .replace(/<meta name="description"[^>]*>/, () => description)
    .replace(NOSCRIPT, () => bodyOf(page, words, place));
  return inside.replace(CLOSE_HEAD, () => `  ${headOf(page, place)}\n  ${CLOSE_HEAD}`);
}
