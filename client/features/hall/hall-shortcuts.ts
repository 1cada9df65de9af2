import type { Key } from '../../../shared/languages/dictionary.ts';
import { useT } from '../../i18n/language-context.tsx';
import { createShortcut } from '../../ui/shortcuts.ts';
import { usePanes, type View } from './panes-context.tsx';

const PLACES: readonly {
  readonly keys: string;
  readonly label: Key;
  readonly view: View;
  /** The first that finds something counts. */
  readonly selectors: readonly string[];
}[] = [
  // To the passage that was read last; to what stands there when there is none.
  {
    keys: '1',
    label: 'hall.shortcuts.text',
    view: 'text',
    selectors: ['.hall-text [tabindex="0"]', '.hall-text button'],
  },
  { keys: '2', label: 'hall.shortcuts.list', view: 'floor', selectors: ['.hall-list'] },
  { keys: '3', label: 'hall.shortcuts.agenda', view: 'agenda', selectors: ['.hall-agenda'] },
];

/** Keys that lead to the regions of the hall. */
export function useHallShortcuts() {
  const t = useT();
  const panes = usePanes();
  for (const { keys, label, view, selectors } of PLACES) {
    const go = () => {
      panes.show(view);
      selectors
        .map((selector) => document.querySelector<HTMLElement>(selector))
        .find(Boolean)
        ?.focus();
    };
    createShortcut({ keys, label: () => t(label), run: go });
  }
  createShortcut({ keys: 'w', label: () => t('hall.shortcuts.people'), run: () => panes.toggle('people') });
}
