import { createMemo } from 'solid-js';
import type { Member } from '../../../shared/attendance/attendance.ts';
import { toldApart } from '../../../shared/attendance/told-apart.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { useMeeting } from '../../meeting/meeting-context.tsx';

export type Choice = { readonly person: PersonId; readonly name: string; readonly details: string };

/** People to choose from, by name, with what tells them apart beside it. */
export function usePeopleToChoose(isOffered: (member: Member) => boolean): () => readonly Choice[] {
  const { state } = useMeeting();
  const t = useT();
  const formats = useFormats();
  const { namedCountry } = useCountryNames();
  const members = createMemo(() => state().attendance.members);
  return createMemo(() => {
    const offered = Object.values(members()).filter(isOffered);
    const facts = toldApart(offered.map(({ profile }) => profile));
    const details = ({ profile }: Member, index: number): string =>
      (facts[index] ?? [])
        .map((fact) => (fact === 'country' ? namedCountry(profile.country) : profile[fact]))
        .filter((words) => words !== '')
        .join(t('common.comma'));
    return offered
      .map((member, index) => ({
        person: member.person,
        name: member.profile.name,
        details: details(member, index),
      }))
      .sort((a, b) => formats.compare(a.name, b.name) || formats.compare(a.details, b.details));
  });
}
