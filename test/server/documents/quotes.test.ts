import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnnotationId, idOf, type PassageId } from '../../../shared/ids.ts';
import type { MeetingCommand } from '../../../shared/meeting.ts';
import { ANNOTATION, meetingToExport, PASSAGE_TEXT, publish } from '../../support/documents/exported-meeting.ts';

type Annotated = Awaited<ReturnType<typeof meetingToExport>>;
type Add = Extract<MeetingCommand, { type: 'annotation.add' }>;

const quote = { exact: 'neutrality', prefix: 'has to be neutral; ', suffix: ' is what its members' };
const add: Add = {
  type: 'annotation.add',
  annotationId: idOf<AnnotationId>('annotation-2'),
  passageId: idOf<PassageId>('p-2-1'),
  quote,
  position: { start: 37, end: 47 },
  motivation: 'commenting',
  text: 'Says who?',
  replacement: null,
};
const forged = { refused: 'quote-not-found' };

describe('given a compilation that is published, and somebody who annotates it', () => {
  let meeting: Annotated;
  beforeAll(async () => {
    meeting = await meetingToExport();
  });
  afterAll(() => meeting.close());

  test.each([
    ['words that stand nowhere in the passage', { ...quote, exact: 'neutrality is a lie, and' }],
    ['words before them that do not', { ...quote, prefix: 'never has to be neutral; ' }],
    ['words after them that do not', { ...quote, suffix: ' is nothing to its members' }],
  ])('N1 when they quote %s, then nothing is recorded', async (_name, invented) => {
    expect(await meeting.remote.command({ ...add, quote: invented })).toEqual(forged);
    expect(meeting.remote.meeting().annotation.order).toEqual([ANNOTATION]);
  });

  test('N1 when they quote a passage as the version before had it, then it is refused; a resend of what was recorded is not', async () => {
    const id = meeting.remote.nextId();
    const receipt = await meeting.remote.command(add, id);
    expect(receipt).toHaveProperty('accepted');
    await publish(meeting, PASSAGE_TEXT.replace('neutrality', 'openness'));
    expect(await meeting.remote.command(add, id)).toEqual(receipt);
    const again = { ...add, annotationId: idOf<AnnotationId>('annotation-3') };
    expect(await meeting.remote.command(again)).toEqual(forged);
  });

  test('N4 when they quote a passage that does not exist, then they are told so', async () => {
    const nowhere = { ...add, annotationId: idOf<AnnotationId>('annotation-4'), passageId: idOf<PassageId>('p-9') };
    expect(await meeting.remote.command(nowhere)).toEqual({ refused: 'unknown-passage' });
  });
});
