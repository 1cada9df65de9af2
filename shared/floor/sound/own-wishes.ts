import type { HeardFor, ShownFor } from '../time/heard-for.ts';

/** What a person can send from a device of theirs. */
export type OwnSource = 'microphone' | 'camera' | 'screen';
export type Lasting = Exclude<OwnSource, 'screen'>;
type Each = Readonly<Record<Lasting, boolean>>;

/** What is shut stays shut on this device, in this meeting, until its person presses (F30). */
export type Shut = Each;
export const NOTHING_SHUT: Shut = { microphone: false, camera: false };

/** What a person wants of their own sources on one device. The floor decides whether any of it is heard and seen. */
export type Wishes = {
  /** Taken part with: by the choice on joining, or by a button since. */
  readonly has: Each;
  readonly shut: Shut;
  /** For what the screen was shared; null: it is not shared. */
  readonly screen: ShownFor;
  /** Agreed on joining: the microphone opens by itself in one's turn. */
  readonly opensItself: boolean;
  /** Opened with the button, for as long as it lasts that one may be heard. */
  readonly isOpened: boolean;
  /** The button that begins helping opens the microphone with it. */
  readonly opensToHelp: boolean;
  /** What one is heard for, and was heard for on another device: it does not open by itself on this one (F27). */
  readonly elsewhere: HeardFor;
};

export const NO_WISHES: Wishes = {
  has: { microphone: false, camera: false },
  shut: NOTHING_SHUT,
  screen: null,
  opensItself: false,
  isOpened: false,
  opensToHelp: false,
  elsewhere: null,
};

/** How somebody joins on a device. `pressed`: what they chose by hand just now, and not by what is remembered. */
export type Joining = Each & { readonly opensItself: boolean; readonly pressed?: readonly Lasting[] };

/**
 * What happens to a device's sources. That a line is lost and comes back, a session is built again or a worker dies is none
 * of it: nothing follows from it.
 */
export type OwnEvent =
  | { readonly type: 'joined'; readonly how: Joining; readonly kept: Shut }
  | { readonly type: 'left' }
  | { readonly type: 'pressed'; readonly source: Lasting }
  | { readonly type: 'pressed-to-help' }
  | { readonly type: 'shut'; readonly source: OwnSource }
  | { readonly type: 'shared'; readonly shown: ShownFor }
  /** There is none, or the browser or its person does not give it. */
  | { readonly type: 'not-given'; readonly source: 'camera' | 'screen' }
  /** The browser gives it no more: unplugged, or taken by the system. */
  | { readonly type: 'lost'; readonly source: OwnSource }
  | { readonly type: 'heard-for'; readonly before: HeardFor; readonly now: HeardFor }
  | { readonly type: 'shown-for'; readonly now: ShownFor }
  | { readonly type: 'heard-elsewhere'; readonly what: HeardFor }
  | { readonly type: 'role-changed' };

export function wishesAfter(wishes: Wishes, event: OwnEvent): Wishes {
  switch (event.type) {
    case 'joined':
      return joined(wishes, event.how, event.kept);
    case 'left':
      return { ...NO_WISHES, shut: wishes.shut };
    case 'pressed':
      return pressed(wishes, event.source);
    case 'pressed-to-help':
      return { ...pressed(wishes, 'microphone'), opensToHelp: true };
    case 'shut':
      return shut(wishes, event.source);
    case 'shared':
      return { ...wishes, screen: event.shown };
    case 'not-given':
      return notGiven(wishes, event.source);
    case 'lost':
      return event.source === 'microphone' ? wishes : shut(wishes, event.source);
    case 'heard-for':
      return heardFor(wishes, event.before, event.now);
    case 'shown-for':
      return event.now === wishes.screen ? wishes : { ...wishes, screen: null };
    case 'heard-elsewhere':
      return { ...wishes, elsewhere: event.what };
    case 'role-changed':
      return roleChanged(wishes);
  }
}

function joined(wishes: Wishes, { microphone, camera, opensItself, pressed = [] }: Joining, kept: Shut): Wishes {
  const isShut = (source: Lasting) => (wishes.shut[source] || kept[source]) && !pressed.includes(source);
  return {
    ...NO_WISHES,
    has: { microphone, camera },
    shut: { microphone: isShut('microphone'), camera: isShut('camera') },
    opensItself,
  };
}

function pressed(wishes: Wishes, source: Lasting): Wishes {
  const on = { ...wishes, has: { ...wishes.has, [source]: true }, shut: { ...wishes.shut, [source]: false } };
  return source === 'microphone' ? { ...on, isOpened: true, elsewhere: null } : on;
}

const shut = (wishes: Wishes, source: OwnSource): Wishes =>
  source === 'screen' ? { ...wishes, screen: null } : { ...wishes, shut: { ...wishes.shut, [source]: true } };

/** Another role may be seen and heard at other times than its person has agreed to: each source is pressed for again. */
function roleChanged({ has, shut, ...wishes }: Wishes): Wishes {
  const both = { microphone: shut.microphone || has.microphone, camera: shut.camera || has.camera };
  return { ...wishes, has, shut: both, screen: null, isOpened: false };
}

const notGiven = (wishes: Wishes, source: 'camera' | 'screen'): Wishes =>
  source === 'screen' ? { ...wishes, screen: null } : { ...wishes, has: { ...wishes.has, camera: false } };

function heardFor(wishes: Wishes, before: HeardFor, now: HeardFor): Wishes {
  const { isOpened, opensToHelp } = wishes;
  if (now === 'helping') return { ...wishes, isOpened: opensToHelp, opensToHelp: false };
  return { ...wishes, isOpened: isOpened && goesOn(before, now) };
}

/** A turn, or helping, that begins is asked about again, unless one is heard already by a right that stands. */
const goesOn = (before: HeardFor, now: HeardFor): boolean =>
  now !== null && (now === 'standing' || before === 'standing');

/** Whether the device itself is open, so that its light burns. */
export const isCaptured = ({ has, shut, screen }: Wishes, source: OwnSource): boolean =>
  source === 'screen' ? screen !== null : has[source] && !shut[source];

/**
 * Whether the microphone may be heard as far as its person is concerned (F13): opened with the button, or agreed to for
 * turns of one's own. The agreement is for the floor; helping and the chair's standing right begin with a button.
 */
export const agrees = ({ isOpened, opensItself, elsewhere }: Wishes, heard: HeardFor): boolean =>
  isOpened ||
  (opensItself && heard !== 'helping' && heard !== 'standing' && (elsewhere === null || elsewhere !== heard));

/** Whether anything of it may leave the device, given that the floor has opened it. */
export const mayLeave = (wishes: Wishes, source: OwnSource, heard: HeardFor): boolean =>
  isCaptured(wishes, source) && (source !== 'microphone' || agrees(wishes, heard));
