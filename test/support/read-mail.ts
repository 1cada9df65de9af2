import type { Received } from './mail-server.ts';

/** A message of one part, read as a mail program reads it: headers by lower-case name, words decoded. */
export function readMail(message: Received | undefined) {
  const [head = '', ...body] = (message?.raw ?? '').split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [nameOf(line), decodedWords(line.slice(line.indexOf(':') + 2))]),
  );
  const encoding = headers['content-transfer-encoding'] ?? '7bit';
  return { headers, text: decoded(body.join('\r\n\r\n'), encoding).replaceAll('\r\n', '\n') };
}

const nameOf = (line: string): string => line.slice(0, line.indexOf(':')).toLowerCase();

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  return encoding === 'quoted-printable' ? quoted(text.replaceAll('=\r\n', '')) : text;
}

const quoted = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** RFC 2047. */
const decodedWords = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b' ? decoded(text, 'base64') : quoted(text.replaceAll('_', ' ')),
    );
