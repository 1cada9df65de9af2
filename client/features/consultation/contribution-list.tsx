import { createMemo, For, Show } from 'solid-js';
import {
  type ContributionFilter,
  filterIn,
  isFiltered,
  isOfThese,
} from '../../../shared/finding/contribution-filter.ts';
import type { ConsultationId, ContributionId } from '../../../shared/ids.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { usePlace } from '../../routing/router.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Listed } from '../../ui/label/listed.tsx';
import { EmptyState } from '../../ui/page/empty-state.tsx';
import { ContributionFilterForm } from './contribution-filter.tsx';
import { goneBecause } from './gone-because.ts';

/** From so many contributions on, a choice among them is useful. */
const MANY = 6;

type Props = {
  readonly consultation: ConsultationId;
  readonly contributions: readonly ContributionSummary[];
  /** Whether there may be more. */
  readonly isTaking: boolean;
};

/** Every contribution, with the person who sent it; each leads to its text. The address may say which are shown. */
export function ContributionList(props: Props) {
  const place = usePlace();
  const filter = createMemo(() => {
    const said = new URLSearchParams(place().search);
    return filterIn((name) => said.get(name) ?? undefined);
  });
  const offersChoice = () => props.contributions.length >= MANY || isFiltered(filter());
  return (
    <Show when={props.contributions.length > 0} fallback={<NoContribution isTaking={props.isTaking} />}>
      <Show when={offersChoice()}>
        <ContributionFilterForm contributions={props.contributions} filter={filter()} />
      </Show>
      <Show when={filter().text !== ''} fallback={<Chosen {...props} filter={filter()} />}>
        <WithWords {...props} filter={filter()} />
      </Show>
    </Show>
  );
}

type Filtered = Props & { readonly filter: ContributionFilter };

const withWords = (address: string) => request<readonly ContributionId[]>('GET', address);

/** The server knows which of them have the words. */
function WithWords(props: Filtered) {
  const address = () =>
    `/api/consultations/${encodeURIComponent(props.consultation)}/contributions?q=${encodeURIComponent(props.filter.text)}`;
  const { answer, reload } = createAnswer(address, withWords);
  return (
    <Answered answer={answer()} onRetry={() => void reload()}>
      {(ids) => <Chosen {...props} ids={ids()} />}
    </Answered>
  );
}

/** `ids`: only these. */
function Chosen(props: Filtered & { readonly ids?: readonly ContributionId[] }) {
  const t = useT();
  const shown = createMemo(() =>
    props.contributions.filter((each) => isOfThese(props.filter, each) && (props.ids?.includes(each.id) ?? true)),
  );
  return (
    <>
      <Show when={isFiltered(props.filter)}>
        <p class="small quiet" role="status">
          {t('finding.shown', { shown: shown().length, count: props.contributions.length })}
        </p>
      </Show>
      <Show
        when={shown().length > 0}
        fallback={<EmptyState title={t('finding.none')}>{t('finding.none-advice')}</EmptyState>}
      >
        <ul class="plain-list contributions">
          <For each={shown()}>{(each) => <ContributionRow contribution={each} />}</For>
        </ul>
      </Show>
    </>
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
          <a href={`/contributions/${props.contribution.id}`}>{props.contribution.title}</a>
        </Show>
      </h3>
      <Show when={props.contribution.name}>
        <p>
          <Listed parts={[props.contribution.name, props.contribution.jobTitle]} />
        </p>
      </Show>
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
