import { UNDO_WITHIN_MS } from '../../../../shared/floor/floor.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useClock } from '../../../meeting/clock-context.tsx';
import { CommandButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useSending } from '../../../meeting/sending.ts';
import { createShortcut } from '../../../ui/shortcuts.ts';

const RADIUS = 8;
const ROUND = 2 * Math.PI * RADIUS;

/** Undoes the chair's last step, for 10 seconds (F21). Its place is kept, so that nothing else comes under the pointer. */
export function UndoButton() {
  const t = useT();
  const { meeting, can } = useMeeting();
  const { send } = useSending();
  const now = useClock();
  const command = () => {
    const step = meeting.floor.lastStep;
    return step && ({ type: 'floor.undo', seq: step.seq } as const);
  };
  const left = () => {
    const step = meeting.floor.lastStep;
    return step ? Math.max(0, UNDO_WITHIN_MS - (now() - step.at)) : 0;
  };
  const offered = () => {
    const undo = command();
    return left() > 0 && undo && can(undo) ? undo : null;
  };
  createShortcut({
    keys: 'Ctrl+Z',
    label: () => t('chairing.shortcuts.undo'),
    when: () => offered() !== null,
    run: () => {
      const undo = offered();
      if (undo) void send(undo);
    },
  });
  return (
    <CommandButton
      size="small"
      class="undo"
      data-offered={offered() !== null}
      command={offered()}
      icon={<Ring share={left() / UNDO_WITHIN_MS} />}
    >
      {t('chairing.undo')}
    </CommandButton>
  );
}

function Ring(props: { readonly share: number }) {
  return (
    <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r={RADIUS} />
      <path class="back" d="M8.2 12.2 5.8 9.8l2.4-2.4M5.8 9.8h5.4a2.3 2.3 0 0 1 0 4.6h-1.6" />
      <circle class="left" cx="10" cy="10" r={RADIUS} stroke-dasharray={`${ROUND * props.share} ${ROUND}`} />
    </svg>
  );
}
