import { createSignal } from 'solid-js';
import { keep, recall } from '../../device/kept.ts';

export const SIZES = ['1', '1.25', '1.5', '2', '3', '4'] as const;
export const FONTS = ['sans', 'serif', 'mono'] as const;
export const COLOURS = ['page', 'paper', 'black', 'yellow'] as const;
/** How many lines are in sight; `all`: as many as there is room for. */
export const HEIGHTS = ['2', '3', '5', '8', 'all'] as const;

export type CaptionLook = {
  readonly size: (typeof SIZES)[number];
  readonly font: (typeof FONTS)[number];
  readonly colours: (typeof COLOURS)[number];
  readonly height: (typeof HEIGHTS)[number];
};

const keyOf = (part: keyof CaptionLook): string => `captions.${part}`;

function kept<Value extends string>(part: keyof CaptionLook, options: readonly Value[], usual: Value): Value {
  const before = recall(keyOf(part));
  return options.find((one) => one === before) ?? usual;
}

const [look, setLook] = createSignal<CaptionLook>({
  size: kept('size', SIZES, '1.25'),
  font: kept('font', FONTS, 'sans'),
  colours: kept('colours', COLOURS, 'page'),
  height: kept('height', HEIGHTS, 'all'),
});

/** How captions look on this device. */
export const captionLook = look;

export function chooseLook<P extends keyof CaptionLook>(part: P, value: CaptionLook[P]): void {
  keep(keyOf(part), value);
  setLook((before) => ({ ...before, [part]: value }));
}
