import ChevronDown from 'lucide-solid/icons/chevron-down';
import ChevronUp from 'lucide-solid/icons/chevron-up';
import Ellipsis from 'lucide-solid/icons/ellipsis';
import { For, Show } from 'solid-js';
import type { OtherList } from '../../../../shared/floor/inscription/other-lists.ts';
import { movingBy } from '../../../../shared/floor/order/moving.ts';
import type { Placed } from '../../../../shared/floor/order/speaking-order.ts';
import { isPerson, nameOf } from '../../../../shared/floor/requests/beneficiary.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { CommandIconButton } from '../../../meeting/command-button.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { useMay } from '../../../meeting/sending.ts';
import { useAnnouncer } from '../../../ui/announcer.tsx';
import { Menu } from '../../../ui/layer/menu.tsx';
import { useChairDialogs } from '../chair/chair-dialogs-context.tsx';
import { Substitution } from '../delegation/substitution-later.ts';
import { placeInWords } from '../floor-words.ts';
import { Reasons } from '../list/row/request-words.tsx';

/** Who asked to speak on an item that is not before the meeting, in the order in which it would hear them. */
export function InscribedPeople(props: { readonly list: OtherList }) {
  const t = useT();
  const { meeting } = useMeeting();
  const may = useMay();
  /** Who put somebody else on the list (F47); empty where they asked themselves. */
  const byWhom = ({ request: { enteredBy, beneficiary, insteadOf } }: Placed) =>
    isPerson(insteadOf ?? beneficiary, enteredBy) ? '' : nameOf(meeting, { type: 'member', person: enteredBy }).name;
  const nameIn = ({ request }: Placed) => nameOf(meeting, request.beneficiary).name;
  return (
    <ol class="plain-list" aria-label={t('inscribing.listOf', { number: props.list.number })}>
      <For each={props.list.order}>
        {(placed) => (
          <li class="inscribed" data-request={placed.request.id} data-mine={placed === props.list.mine || undefined}>
            <span class="place">{placed.position}</span>
            <span class="words">
              <bdi class="name">{nameIn(placed)}</bdi>
              <Reasons request={placed.request} />
              <Show when={byWhom(placed)}>
                {(name) => <span class="small quiet">{t('inscribing.byOther', { name: name() })}</span>}
              </Show>
              <Show when={placed.request.note}>
                <q class="note" dir="auto">
                  {placed.request.note}
                </q>
              </Show>
            </span>
            <Show when={may('floor.transfer')}>
              <ActionsOnInscription list={props.list} placed={placed} name={nameIn(placed)} />
            </Show>
            <Show when={placed.request.entity}>
              <Substitution request={placed.request} />
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

type ActionsProps = { readonly list: OtherList; readonly placed: Placed; readonly name: string };

function ActionsOnInscription(props: ActionsProps) {
  const t = useT();
  const may = useMay();
  const dialogs = useChairDialogs();
  const announcer = useAnnouncer();
  const { person, send } = useMeeting();
  const takeBack = () => void send({ type: 'floor.withdraw', requestId: requestId() });
  const ids = () => props.list.order.map(({ request }) => request.id);
  const requestId = () => props.placed.request.id;
  const moved = (by: -1 | 1) =>
    announcer.say(
      t('chairing.moved', { name: props.name, place: placeInWords(t, props.placed.position + by) }),
      'polite',
    );
  const items = () => [
    { label: t('inscribing.transfer'), run: () => dialogs.open({ what: 'transfer', requestId: requestId() }) },
    ...(props.placed.request.enteredBy === person() ? [{ label: t('inscribing.takeBack'), run: takeBack }] : []),
    { label: t('chairing.deny'), run: () => dialogs.open({ what: 'deny', requestId: requestId() }) },
  ];
  return (
    <span class="actions">
      <Show when={may('floor.move')}>
        <CommandIconButton
          label={t('chairing.moveUp')}
          inSteps
          command={movingBy(ids(), requestId(), -1)}
          onCommanded={() => moved(-1)}
        >
          <ChevronUp />
        </CommandIconButton>
        <CommandIconButton
          label={t('chairing.moveDown')}
          inSteps
          command={movingBy(ids(), requestId(), 1)}
          onCommanded={() => moved(1)}
        >
          <ChevronDown />
        </CommandIconButton>
      </Show>
      <Menu label={t('inscribing.actionsFor', { name: props.name, number: props.list.number })} items={items()}>
        <Ellipsis aria-hidden="true" />
      </Menu>
    </span>
  );
}
