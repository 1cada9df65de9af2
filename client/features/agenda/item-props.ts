import type { AgendaItem } from '../../../shared/agenda/agenda.ts';

/** An item at its place on the agenda, and what its menu asks for. */
export type ItemProps = {
  readonly item: AgendaItem;
  /** 1, 2, 3 ... by position. */
  readonly number: number;
  readonly count: number;
  /** The first item that is still to come: its button is in view. */
  readonly isNext: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};
