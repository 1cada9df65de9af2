/** Bits in a second. */
type Bits = number;

/** Of one voice: its speech, headers, what is sent again, and the messages of the hall beside it. */
const VOICE: Bits = 45_000;
/** What the layers of a picture take at most. */
const SCREEN = { small: 150_000, large: 750_000 } as const satisfies Record<string, Bits>;
export const CAMERA = { small: 119_000, middle: 400_000, large: 1_200_000 } as const satisfies Record<string, Bits>;
/** The least that still shows words after some seconds. */
const LEAST_SCREEN: Bits = 40_000;
const LEAST_LARGE: Bits = 200_000;
/** An estimate is one: what is given to pictures of it leaves room for it to be wrong. */
const SURE = 0.85;
/** Given back when there is clearly room, so that a picture does not come and go. */
const CLEARLY = 1.3;

export type OnLine = { readonly voices: number; readonly screens: number };

/** F37: whether cameras have room on a line beside the voices and the screens that it carries. `had`: whether they had until now. */
export function camerasHaveRoom(line: Bits, { voices, screens }: OnLine, had: boolean): boolean {
  if (screens === 0) return true;
  const needed = voices * VOICE + screens * SCREEN.small + CAMERA.small;
  return line >= (had ? needed : needed * CLEARLY);
}

export type Ceilings = { readonly small: Bits; readonly large: Bits };

/** F37: how much of each layer of a screen leaves on a line of which somebody's voice comes first; null: nothing is known of it. */
export function screenCeilings(line: Bits | null): Ceilings {
  const room = line === null ? Number.POSITIVE_INFINITY : line * SURE - VOICE;
  const small = Math.round(Math.min(SCREEN.small, Math.max(LEAST_SCREEN, room)));
  return { small, large: Math.round(Math.min(SCREEN.large, Math.max(LEAST_LARGE, room - small))) };
}

/** Up to this height, in CSS pixels, the small layer of a screen shows as much as there is room for. */
const SMALL_SCREEN_PX = 300;
const CAMERA_PX = { small: 200, middle: 400 } as const;

/** F37: the layer that a picture drawn so high needs, 0 the smallest to 2 the largest. */
export function layerFor(source: 'camera' | 'screen', height: number): 0 | 1 | 2 {
  if (source === 'screen') return height > SMALL_SCREEN_PX ? 1 : 0;
  return height > CAMERA_PX.middle ? 2 : height > CAMERA_PX.small ? 1 : 0;
}
