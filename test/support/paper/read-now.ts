import { read } from '../../../server/reading/read.ts';
import { isRefusal } from '../../../shared/decision.ts';
import type { Reading } from '../../../shared/paper/reading.ts';
import { shapedOf } from '../../../shared/paper/shape.ts';

/** What a file says, in this thread. */
export async function readNow(name: string, content: string | Uint8Array): Promise<Reading> {
  const answer = await read({ name, bytes: Buffer.from(content) });
  if (isRefusal(answer)) throw new Error(`${name}: ${answer.refused}`);
  return answer;
}

export async function whyNot(name: string, content: string | Uint8Array): Promise<string | null> {
  const answer = await read({ name, bytes: Buffer.from(content) });
  return isRefusal(answer) ? answer.refused : null;
}

/** Each paragraph in a line: what it is, its words, and what is marked in them. */
export const told = (reading: Reading): readonly string[] =>
  shapedOf(reading).map(({ text, shape }) => {
    const { kind, marks, ...more } = shape;
    const marked = marks.map((mark) => {
      const what = 'look' in mark ? mark.look : 'href' in mark ? mark.href : `note ${mark.note}`;
      return `{${text.slice(mark.start, mark.end)}: ${what}}`;
    });
    return [
      kind === 'paragraph' ? '' : `${[kind, ...Object.values(more)].join(' ')}: `,
      text,
      ...marked.map((one) => ` ${one}`),
    ].join('');
  });
