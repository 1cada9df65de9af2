import { describe, expect, test } from 'vitest';
import {
  isCaptured,
  mayLeave,
  NO_WISHES,
  NOTHING_SHUT,
  type OwnEvent,
  type OwnSource,
  type Wishes,
  wishesAfter,
} from '../../../shared/floor/sound/own-wishes.ts';
import type { HeardFor } from '../../../shared/floor/time/heard-for.ts';
import { idOf, type RequestId } from '../../../shared/ids.ts';

const [first, second] = [idOf<RequestId>('first'), idOf<RequestId>('second')];
const SOURCES: readonly OwnSource[] = ['microphone', 'camera', 'screen'];
const following = (wishes: Wishes, ...events: readonly OwnEvent[]) => events.reduce(wishesAfter, wishes);
const captured = (wishes: Wishes) => SOURCES.filter((source) => isCaptured(wishes, source));
const leaving = (wishes: Wishes, heard: HeardFor) => SOURCES.filter((source) => mayLeave(wishes, source, heard));

const how = { microphone: true, camera: true, opensItself: true };
const joining = (kept = NOTHING_SHUT): OwnEvent => ({ type: 'joined', how, kept });
const turns = (before: HeardFor, now: HeardFor): OwnEvent => ({ type: 'heard-for', before, now });
const shown = (now: RequestId | 'by-role' | null): OwnEvent => ({ type: 'shown-for', now });
const shut = (source: OwnSource): OwnEvent => ({ type: 'shut', source });
/** In their first turn with everything on. */
const speaking = following(NO_WISHES, joining(), turns(null, first), { type: 'shared', shown: first });

const turnEnds = [turns(first, null), shown(null)];
const nextTurn = [...turnEnds, turns(null, second), shown(second)];
/** The page is loaded again: what is kept is all that is left. */
const reloaded = (wishes: Wishes) => following(NO_WISHES, joining(wishes.shut));
const comesBack = (wishes: Wishes) => following(wishes, { type: 'left' }, joining(wishes.shut));
const EVENTS: Readonly<Record<string, (wishes: Wishes) => Wishes>> = {
  'the turn ends': (wishes) => following(wishes, ...turnEnds),
  'their next turn begins': (wishes) => following(wishes, ...nextTurn),
  'everything is shut': (wishes) => following(wishes, ...SOURCES.map(shut)),
  'the line is lost and comes back': (wishes) => wishes,
  'the media worker is killed': (wishes) => wishes,
  'the page is loaded again': reloaded,
  'they get another role': (wishes) => following(wishes, { type: 'role-changed' }),
  'the devices are lost': (wishes) =>
    following(wishes, ...SOURCES.map((source): OwnEvent => ({ type: 'lost', source }))),
  'they leave and come back': comesBack,
};
const all = SOURCES;

describe('what is open on a device, by source and by what happens', () => {
  test.each([
    ['the turn ends', ['microphone', 'camera']],
    ['their next turn begins', ['microphone', 'camera']],
    ['everything is shut', []],
    ['the line is lost and comes back', all],
    ['the media worker is killed', all],
    ['the page is loaded again', ['microphone', 'camera']],
    ['they get another role', []],
    ['the devices are lost', ['microphone']],
    ['they leave and come back', ['microphone', 'camera']],
  ] as const)('F30, F31 given microphone, camera and screen, when %s, then open are %j', (event, open) => {
    expect(captured(EVENTS[event]?.(speaking) ?? NO_WISHES)).toEqual(open);
  });

  describe.each(SOURCES)('given their %s that they shut', (source) => {
    const shutOnce = following(speaking, shut(source));
    test.each(Object.entries(EVENTS))(
      'F30 when %s, then it is open neither then nor in the next turn',
      (_, happens) => {
        const then = happens(shutOnce);
        expect(isCaptured(then, source)).toBe(false);
        expect(leaving(following(then, ...nextTurn), second)).not.toContain(source);
      },
    );
  });

  test('F30 given what was shut, when its person presses, then that alone is open again', () => {
    const dark = following(speaking, ...SOURCES.map(shut));
    expect(captured(following(dark, { type: 'pressed', source: 'microphone' }))).toEqual(['microphone']);
    expect(captured(following(dark, { type: 'pressed', source: 'camera' }))).toEqual(['camera']);
  });

  test('F30 given what was shut and is kept, when they choose a camera by hand on joining, then that alone opens', () => {
    const kept = { microphone: true, camera: true };
    const chosen = { ...how, pressed: ['camera'] } as const;
    expect(captured(following(NO_WISHES, { type: 'joined', how: chosen, kept }))).toEqual(['camera']);
  });
});

describe('what may leave a device', () => {
  const joinedIn = following(NO_WISHES, joining());
  test('F13 given the agreement on joining, then it is for turns of one’s own, and not for helping or a role’s right', () => {
    expect(leaving(joinedIn, first)).toContain('microphone');
    expect(leaving(joinedIn, 'by-role')).not.toContain('microphone');
    expect(leaving(joinedIn, 'helping')).not.toContain('microphone');
  });

  test('F13 given a moderator who shut the microphone, when they press to help, then it is open while they help, and asks the next time', () => {
    const helps = following(joinedIn, shut('microphone'), { type: 'pressed-to-help' }, turns(null, 'helping'));
    expect(leaving(helps, 'helping')).toContain('microphone');
    const again = following(helps, turns('helping', null), turns(null, 'helping'));
    expect(leaving(again, 'helping')).not.toContain('microphone');
  });

  test('F13 given the button, then it holds as long as the right lasts', () => {
    const opened = following(joinedIn, turns(null, 'by-role'), { type: 'pressed', source: 'microphone' });
    expect(leaving(opened, 'by-role')).toContain('microphone');
    expect(leaving(following(opened, turns('by-role', null), turns(null, 'by-role')), 'by-role')).not.toContain(
      'microphone',
    );
  });

  test('F27 given a turn that began on another device, then this one does not open by itself in it, and does in the next', () => {
    const elsewhere = following(joinedIn, turns(null, first), { type: 'heard-elsewhere', what: first });
    expect(leaving(elsewhere, first)).not.toContain('microphone');
    expect(leaving(following(elsewhere, ...nextTurn), second)).toContain('microphone');
  });
});
