import { ITEM } from '../meeting-folder.ts';
import { type RunningMeeting, runMeeting } from '../servers/running-meeting.ts';
import { createWriter, type Writer } from './writer.ts';

type People = Parameters<typeof runMeeting>[0];
const TWO = { clerk: 'secretary', rap: 'rapporteur', rap2: 'rapporteur' } as const;

/** What is to be closed after each test, the last first. */
export type Closing = (() => void | Promise<void>)[];

export async function closeAll(closing: Closing): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** A meeting with one item, and its clerk, who has joined. */
export async function meetingWithItem<P extends People = typeof TWO>(closing: Closing, people?: P) {
  const meeting: RunningMeeting = await runMeeting(people ?? TWO);
  closing.push(meeting.close);
  const clerk = meeting.member('clerk');
  await clerk.join();
  await clerk.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
  return { ...meeting, clerk };
}

/** A plain client of the text in somebody's name, not yet joined. */
export function writerFor(
  closing: Closing,
  { url, folder }: Pick<RunningMeeting, 'url' | 'folder'>,
  name: string,
): Writer {
  const writer = createWriter(url(), folder.cookies[name] ?? '');
  closing.push(writer.close);
  return writer;
}

/** Rapporteurs at the text of that item. */
export async function rapporteurs(closing: Closing) {
  const meeting = await meetingWithItem(closing);
  const writer = async (name: 'rap' | 'rap2'): Promise<Writer> => {
    const made = writerFor(closing, meeting, name);
    await made.join();
    return made;
  };
  return { ...meeting, writer };
}
