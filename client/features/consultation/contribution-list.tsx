import { createSignal, For, Show } from 'solid-js';
import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '../../../shared/attendance/profile.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { goneBecause } from './gone-because.ts';

/** From so many contributions on, a choice by group is useful. */
const MANY = 6;
type Choice = StakeholderGroup | 'all';

/** Every contribution, with the person who sent it; each leads to its text. */
export function ContributionList(props: {
  readonly contributions: readonly ContributionSummary[];
  /** Whether there may be more. */
  readonly isTaking: boolean;
}) {
  const [group, setGroup] = createSignal<Choice>('all');
  const shown = () => props.contributions.filter((each) => group() === 'all' || each.stakeholderGroup === group());
  const present = () =>
    STAKEHOLDER_GROUPS.filter((name) => props.contributions.some((each) => each.stakeholderGroup === name));
  return (
    <Show when={props.contributions.length > 0} fallback={<NoContribution isTaking={props.isTaking} />}>
      <Show when={props.contributions.length >= MANY}>
        <GroupChoice present={present()} onChoose={setGroup} />
      </Show>
      <ul class="plain-list contributions">
        <For each={shown()}>{(each) => <ContributionRow contribution={each} />}</For>
      </ul>
    </Show>
  );
}

type ChoiceProps = { readonly present: readonly StakeholderGroup[]; readonly onChoose: (choice: Choice) => void };

/** A plain `<select>`: so the page need not fetch the code of fields. */
function GroupChoice(props: ChoiceProps) {
  const t = useT();
  const choose = (text: string) => props.onChoose(STAKEHOLDER_GROUPS.find((group) => group === text) ?? 'all');
  return (
    <label class="contribution-filter">
      {t('consultations.show-group')}
      <select onChange={(event) => choose(event.currentTarget.value)}>
        <option value="all">{t('consultations.all-groups')}</option>
        <For each={props.present}>{(group) => <option value={group}>{t(`common.group-${group}`)}</option>}</For>
      </select>
    </label>
  );
}

function NoContribution(props: { readonly isTaking: boolean }) {
  const t = useT();
  return (
    <Show when={props.isTaking} fallback={<EmptyState title={t('consultations.none-received')} />}>
      <EmptyState title={t('consultations.no-contributions')}>{t('consultations.no-contributions-advice')}</EmptyState>
    </Show>
  );
}

function ContributionRow(props: { readonly contribution: ContributionSummary }) {
  const formats = useFormats();
  const t = useT();
  const { namedCountry } = useCountryNames();
  const country = () => props.contribution.countryName || namedCountry(props.contribution.country);
  return (
    <li class="contribution">
      <h3 lang={props.contribution.language} dir="auto">
        <Show
          when={goneBecause(props.contribution, t, formats) === null}
          fallback={<em>{goneBecause(props.contribution, t, formats)}</em>}
        >
          <a href={`?contribution=${props.contribution.id}`} data-still>
            {props.contribution.title}
          </a>
        </Show>
      </h3>
      <p>
        <bdi>{props.contribution.organisation}</bdi>
        <Show when={country()}>
          {' · '}
          <bdi>{country()}</bdi>
        </Show>
      </p>
      <p class="row small quiet">
        <span>{t(`common.group-${props.contribution.stakeholderGroup}`)}</span>
        <time dateTime={props.contribution.date}>{formats.shortDay(props.contribution.date)}</time>
        <Badge>{formats.languageName(props.contribution.language)}</Badge>
        <Show when={props.contribution.late}>
          <Badge kind="weak">{t('consultations.late')}</Badge>
        </Show>
        <Show when={props.contribution.withdrawnOn === null && props.contribution.correctedOn}>
          {(day) => <span>{t('consultations.corrected-on', { date: formats.shortDay(day()) })}</span>}
        </Show>
      </p>
    </li>
  );
}
