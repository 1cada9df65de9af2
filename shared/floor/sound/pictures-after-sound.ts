/** Bits in a second. */
type Bits = number;

/** For one voice: its speech, headers, what is sent again, and the messages of the hall beside it. */
const VOICE: Bits = 45_000;
/**
 * The most that the layers of a picture take. The small one of a screen is so small that a new page of words does not hold up
 * sound.
 */
const SCREEN = { small: 100_000, large: 750_000 } as const satisfies Record<string, Bits>;
export const CAMERA = { small: 119_000, middle: 400_000, large: 1_200_000 } as const satisfies Record<string, Bits>;
/** The least that still shows words after some seconds. */
const LEAST_SCREEN: Bits = 40_000;
const LEAST_LARGE: Bits = 200_000;
/** It is only an estimate: what is given to pictures leaves room for it to be wrong. */
const SURE = 0.85;
/** They come back when there is clearly room, so that a picture does not come and go. */
const CLEARLY = 1.3;

type OnLine = { readonly voices: number; readonly screens: number };

/** F37: whether a line has room for cameras beside the voices and the screens that it carries. `had`: whether it had until now. */
function camerasHaveRoom(line: Bits, { voices, screens }: OnLine, had: boolean): boolean {
  if (screens === 0) return true;
  const needed = voices * VOICE + screens * SCREEN.small + CAMERA.small;
  return line >= (had ? needed : needed * CLEARLY);
}

/** F37: how much is offered to a line that is too thin for cameras, with what fills it to find its room. */
export const offeredToShort = ({ voices, screens }: OnLine): Bits =>
  Math.round((voices * VOICE + screens * SCREEN.small) * 1.15);

/** `shortSince`: when the line was first seen to be too thin for cameras, ms; null: it is not. */
export type Pictures = { readonly areCamerasOff: boolean; readonly shortSince: number | null };
export const NOTHING_SHORT: Pictures = { areCamerasOff: false, shortSince: null };
/** Estimates begin low, and fall for moments. */
const SHORT_FOR_MS = 2500;

export function picturesAfter(
  { areCamerasOff, shortSince }: Pictures,
  { line, at, ...on }: OnLine & { readonly line: Bits; readonly at: number },
): Pictures {
  if (camerasHaveRoom(line, on, !areCamerasOff)) return NOTHING_SHORT;
  const since = shortSince ?? at;
  return { areCamerasOff: areCamerasOff || at - since >= SHORT_FOR_MS, shortSince: since };
}

/** `large`: null when it does not leave at all. */
export type Ceilings = { readonly small: Bits; readonly large: Bits | null };
/**
 * Browsers and servers fill a line to find its room, which takes it from sound: a thin one is left alone, and tried for a moment
 * each minute.
 */
export const SHORT_LINE = { aloneForMs: 60_000, triedForMs: 4000 } as const;

/** F37: whether a line that has been too thin for so long, ms, is tried with more. */
export const isTried = (shortForMs: number): boolean =>
  shortForMs % (SHORT_LINE.aloneForMs + SHORT_LINE.triedForMs) >= SHORT_LINE.aloneForMs;

/**
 * F37: how much of each layer of a screen is sent on a line where somebody's voice comes first; null: nothing is known about the
 * line.
 */
export function screenCeilings(line: Bits | null, isShort = false): Ceilings {
  const room = line === null ? Number.POSITIVE_INFINITY : line * SURE - VOICE;
  const small = Math.round(Math.min(SCREEN.small, Math.max(LEAST_SCREEN, room)));
  return { small, large: isShort ? null : Math.round(Math.min(SCREEN.large, Math.max(LEAST_LARGE, room - small))) };
}
