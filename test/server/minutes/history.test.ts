import { afterEach, expect, test } from 'vitest';
import type { MinutesHistory, MinutesThen } from '../../../shared/protocol/http/meetings/minutes-history.ts';
import { MEETING } from '../../support/meeting-folder.ts';
import { type Closing, closeAll, rapporteurs } from '../../support/minutes/rapporteurs.ts';

const closing: Closing = [];
afterEach(() => closeAll(closing));

async function twoWrote() {
  const meeting = await rapporteurs(closing);
  const [rap, rap2] = [await meeting.writer('rap'), await meeting.writer('rap2')];
  rap.write('The chair opened.');
  await rap.sendAll();
  await rap2.reads('opened');
  rap2.type(4, 'acting ');
  await rap2.sendAll();
  await rap.reads('acting');
  const asking = async <T>(path: string, name: string): Promise<T> => {
    const headers = { cookie: meeting.folder.cookies[name] ?? '' };
    const answer = await fetch(`${meeting.url()}/api/meetings/${MEETING}/minutes/history${path}`, { headers });
    return answer.json();
  };
  return { meeting, rap, asking };
}

const wordsIn = ({ items }: MinutesThen) => items[0]?.runs;

test('R40 given what two have written, then both stand in the history, and every word has its author', async () => {
  const { asking } = await twoWrote();
  const { stretches } = await asking<MinutesHistory>('', 'rap');
  expect(stretches.map(({ person, from, to }) => ({ person, from, to }))).toEqual([
    { person: 'rap', from: 1, to: 1 },
    { person: 'rap2', from: 2, to: 2 },
  ]);
  expect(wordsIn(await asking('/1', 'rap'))).toEqual([{ by: 'rap', words: 'The chair opened.\n' }]);
  expect(wordsIn(await asking('/2', 'rap'))).toEqual([
    { by: 'rap', words: 'The ' },
    { by: 'rap2', words: 'acting ' },
    { by: 'rap', words: 'chair opened.\n' },
  ]);
});

test('R40 given words that were deleted, then an earlier time has them, also after a restart, and 0 has nothing', async () => {
  const { meeting, rap, asking } = await twoWrote();
  rap.doc.transact(() => rap.doc.getText([...rap.doc.share.keys()][0]).delete(0, 11));
  await rap.sendAll();
  await meeting.restart();
  expect(await asking<MinutesThen>('/2', 'rap2')).toMatchObject({
    items: [{ blocks: [{ inlines: [{ text: 'The acting chair opened.' }] }] }],
  });
  expect(wordsIn(await asking('/3', 'rap2'))).toEqual([{ by: 'rap', words: 'chair opened.\n' }]);
  expect(await asking('/0', 'rap2')).toEqual({ seq: 0, at: 0, items: [], words: [] });
});

test('R40 given a time that has not been, or a number that is none, then it is refused', async () => {
  const { asking } = await twoWrote();
  for (const path of ['/3', '/-1', '/1e3', '/constructor', '/01'])
    expect(await asking(path, 'rap')).toMatchObject({ refused: 'unknown-revision' });
});
