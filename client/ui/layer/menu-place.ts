/** Edges, px from the top of the window. */
type Edges = { readonly top: number; readonly bottom: number };

/** Between a button and its menu. */
const GAP = 4;

/** A menu goes down, where one can scroll to what has no room; upwards only where all of it has room above and not below. */
export const opensUpwards = (height: number, button: Edges, room: Edges): boolean =>
  button.bottom + GAP + height > room.bottom && button.top - GAP - height >= room.top;

/** The part of the window in which something that belongs to this place can be seen. */
export function roomAround(place: Element): Edges {
  let room: Edges = { top: 0, bottom: window.innerHeight };
  for (let around = place.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const { top, bottom } = around.getBoundingClientRect();
    room = { top: Math.max(room.top, top), bottom: Math.min(room.bottom, bottom) };
  }
  return room;
}
