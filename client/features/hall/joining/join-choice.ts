import { forget, keep, recall } from '../../../device/kept.ts';

/** How a person takes part on this device. `room`: silent, because the room's device carries the sound. */
export const WAYS = ['both', 'microphone', 'listen', 'room'] as const;
export type Way = (typeof WAYS)[number];

export type JoinChoice = {
  readonly way: Way;
  /** The microphone opens by itself with the floor; otherwise one large button asks. */
  readonly opensItself: boolean;
};

/** A microphone opens by itself only after its person has agreed to it. */
export const FIRST_CHOICE: JoinChoice = { way: 'both', opensItself: false };

const CHOICE = 'openfloor.join-choice';
const joinedKey = (meetingId: string) => `openfloor.joined.${meetingId}`;
const isWay = (value: unknown): value is Way => WAYS.some((way) => way === value);

/** Parses what was remembered; anything unexpected falls back to the first choice. */
export function parseChoice(text: string | null): JoinChoice {
  if (text === null) return FIRST_CHOICE;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return FIRST_CHOICE;
    const found: Partial<Record<keyof JoinChoice, unknown>> = value;
    return {
      way: isWay(found.way) ? found.way : FIRST_CHOICE.way,
      opensItself: found.opensItself === true,
    };
  } catch {
    return FIRST_CHOICE;
  }
}

/** The link on the room's screen brings people who sit in the room, whatever they chose before on this device. */
export const followingLink = (choice: JoinChoice, search: string): JoinChoice =>
  new URLSearchParams(search).get('way') === 'room' ? { ...choice, way: 'room' } : choice;

export const rememberedChoice = (): JoinChoice => parseChoice(recall(CHOICE));
export const rememberChoice = (choice: JoinChoice): void => keep(CHOICE, JSON.stringify(choice));

/** The choice with which this tab is in the meeting; null when it has not joined, or has left. A reload keeps it. */
export function joinedAs(meetingId: string): JoinChoice | null {
  const text = recall(joinedKey(meetingId), 'tab');
  return text === null ? null : parseChoice(text);
}

export function rememberJoined(meetingId: string, choice: JoinChoice | null): void {
  if (choice === null) forget(joinedKey(meetingId), 'tab');
  else keep(joinedKey(meetingId), JSON.stringify(choice), 'tab');
}
