import ArrowDownWideNarrow from 'lucide-solid/icons/arrow-down-wide-narrow';
import { createSignal, For } from 'solid-js';
import type { FloorCommand } from '../../../../shared/floor/floor-messages.ts';
import { type Places, POLICIES, type PolicyName, type Precedence } from '../../../../shared/floor/order/policies.ts';
import { policyOf } from '../../../../shared/floor/order/speaking-order.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { useMeeting } from '../../../meeting/meeting-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';
import { Dialog } from '../../../ui/layer/dialog.tsx';
import '../../../ui/form/choice/choices.css';
import { isAccepted, useSending } from '../../../meeting/sending.ts';
import { useChairDialogs } from './chair-dialogs-context.tsx';
import { RulesOfLists } from './rules-of-lists.tsx';

type Scope = 'item' | 'meeting';

/** The policy in force: that of the item before the meeting, or else the meeting's. */
function usePolicyInForce(): () => PolicyName {
  const { meeting } = useMeeting();
  return () => {
    const current = meeting.agenda.current;
    return current ? policyOf(meeting, current) : meeting.floor.policy;
  };
}

/** Shows which policy orders the list, and leads to the choice of another. */
export function PolicyButton() {
  const t = useT();
  const inForce = usePolicyInForce();
  const dialogs = useChairDialogs();
  return (
    <Button
      kind="quiet"
      size="small"
      class="policy-button"
      icon={<ArrowDownWideNarrow aria-hidden="true" />}
      aria-haspopup="dialog"
      onClick={() => dialogs.open({ what: 'policy' })}
    >
      <span class="unseen">
        {t('chairing.policy')}
        {t('exports.colon')}
      </span>
      {t(`floor.policy.${inForce()}`)}
    </Button>
  );
}

/** What is chosen for all lists of the meeting, and the commands that say what has changed. */
function createRules() {
  const { meeting } = useMeeting();
  const inForce = () => ({
    precedence: meeting.floor.precedence ?? 'inscribed-first',
    places: meeting.floor.places ?? 'person',
  });
  const [precedence, setPrecedence] = createSignal<Precedence>(inForce().precedence);
  const [places, setPlaces] = createSignal<Places>(inForce().places);
  const changed = (): readonly FloorCommand[] => [
    ...(precedence() === inForce().precedence
      ? []
      : [{ type: 'floor.choose-precedence', precedence: precedence() } as const]),
    ...(places() === inForce().places ? [] : [{ type: 'floor.choose-places', places: places() } as const]),
  ];
  return { precedence, places, setPrecedence, setPlaces, changed };
}

/** Chooses the speaking order, for this item or for the meeting (F9). */
export function PolicyDialog(props: { readonly onClose: () => void }) {
  const t = useT();
  const { meeting, can } = useMeeting();
  const sending = useSending();
  const inForce = usePolicyInForce();
  const [scope, setScope] = createSignal<Scope>(meeting.agenda.current ? 'item' : 'meeting');
  const [chosen, setChosen] = createSignal<PolicyName | null>(inForce());
  const rules = createRules();
  const item = () => (scope() === 'item' ? meeting.agenda.current : null);
  const choices = () => (item() === null ? POLICIES : [...POLICIES, null]);
  function command(): FloorCommand | null {
    const [policy, agendaItemId] = [chosen(), item()];
    if (agendaItemId !== null) return { type: 'floor.choose-policy', policy, agendaItemId };
    return policy && { type: 'floor.choose-policy', policy, agendaItemId: null };
  }
  const wanted = () => {
    const chosenCommand = command();
    return chosenCommand && can(chosenCommand) ? chosenCommand : null;
  };
  const scopes = () => [
    ...(meeting.agenda.current ? [{ value: 'item' as const, label: t('chairing.policyOfItem') }] : []),
    { value: 'meeting' as const, label: t('chairing.policyOfMeeting') },
  ];
  async function choose(event: Event) {
    event.preventDefault();
    const sent = wanted();
    if (!sent || !isAccepted(await sending.send(sent))) return;
    for (const command of rules.changed()) if (!isAccepted(await sending.send(command))) return;
    props.onClose();
  }
  return (
    <Dialog
      open
      title={t('chairing.policy')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="policy" busy={sending.busy()} disabled={wanted() === null}>
            {t('chairing.timesDialog.set')}
          </Button>
        </>
      }
    >
      <form id="policy" class="stack" onSubmit={choose}>
        <Select label={t('chairing.timesDialog.for')} value={scope()} onValue={setScope} options={scopes()} />
        <fieldset class="choices">
          <legend class="unseen">{t('chairing.policy')}</legend>
          <For each={choices()}>
            {(policy) => (
              <label class="choice">
                <input
                  type="radio"
                  name="policy"
                  value={policy ?? ''}
                  checked={chosen() === policy}
                  onChange={() => setChosen(policy)}
                />
                <span>
                  {policy === null ? t('chairing.policyAsMeeting') : t(`floor.policy.${policy}`)}
                  <small>{t(`chairing.policyHint.${policy ?? meeting.floor.policy}`)}</small>
                </span>
              </label>
            )}
          </For>
        </fieldset>
        <RulesOfLists
          precedence={rules.precedence()}
          places={rules.places()}
          onPrecedence={rules.setPrecedence}
          onPlaces={rules.setPlaces}
        />
      </form>
    </Dialog>
  );
}
