type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Box = { readonly left: string; readonly top: string; readonly width: string; readonly height: string };

const px = (length: number): string => `${length}px`;

/** Rectangles of the window as places in an element that lies at `home`; those of no width, as where a line breaks, are left out. */
export const boxesIn = (home: Pick<Rect, 'left' | 'top'>, rects: readonly Rect[]): readonly Box[] =>
  rects
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, width, height }) => ({
      left: px(left - home.left),
      top: px(top - home.top),
      width: px(width),
      height: px(height),
    }));
