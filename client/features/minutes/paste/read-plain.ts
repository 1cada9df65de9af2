import { type Line, paragraphKind } from '../../../../shared/minutes/lines.ts';
import { noMarks } from './marks.ts';

/** Plain text: each line is a paragraph; a vertical tab (Word) and U+2028 are breaks within one. */
export function readPlain(text: string): readonly Line[] {
  const lines = text
    .replace(/\r\n?|\u2029/g, '\n')
    .replace(/\n+$/, '')
    .split('\n');
  return lines.map((line) => ({
    kind: paragraphKind,
    runs: line === '' ? [] : [{ type: 'text', text: line.replace(/[\v\u2028]/g, '\n'), ...noMarks }],
  }));
}
