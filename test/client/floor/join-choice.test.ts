import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  FIRST_CHOICE,
  followingLink,
  type JoinChoice,
  joinedAs,
  parseChoice,
  rememberChoice,
  rememberedChoice,
  rememberJoined,
} from '../../../client/features/hall/joining/join-choice.ts';

/** A drawer of the browser, in memory; one that is `full` refuses. */
function drawer(full = false): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (full) throw new Error('QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
/** A browser that has kept nothing yet. */
function browse(full = false): void {
  vi.stubGlobal('localStorage', drawer(full));
  vi.stubGlobal('sessionStorage', drawer(full));
}
beforeEach(() => browse());
afterEach(() => void vi.unstubAllGlobals());
const silent: JoinChoice = { way: 'room', opensItself: false };

describe('given a choice how to take part', () => {
  test('when nothing has been chosen yet, then microphone and camera are proposed', () => {
    expect(rememberedChoice()).toEqual(FIRST_CHOICE);
  });

  test('F13 when nobody has agreed yet, or what was kept does not say so, then the microphone does not open by itself', () => {
    expect(rememberedChoice().opensItself).toBe(false);
    expect(parseChoice('{"way":"both"}').opensItself).toBe(false);
  });

  test('F13 when somebody has agreed on this device, then it is remembered', () => {
    rememberChoice({ way: 'microphone', opensItself: true });
    expect(rememberedChoice()).toEqual({ way: 'microphone', opensItself: true });
  });

  test('when it has been made, then it is proposed the next time', () => {
    rememberChoice(silent);
    expect(rememberedChoice()).toEqual(silent);
  });

  test('when the page is reloaded, then this tab knows how it had joined this meeting, and no other meeting', () => {
    rememberJoined('2015-09-28', silent);
    expect(joinedAs('2015-09-28')).toEqual(silent);
    expect(joinedAs('2016-01-01')).toBeNull();
  });

  test('F15 when they follow the link on the room’s screen, then they sit in the room, whatever was chosen before', () => {
    const before: JoinChoice = { way: 'both', opensItself: true };
    expect(followingLink(before, '?way=room')).toEqual({ ...before, way: 'room' });
    for (const search of ['', '?way=both', '?then=room']) expect(followingLink(before, search)).toEqual(before);
  });

  test('when the browser can keep nothing, then joining is no error, and the next time is as the first', () => {
    browse(true);
    rememberChoice(silent);
    rememberJoined('2015-09-28', silent);
    expect([rememberedChoice(), joinedAs('2015-09-28')]).toEqual([FIRST_CHOICE, null]);
  });

  test('when somebody has left, then a reload does not bring them back', () => {
    rememberJoined('2015-09-28', silent);
    rememberJoined('2015-09-28', null);
    expect(joinedAs('2015-09-28')).toBeNull();
  });

  test.each(['', 'nonsense', 'null', '[]', '{"way":"shouting"}'])(
    'when what was kept is %j, then it is not believed',
    (text) => {
      expect(parseChoice(text)).toEqual(FIRST_CHOICE);
    },
  );
});
