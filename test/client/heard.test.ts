import { expect, test, vi } from 'vitest';
import { createHeard } from '../../client/media/heard.ts';
import type { Heard } from '../../client/media/media-session.ts';
import { idOf, type PersonId } from '../../shared/ids.ts';

const silence = { play: vi.fn(), stop: vi.fn(), locked: () => null, unlock: vi.fn(), playOn: vi.fn(), close: vi.fn() };

const pictureOf = (consumerId: string): Heard => ({
  parameters: {
    ...{ consumerId, producerId: `producer-of-${consumerId}`, person: idOf<PersonId>('ada'), source: 'camera' },
    rtpParameters: { codecs: [], headerExtensions: [], encodings: [] },
  },
  consumer: { rtpReceiver: undefined, close: vi.fn() },
  stream: {} as MediaStream,
});

test('given a picture that ended while it was being made ready, then it is let go of and never shown', () => {
  const heard = createHeard(silence);
  const [late, stays] = [pictureOf('late'), pictureOf('stays')];
  heard.drop(['late']);
  heard.add([late, stays]);
  expect(heard.pictures().map(({ producerId }) => producerId)).toEqual(['producer-of-stays']);
  expect(late.consumer.close).toHaveBeenCalledOnce();
  heard.drop(['stays']);
  expect(heard.pictures()).toEqual([]);
  expect(stays.consumer.close).toHaveBeenCalledOnce();
});
