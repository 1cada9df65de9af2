/** Up to this height, in CSS pixels, the small layer of a screen shows as much as there is room for. */
const SMALL_SCREEN_PX = 300;
const CAMERA_PX = { small: 200, middle: 400 } as const;

/** F37: the layer that a picture drawn so high needs, 0 the smallest to 2 the largest. */
export function layerFor(source: 'camera' | 'screen', height: number): 0 | 1 | 2 {
  if (source === 'screen') return height > SMALL_SCREEN_PX ? 1 : 0;
  return height > CAMERA_PX.middle ? 2 : height > CAMERA_PX.small ? 1 : 0;
}
