import { STAKEHOLDER_GROUPS } from '../../../shared/attendance/profile.ts';
import { type ContributionFilter, isFiltered, WANTED_MAX } from '../../../shared/finding/contribution-filter.ts';
import type { ContributionSummary } from '../../../shared/protocol/http/consultations/consultations.ts';
import { escaped } from '../../documents/markup/escaped-html.ts';
import { consultationPath } from './plain-consultations.ts';
import type { PlainWords } from './plain-words.ts';

type Option = { readonly value: string; readonly words: string };

const optionHtml = ({ value, words }: Option, chosen: string): string =>
  `<option value="${escaped(value)}"${value === chosen ? ' selected' : ''}>${escaped(words)}</option>`;

const selectHtml = (name: string, label: string, chosen: string | null, options: readonly Option[]): string =>
  `<label>${escaped(label)} <select name="${name}">${options.map((each) => optionHtml(each, chosen ?? '')).join('')}</select></label>`;

/** The countries that contributions come from, in the order of their names. Those that are described have no name of their own. */
function countriesOf(all: readonly ContributionSummary[], { country, language }: PlainWords): readonly Option[] {
  const codes = [...new Set(all.map((each) => each.country))];
  const named = codes.map((value) => ({ value, words: country(value) })).filter(({ words }) => words !== '');
  return named.toSorted((a, b) => a.words.localeCompare(b.words, language));
}

/** The choice among contributions as a form: its address can be passed on. */
export function filterHtml(
  id: string,
  all: readonly ContributionSummary[],
  filter: ContributionFilter,
  words: PlainWords,
): string {
  const { t, language } = words;
  const path = consultationPath(id);
  const groups = STAKEHOLDER_GROUPS.filter((group) => all.some((each) => each.stakeholderGroup === group));
  const anyGroup = { value: '', words: t('consultations.all-groups') };
  const anyCountry = { value: '', words: t('finding.all-countries') };
  const inGroups = groups.map((value) => ({ value, words: t(`common.group-${value}`) }));
  const clear = isFiltered(filter)
    ? ` <a href="${path}?lang=${language}#contributions">${escaped(t('finding.clear'))}</a>`
    : '';
  return `<form action="${path}#contributions" role="search" aria-label="${escaped(t('finding.filter'))}">
<input type="hidden" name="lang" value="${language}" />
${selectHtml('group', t('finding.group'), filter.group, [anyGroup, ...inGroups])}
${selectHtml('country', t('finding.country'), filter.country, [anyCountry, ...countriesOf(all, words)])}
<label>${escaped(t('finding.text'))} <input type="search" name="q" maxlength="${WANTED_MAX}" value="${escaped(filter.text)}" /></label>
<button type="submit">${escaped(t('finding.show'))}</button>${clear}
</form>`;
}
