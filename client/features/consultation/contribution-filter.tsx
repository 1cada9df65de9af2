import { For, Show } from 'solid-js';
import { STAKEHOLDER_GROUPS } from '../../../shared/attendance/profile.ts';
import {
  addressOf,
  type ContributionFilter,
  filterIn,
  isFiltered,
  WANTED_MAX,
} from '../../../shared/finding/contribution-filter.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useNavigate, usePlace } from '../../routing/router.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { readonly contributions: readonly ContributionSummary[]; readonly filter: ContributionFilter };

/** The choice among contributions; it stands in the address, which can be passed on. */
export function ContributionFilterForm(props: Props) {
  const t = useT();
  const formats = useFormats();
  const { namedCountry } = useCountryNames();
  const navigate = useNavigate();
  const place = usePlace();
  let form: HTMLFormElement | undefined;

  const groups = () =>
    STAKEHOLDER_GROUPS.filter((name) => props.contributions.some((each) => each.stakeholderGroup === name));
  const countries = () =>
    [...new Set(props.contributions.map(({ country }) => country))]
      .map((code) => ({ code, name: namedCountry(code) }))
      .filter(({ name }) => name !== '')
      .toSorted((a, b) => formats.compare(a.name, b.name));
  function show(event: Event): void {
    event.preventDefault();
    const said = new FormData(form);
    const filter = filterIn((name) => String(said.get(name) ?? ''));
    navigate(`${place().pathname}${addressOf(filter)}`, { isStill: true });
  }
  return (
    <search aria-label={t('finding.filter')}>
      <form ref={form} class="contribution-filter" onSubmit={show}>
        <label>
          {t('finding.group')}
          <select name="group" onChange={show}>
            <option value="">{t('consultations.all-groups')}</option>
            <For each={groups()}>
              {(group) => (
                <option value={group} selected={group === props.filter.group}>
                  {t(`common.group-${group}`)}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {t('finding.country')}
          <select name="country" onChange={show}>
            <option value="">{t('finding.all-countries')}</option>
            <For each={countries()}>
              {({ code, name }) => (
                <option value={code} selected={code === props.filter.country}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {t('finding.text')}
          <input type="search" name="q" maxLength={WANTED_MAX} value={props.filter.text} />
        </label>
        <Button type="submit">{t('finding.show')}</Button>
        <Show when={isFiltered(props.filter)}>
          <a class="button" data-kind="quiet" href={place().pathname} data-still>
            {t('finding.clear')}
          </a>
        </Show>
      </form>
    </search>
  );
}
