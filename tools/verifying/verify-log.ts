import { chain } from '../../db/event-log.ts';

type Line = { seq: number; at: number; by: string; command: string; event: unknown; hash: string };

const isLine = (read: unknown): read is Line =>
  typeof read === 'object' && read !== null && 'hash' in read && 'seq' in read && 'event' in read;

/** A record as a line of the log; null for anything else, and for a line of which a byte is another way of saying the same. */
function readLine(text: string): Line | null {
  try {
    const read: unknown = JSON.parse(text);
    return isLine(read) && JSON.stringify(read) === text ? read : null;
  } catch {
    return null;
  }
}

const meetingIn = ({ event }: Line): string => {
  const text = JSON.stringify(event);
  return /"meetingId":"([^"]+)"/.exec(text)?.[1] ?? '';
};

export type LogChecked = {
  readonly wrong: string | null;
  readonly head: { readonly seq: number; readonly hash: string };
};

/** Follows the chain of hashes through a log as it was downloaded; names the first record that is not as it was. */
export function checkLog(text: string): LogChecked {
  let head = { seq: 0, hash: '' };
  let meeting = '';
  for (const each of text.split('\n').slice(0, -1)) {
    const line = readLine(each);
    const seq = head.seq + 1;
    if (seq === 1 && line) meeting = meetingIn(line);
    const row = line && { ...line, event: JSON.stringify(line.event) };
    if (!row || row.seq !== seq || row.hash !== chain(head.hash, meeting, row))
      return { wrong: `the log does not hold from record ${seq} on; something was changed or is missing.`, head };
    head = { seq, hash: row.hash };
  }
  if (text !== '' && !text.endsWith('\n')) return { wrong: `the log was cut off after record ${head.seq}.`, head };
  return { wrong: null, head };
}
