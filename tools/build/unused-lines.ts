import type { Plugin } from 'vite';

/**
 * Lines of the description of a session that browsers do not write of sound and pictures, or whose parts nobody reads. sdp-transform keeps
 * a line that it does not know as it stands.
 */
const UNUSED: readonly string[] = [
  ...['control', 'rtcpFbTrrInt', 'crypto', 'connectionType', 'remoteCandidates', 'xGoogleFlag', 'imageattrs'],
  ...['framerate', 'sourceFilter', 'label', 'tsRefClocks', 'mediaClk', 'keywords', 'content'],
  ...['sctpmap', 'sctpPort', 'maxMessageSize', 'bfcpFloorCtrl', 'bfcpConfId', 'bfcpUserId', 'bfcpFloorId'],
];

/** How the grammar describes one kind of line, from `{` to `},`. */
const LINE = /^ {4}\{\n[\s\S]*?^ {4}\},?\n/gm;
const nameOf = (line: string): string => /^ {6}(?:name|push): *'(\w+)'/m.exec(line)?.[1] ?? '';

/** A line that is not there ends the build: the library has changed, and somebody has to look. */
export function withoutLines(grammar: string): string {
  const here = new Set([...grammar.matchAll(LINE)].map(([line]) => nameOf(line)));
  const lost = UNUSED.filter((name) => !here.has(name));
  if (lost.length > 0) throw new Error(`There is no ${lost.join(', ')} any more.`);
  return grammar.replace(LINE, (line) => (UNUSED.includes(nameOf(line)) ? '' : line));
}

export const withoutUnusedLines: Plugin = {
  name: 'without-unused-lines',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /sdp-transform.lib.grammar[.]js$/.test(id) ? { code: withoutLines(code), map: null } : null,
};
