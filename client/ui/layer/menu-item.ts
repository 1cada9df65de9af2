import type { JSX } from 'solid-js';

/** One of the things that a menu offers. */
export type MenuItem = {
  readonly label: string;
  readonly run: () => void;
  readonly icon?: JSX.Element;
  readonly lang?: string;
  /** Given for a choice of one: whether it is the one chosen. */
  readonly chosen?: boolean;
  readonly disabled?: boolean;
  readonly kind?: 'warn';
};
