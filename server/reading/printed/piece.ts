/** Letters that were printed together: in points, `x` at their left, `y` from the foot of the page. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};
