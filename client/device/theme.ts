import { createSignal } from 'solid-js';
import { keep, recall } from './kept.ts';

/** `auto`: as the system says. `contrast`: high contrast, light or dark as the system says. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'openfloor.theme';
const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

const [theme, setTheme] = createSignal<Theme>(initial());

function initial(): Theme {
  const kept = recall(KEY);
  return isTheme(kept) ? kept : 'auto';
}

/** The theme chosen on this device, and how to choose another. public/early.js sets it before the first paint. */
export const useTheme = () => ({ theme, choose });

function choose(next: Theme): void {
  setTheme(next);
  keep(KEY, next);
  if (next === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
}
