import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createEventLog } from '../../../db/event-log.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { databaseFile } from '../../../server/starting/data-folder.ts';
import { type AnnotationId, idOf } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { textName } from '../../../shared/minutes/lines.ts';
import { enterMeeting, passage, publish } from '../../support/documents/exported-meeting.ts';
import { ITEM, MEETING, meetingFolder } from '../../support/meeting-folder.ts';
import { createMember, type Member } from '../../support/member.ts';
import { openMinutesPage } from '../../support/minutes/minutes-page.ts';
import { openTextOnDisk } from '../../support/minutes/text-on-disk.ts';
import { addLine } from '../../support/minutes/writer.ts';
import { fill, makeRoom, mayMount, onSmallDisk } from '../../support/servers/small-disk.ts';
import { until } from '../../support/until.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start() {
  const folder = await meetingFolder({ amina: 'chair', bo: 'participant', rap: 'rapporteur', sec: 'secretary' });
  closing.push(folder.remove);
  enterMeeting({ folder });
  const { url, program, disk, removePlace } = await onSmallDisk(folder, 12);
  closing.push(
    removePlace,
    () => program.ended,
    () => program.child.kill('SIGKILL'),
  );
  const member = async (name: string) => {
    const made = createMember(url, folder.cookies[name] ?? '', name);
    closing.push(made.close);
    await made.join();
    return made;
  };
  const [amina, bo] = [await member('amina'), await member('bo')];
  await amina.command({ type: 'agenda.add-item', itemId: ITEM, title: 'Opening', minutes: 10, introduction: '' });
  await publish({ url: () => url, folder });
  await amina.command({ type: 'meeting.open' });
  const page = openMinutesPage({ url, cookie: folder.cookies.rap ?? '', person: 'rap' });
  closing.push(page.dispose);
  await until(() => page.saved() === 'saved', 'the text to open');
  return { url, program, disk, amina, bo, page };
}

const annotation = (annotationId: AnnotationId): MeetingCommand => ({
  type: 'annotation.add',
  annotationId,
  passageId: passage.id,
  quote: { exact: 'neutral', prefix: 'point has to be ', suffix: '; neutrality' },
  position: { start: 28, end: 35 },
  motivation: 'commenting',
  text: 'Neutral for whom? '.repeat(20),
  replacement: null,
});

/** Annotates until the disk takes no more; the ids of those that were acknowledged. */
async function annotateUntilRefused(member: Member): Promise<readonly AnnotationId[]> {
  const accepted: AnnotationId[] = [];
  for (;;) {
    const id = idOf<AnnotationId>(randomUUID());
    const receipt = await member.command(annotation(id));
    if (!('accepted' in receipt)) {
      expect(receipt).toEqual({ refused: 'storage-failed' });
      return accepted;
    }
    accepted.push(id);
  }
}

/** What is on the disk, as a server that begins anew would find it. */
function lookAt(disk: string) {
  const copy = mkdtempSync(join(tmpdir(), 'openfloor-look-'));
  cpSync(disk, copy, { recursive: true, filter: (file) => !file.endsWith('/filling') });
  const db = openDatabase(databaseFile(copy));
  const events = createEventLog(db)
    .readAfter(MEETING, 0)
    .map(({ event }) => event);
  db.close();
  const onDisk = openTextOnDisk(copy);
  const text = onDisk.text();
  onDisk.close();
  rmSync(copy, { recursive: true });
  return {
    annotations: events.flatMap((event) => (event.type === 'annotation.added' ? [event.annotationId] : [])),
    text,
  };
}

const record = async (url: string) => (await fetch(`${url}/api/meetings/${MEETING}/minutes.md`)).text();

test('given a disk that is full, when people type, annotate and close, then each is told, nothing acknowledged is lost, and with room all goes on', async (context) => {
  context.skip(!mayMount, 'only root may give the server a small disk of its own');
  const { url, program, disk, amina, bo, page } = await start();
  const text = page.doc.getText(textName(ITEM));
  addLine(text, 'Written while there was room.');
  await until(() => page.saved() === 'saved', 'it to be saved');

  fill(disk);
  const accepted = await annotateUntilRefused(bo);
  addLine(text, `Written on a full disk. ${'Noted. '.repeat(2000)}`);
  await until(() => page.whyRefused() === 'storage-failed', 'the rapporteur to be told');
  expect(page.saved()).not.toBe('saved');
  expect(page.access()).toBe('writer');
  expect(await amina.command({ type: 'meeting.close' })).toEqual({ refused: 'storage-failed' });
  expect(lookAt(disk).annotations).toEqual(accepted);
  expect(lookAt(disk).text).toContain('Written while there was room.');

  makeRoom(disk);
  await until(() => page.saved() === 'saved', 'what was written meanwhile to be saved', 15_000);
  const later = idOf<AnnotationId>(randomUUID());
  expect(await bo.command(annotation(later))).toHaveProperty('accepted');
  expect(await amina.command({ type: 'meeting.close' })).toHaveProperty('accepted');
  expect(lookAt(disk).annotations).toEqual([...accepted, later]);
  expect(lookAt(disk).text).toContain('Written on a full disk.');

  fill(disk);
  expect(await record(url)).toContain('Written on a full disk.');
  makeRoom(disk);
  expect(await record(url)).toContain('Revision 1 of');
  expect(program.child.exitCode).toBeNull();
});
