import type { Player } from './create-player.ts';
import { SPEEDS } from './create-player.ts';

const OWN_KEYS = 'input, select, textarea, button, a';

/** Space, arrows (with Shift three times as far), `<` and `>`. In a text that runs from right to left, time does too. */
export function pressKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, player: Player): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const run = actionOf(event.key, event.shiftKey, isRtl, player);
  const isOwn = event.target.matches(event.key === ' ' ? OWN_KEYS : 'input, select, textarea');
  if (run === null || isOwn) return;
  event.preventDefault();
  run();
}

function actionOf(key: string, far: boolean, isRtl: boolean, player: Player): (() => void) | null {
  const seconds = far ? 15 : 5;
  const skip = (by: number) => () => player.skip(by);
  switch (key) {
    case ' ':
      return player.toggle;
    case 'ArrowRight':
      return skip(isRtl ? -seconds : seconds);
    case 'ArrowLeft':
      return skip(isRtl ? seconds : -seconds);
    case '>':
      return () => faster(player, 1);
    case '<':
      return () => faster(player, -1);
    default:
      return null;
  }
}

function faster(player: Player, by: 1 | -1): void {
  const wanted = SPEEDS[SPEEDS.indexOf(player.speed()) + by];
  if (wanted !== undefined) player.setSpeed(wanted);
}
