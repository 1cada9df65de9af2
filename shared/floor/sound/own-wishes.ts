import type { HeardFor, ShownFor } from '../time/heard-for.ts';

/** What a person can send from a device of theirs. */
export type OwnSource = 'microphone' | 'camera' | 'screen';
export type Lasting = Exclude<OwnSource, 'screen'>;
type Each = Readonly<Record<Lasting, boolean>>;

/** What is shut stays shut on this device, in this meeting, until its person opens it (F30). */
export type Shut = Each;
export const NOTHING_SHUT: Shut = { microphone: false, camera: false };

/** What a person wants of their own sources on one device. The floor decides whether others hear and see it. */
export type Wishes = {
  /** Whether they have taken part with it: by the choice on joining, or by a button since. */
  readonly has: Each;
  readonly shut: Shut;
  /** The right for which the screen was shared; null: it is not shared. */
  readonly screen: ShownFor;
  /** Agreed on joining: the microphone opens by itself in their own turn. */
  readonly opensItself: boolean;
  /** Opened with the button, as long as the right to be heard lasts. */
  readonly isOpened: boolean;
  /** The button that begins helping also opens the microphone. */
  readonly opensToHelp: boolean;
  /**
   * A right for which they are heard, or were heard on another device: the microphone does not open by itself on this one (F27).
   */
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

/** How somebody joins on a device. `pressed`: what they chose by hand just now, and not from memory. */
export type Joining = Each & { readonly opensItself: boolean; readonly pressed?: readonly Lasting[] };

/**
 * What happens to a device's sources. A line that is lost and comes back, a session that is made again and a worker that ends are
 * not among these: nothing follows from them.
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
  /** The browser no longer gives it: it was unplugged, or the system took it. */
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

/**
 * With another role, a person may be heard and seen at times to which they have not agreed: they have to open each source again.
 */
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

/** When a turn or helping begins, the person is asked again, unless their role lets them be heard already. */
const goesOn = (before: HeardFor, now: HeardFor): boolean =>
  now !== null && (now === 'by-role' || before === 'by-role');

/** Whether the device itself is open, so that its light burns. */
export const isCaptured = ({ has, shut, screen }: Wishes, source: OwnSource): boolean =>
  source === 'screen' ? screen !== null : has[source] && !shut[source];

/**
 * Whether the person lets the microphone be heard (F13): opened with the button, or agreed to for their own turns. The agreement is
 * for the floor; helping and what the chair may by their role begin with a button.
 */
export const agrees = ({ isOpened, opensItself, elsewhere }: Wishes, heard: HeardFor): boolean =>
  isOpened ||
  (opensItself && heard !== 'helping' && heard !== 'by-role' && (elsewhere === null || elsewhere !== heard));

/** Whether anything of it may leave the device, given that the floor has opened it. */
export const mayLeave = (wishes: Wishes, source: OwnSource, heard: HeardFor): boolean =>
  isCaptured(wishes, source) && (source !== 'microphone' || agrees(wishes, heard));
