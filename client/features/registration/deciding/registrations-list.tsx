import { createMemo, createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import type { MeetingId, RegistrationId } from '../../../../shared/ids.ts';
import type { ListedRegistration } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { EVERY_REGISTRATION, isFound, type RegistrationFilter } from '../../../../shared/registration/finding.ts';
import { useCountryNames } from '../../../i18n/country-name.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Windowed } from '../../../ui/list/windowed.tsx';
import { EmptyState } from '../../../ui/page/empty-state.tsx';
import { useDeciding } from './deciding.ts';
import { DeclineRegistrations } from './decline-registrations.tsx';
import { RegistrationRow } from './registration-row.tsx';
import { RegistrationsFilters } from './registrations-filters.tsx';

type Props = {
  readonly meetingId: MeetingId;
  readonly registrations: readonly ListedRegistration[];
  readonly onDecided: () => void;
};
type Chosen = ReadonlySet<RegistrationId>;
const NONE: Chosen = new Set();
/** Of a row, in rem, before it is drawn. */
const ROW = 7.5;

/** Those that are found, to be decided one by one or together. */
export function RegistrationsList(props: Props) {
  const t = useT();
  const { country } = useCountryNames();
  const [filter, setFilter] = createStore<RegistrationFilter>(EVERY_REGISTRATION);
  const [chosen, setChosen] = createSignal<Chosen>(NONE);
  const [declining, setDeclining] = createSignal<readonly ListedRegistration[]>([]);
  const { busy, progress, decide } = useDeciding(props);
  const found = createMemo(() => props.registrations.filter((each) => isFound(each, { ...filter }, country)));
  const open = createMemo(() => found().filter(({ forSecretary }) => !forSecretary));
  const selected = createMemo(() => open().filter(({ id }) => chosen().has(id)));
  const undecided = (as: 'approved' | 'declined') => selected().filter(({ state }) => state !== as);
  const choose = (id: RegistrationId, isChosen: boolean) => {
    const next = new Set(chosen());
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const chooseAll = (all: boolean) => setChosen(all ? new Set(open().map(({ id }) => id)) : NONE);
  const approve = (some: readonly ListedRegistration[]) =>
    void decide({ approved: true }, some).then(() => setChosen(NONE));
  return (
    <Show when={props.registrations.length > 0} fallback={<EmptyState title={t('registering.list.none')} />}>
      <RegistrationsFilters filter={filter} onFilter={setFilter} />
      <Show when={found().length < props.registrations.length}>
        <p class="small quiet" role="status">
          {t('people.shown-of', { shown: found().length, count: props.registrations.length })}
        </p>
      </Show>
      <Show
        when={found().length > 0}
        fallback={
          <EmptyState
            title={t('people.none.found')}
            actions={<Button onClick={() => setFilter(EVERY_REGISTRATION)}>{t('people.clear-search')}</Button>}
          />
        }
      >
        <div class="registrations-bar">
          <label class="people-choose">
            <input
              type="checkbox"
              checked={open().length > 0 && selected().length === open().length}
              onChange={(event) => chooseAll(event.currentTarget.checked)}
            />
            {t('registering.list.select-all', { count: open().length })}
          </label>
          <Show when={undecided('approved').length > 0}>
            <Button kind="primary" busy={busy()} onClick={() => approve(undecided('approved'))}>
              {t('registering.list.approve-many', { count: undecided('approved').length })}
            </Button>
          </Show>
          <Show when={undecided('declined').length > 0}>
            <Button disabled={busy()} onClick={() => setDeclining(undecided('declined'))}>
              {t('registering.list.decline-many', { count: undecided('declined').length })}
            </Button>
          </Show>
          <Show when={progress()}>
            {(now) => <span role="status">{t('people.settling', { done: now().decided, count: now().count })}</span>}
          </Show>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: rows stand in blocks, which no list element may hold */}
        <div class="people" role="list" aria-label={t('registering.list.title')}>
          <Windowed rows={found()} estimate={ROW}>
            {(registration) => (
              <RegistrationRow
                registration={registration}
                isChosen={chosen().has(registration.id)}
                isBusy={busy()}
                onChoose={(isChosen) => choose(registration.id, isChosen)}
                onApprove={() => approve([registration])}
                onDecline={() => setDeclining([registration])}
              />
            )}
          </Windowed>
        </div>
      </Show>
      <Show when={declining().length > 0}>
        <DeclineRegistrations
          count={declining().length}
          busy={busy()}
          onDecline={(reason) => decide({ approved: false, reason }, declining())}
          onClose={() => setDeclining([])}
        />
      </Show>
    </Show>
  );
}
