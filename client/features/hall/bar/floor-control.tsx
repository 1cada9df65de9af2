import Gavel from 'lucide-solid/icons/gavel';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { exampleRequest } from '../../../../shared/floor/requests/example-request.ts';
import type { Key } from '../../../../shared/languages/dictionary.ts';
import type { MeetingCommand } from '../../../../shared/meeting.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { lazyWithWords, useSoon } from '../../../i18n/lazy-with-words.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useSending } from '../../../meeting/sending.ts';
import { ConfirmDialog } from '../../../ui/layer/confirm-later.ts';
import { createShortcut } from '../../../ui/shortcuts.ts';
import { useFloorView } from '../../floor/floor-view-context.tsx';
import { placeInWords } from '../../floor/floor-words.ts';
import { createJustPassed } from '../../floor/list/just-passed.ts';
import { useRequestAbout } from '../../floor/request/request-dialog-context.ts';

const WithdrawDialog = lazyWithWords(
  ['requesting'],
  async () => (await import('./withdraw-dialog.tsx')).WithdrawDialog,
);

/** The one large button of the bar: request the floor, withdraw, or end the person's own intervention. */
export function FloorControl() {
  const t = useT();
  const { can } = useMeeting();
  const view = useFloorView();
  const dialog = useRequestAbout();
  const sending = useSending();
  useSoon(ConfirmDialog, WithdrawDialog);
  const [isWithdrawing, setWithdrawing] = createSignal(false);
  const [isEnding, setEnding] = createSignal(false);
  const meaning = createMemo(() => (view.iHold() ? 'end' : view.mine() ? 'withdraw' : 'request'));
  const isNew = createJustPassed(() => meaning());
  const point = usePointOfOrder();
  const mayAsk = () => point.may() || (!dialog.isPending() && can(exampleRequest('intervention')));
  const ask = () => dialog.openRequest({ about: null });
  const own = (type: 'floor.end' | 'floor.withdraw'): MeetingCommand | null => {
    const request = type === 'floor.end' ? view.held() : view.mine()?.request;
    return request ? { type, requestId: request.id } : null;
  };
  const say = (type: 'floor.end' | 'floor.withdraw') => {
    const command = own(type);
    if (command) void sending.send(command);
  };
  const place = () => {
    const position = view.mine()?.position ?? 0;
    return position === 1 ? t('floor.onDeck') : t('floor.youAre', { place: placeInWords(t, position) });
  };
  createShortcut({
    keys: 'r',
    label: () => t('floor.shortcuts.request'),
    when: () => !view.iHold() && (view.mine() !== null || mayAsk()),
    run: () => (view.mine() ? setWithdrawing(true) : ask()),
  });
  createShortcut({
    keys: 'Shift+P',
    label: () => t('floor.shortcuts.pointOfOrder'),
    when: point.may,
    run: point.raise,
  });
  createShortcut({
    keys: 'e',
    label: () => t('floor.shortcuts.end'),
    when: () => endable() !== null,
    run: () => void setEnding(true),
  });
  /** The holder's own turn; for the chair, the turn of any holder. */
  const endable = (): MeetingCommand | null => {
    const command = own('floor.end');
    return command && can(command) ? command : null;
  };
  return (
    <>
      <Switch
        fallback={
          <BigButton
            label="floor.request"
            disabled={!mayAsk()}
            busy={false}
            hidden={dialog.asking() !== null}
            onPress={ask}
          />
        }
      >
        <Match when={view.iHold()}>
          <BigButton label="floor.end" busy={sending.busy()} resting={isNew()} onPress={() => say('floor.end')} />
        </Match>
        <Match when={view.mine()}>
          <BigButton
            label="floor.withdraw"
            beside={place()}
            busy={sending.busy()}
            resting={isNew()}
            hidden={isWithdrawing()}
            onPress={() => (view.own().length > 1 ? setWithdrawing(true) : say('floor.withdraw'))}
          />
        </Match>
        <Match when={dialog.isPending()}>
          <BigButton label="floor.asking" busy={true} hidden={dialog.asking() !== null} onPress={ask} />
        </Match>
      </Switch>
      <Show when={isEnding() && endable() !== null}>
        <ConfirmDialog
          open
          title={t('hall.ask.title', { what: t('floor.end') })}
          consequence={t('hall.ask.ownTurn')}
          confirm={t('floor.end')}
          onConfirm={() => say('floor.end')}
          onClose={() => setEnding(false)}
        />
      </Show>
      <Show when={isWithdrawing() && view.mine()}>
        <WithdrawDialog onClose={() => setWithdrawing(false)} />
      </Show>
    </>
  );
}

type BigButtonProps = {
  readonly label: Key;
  /** Stands beside the button's name, in the same shape. */
  readonly beside?: string;
  readonly disabled?: boolean;
  readonly busy: boolean;
  /** It has just come to this place: a press was meant for what stood here before. */
  readonly resting?: boolean;
  /** Behind a dialog whose button has the same name. */
  readonly hidden?: boolean;
  readonly onPress: () => void;
};

function BigButton(props: BigButtonProps) {
  const t = useT();
  return (
    <div class="floor-button" data-disabled={props.disabled || undefined} aria-hidden={props.hidden || undefined}>
      <button
        type="button"
        aria-busy={props.busy || undefined}
        aria-describedby={props.beside ? 'floor-button-beside' : undefined}
        disabled={props.disabled ?? false}
        aria-disabled={props.resting || undefined}
        onClick={() => props.busy || props.resting || props.onPress()}
      >
        {t(props.label)}
      </button>
      <Show when={props.beside}>
        <span id="floor-button-beside" class="beside">
          {props.beside}
        </span>
      </Show>
    </div>
  );
}

/** A point of order beside the person's place; on a closed list the one large button leads to it. */
function usePointOfOrder() {
  const { can } = useMeeting();
  const dialog = useRequestAbout();
  return {
    may: () => !dialog.isPending() && can(exampleRequest('point-of-order')),
    raise: () => dialog.openRequest({ about: null, kind: 'point-of-order' }),
  };
}

/** Beside the one big button; on a phone above the list. */
export function PointOfOrder(props: { readonly where: 'wide-only' | 'narrow-only' }) {
  const t = useT();
  const view = useFloorView();
  const point = usePointOfOrder();
  return (
    <Show when={view.mine() !== null && point.may()}>
      <button type="button" class={`control point-of-order ${props.where}`} onClick={point.raise}>
        <Gavel aria-hidden="true" />
        <span class="words">{t('floor.kind.point-of-order')}</span>
      </button>
    </Show>
  );
}
