import { hash } from 'node:crypto';
import { escaped } from './markup/escaped-html.ts';

/** Moments in ms; `href`: a whole address. */
export type FeedEntry = {
  /** What it is, for ever: entries of the same name are one. */
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly author: string;
  readonly published: number;
  readonly updated: number;
  readonly summary: string;
  readonly language?: string;
};
export type Feed = {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** The page, and the feed itself. */
  readonly href: string;
  readonly self: string;
  /** When there is no entry yet. */
  readonly since: number;
  readonly entries: readonly FeedEntry[];
};

/** XML 1.0 has no way to write these. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const text = (words: string): string => escaped(words.replaceAll(NO_XML, ''));
const moment = (at: number): string => new Date(at).toISOString();

/** RFC 9562, 5.8: the same whatever the server is called. */
function idOf(name: string): string {
  const hex = hash('sha256', `openfloor ${name}`);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

const entryXml = (entry: FeedEntry): string => `  <entry${entry.language ? ` xml:lang="${text(entry.language)}"` : ''}>
    <id>${idOf(entry.name)}</id>
    <title>${text(entry.title)}</title>
    <link rel="alternate" type="text/html" href="${text(entry.href)}"/>
    <author><name>${text(entry.author)}</name></author>
    <published>${moment(entry.published)}</published>
    <updated>${moment(entry.updated)}</updated>
    <summary>${text(entry.summary)}</summary>
  </entry>`;

/** As Atom (RFC 4287), the newest entry first. */
export function writeFeed(feed: Feed): string {
  const entries = feed.entries.toSorted((a, b) => b.updated - a.updated);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(feed.language)}">
  <id>${idOf(feed.name)}</id>
  <title>${text(feed.title)}</title>
  <subtitle>${text(feed.subtitle)}</subtitle>
  <updated>${moment(entries[0]?.updated ?? feed.since)}</updated>
  <author><name>${text(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${text(feed.href)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}
