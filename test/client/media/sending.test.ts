import { expect, test, vi } from 'vitest';
import { encodingsOf, produce } from '../../../client/media/own/sending.ts';

test('F37 given a source of several layers, when it is sent, then its rank stands with the first layer alone: browsers refuse it elsewhere', () => {
  expect(encodingsOf('microphone')[0]?.priority).toBe('high');
  expect(encodingsOf('screen').map(({ priority }) => priority)).toEqual(['low', undefined]);
  expect(encodingsOf('camera').map(({ priority }) => priority)).toEqual(['very-low', undefined, undefined]);
});

test('F37 given a picture that the browser does not take, when it is to be sent, then the session that carries the sound stays', async () => {
  const failed = vi.fn();
  const line = { ask: vi.fn(), failed };
  const refuses = { produce: () => Promise.reject(new Error('unimplemented parameter')) };
  const begin = (source: 'camera' | 'microphone', kind: 'video' | 'audio') =>
    produce(refuses, source, { kind, readyState: 'live' } as MediaStreamTrack, line);
  expect(await begin('camera', 'video')).toBeNull();
  expect(failed).not.toHaveBeenCalled();
  expect(await begin('microphone', 'audio')).toBeNull();
  expect(failed).toHaveBeenCalledOnce();
});
