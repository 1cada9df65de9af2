import { describe, expect, test } from 'vitest';
import { whyNot } from '../../../client/media/own/device/capture.ts';
import { devicesOf, foundAmong, NONE_CHOSEN, parseChosen } from '../../../client/media/own/device/chosen-device.ts';

const info = (kind: MediaDeviceKind, deviceId: string, label: string) =>
  ({ kind, deviceId, label, groupId: '', toJSON: () => ({}) }) satisfies MediaDeviceInfo;

describe('which devices there are', () => {
  test('F32 given what the browser lists, then each kind has its own, without the browser’s names for whatever the system uses', () => {
    const all = [
      info('audioinput', 'default', 'Default - Headset'),
      info('audioinput', 'a1', 'Headset'),
      info('audiooutput', 'a1', 'Headset'),
      info('videoinput', 'c1', 'Camera'),
    ];
    expect(devicesOf('microphone', all)).toEqual([{ id: 'a1', label: 'Headset' }]);
    expect(devicesOf('camera', all)).toEqual([{ id: 'c1', label: 'Camera' }]);
  });

  test('F32 given no permission yet, then there is nothing to choose by', () => {
    expect(devicesOf('microphone', [info('audioinput', '', '')])).toEqual([]);
  });

  test('F32 given a chosen device, then it is found by its id, else by its label, else not', () => {
    const here = [
      { id: 'new', label: 'Headset' },
      { id: 'a2', label: 'Built-in' },
    ];
    expect(foundAmong({ id: 'a2', label: 'Headset' }, here)?.id).toBe('a2');
    expect(foundAmong({ id: 'old', label: 'Headset' }, here)?.id).toBe('new');
    expect(foundAmong({ id: 'old', label: 'Desk' }, here)).toBeNull();
    expect(foundAmong(null, here)).toBeNull();
  });

  test.each([null, '', '[]', '7', 'null', '{"microphone":7}', '{"microphone":{"id":1}}'])(
    'given %s was kept, then nothing is chosen',
    (text) => expect(parseChosen(text)).toEqual(NONE_CHOSEN),
  );

  test('given a choice that was kept, then it is read back', () => {
    const microphone = { id: 'a1', label: 'Headset' };
    expect(parseChosen(JSON.stringify({ ...NONE_CHOSEN, microphone }))).toEqual({ ...NONE_CHOSEN, microphone });
  });
});

test.each([
  ['NotAllowedError', 'Permission denied', 'denied'],
  ['NotAllowedError', 'Permission denied by system', 'denied-by-system'],
  ['NotFoundError', 'Requested device not found', 'missing'],
  ['OverconstrainedError', '', 'missing'],
  ['NotReadableError', 'Could not start audio source', 'busy'],
  ['AbortError', 'Starting failed', 'busy'],
] as const)('F32 given the browser throws %s (%s), then the reason is %s', (name, message, why) => {
  expect(whyNot(new DOMException(message, name))).toBe(why);
});

test('F32 given a browser whose error is of a kind of its own, then its name says the reason', () => {
  expect(whyNot({ name: 'OverconstrainedError', message: 'Constraints could not be satisfied.' })).toBe('missing');
  expect(whyNot(undefined)).toBe('busy');
});
