import { PLACES, type Places, PRECEDENCES, type Precedence } from '../../../../shared/floor/order/policies.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Select } from '../../../ui/form/choice/select.tsx';

type Props = {
  readonly precedence: Precedence;
  readonly places: Places;
  readonly onPrecedence: (precedence: Precedence) => void;
  readonly onPlaces: (places: Places) => void;
};

const PRECEDENCE_WORDS = { 'inscribed-first': 'inscribing.inscribedFirst', together: 'inscribing.together' } as const;
const PLACES_WORDS = { person: 'inscribing.person', entity: 'inscribing.entity' } as const;

/** What holds of every list of the meeting: who goes first, and how many places a delegation has (F40, F42). */
export function RulesOfLists(props: Props) {
  const t = useT();
  return (
    <>
      <Select
        label={t('inscribing.precedence')}
        value={props.precedence}
        onValue={(value) => props.onPrecedence(value)}
        options={PRECEDENCES.map((value) => ({ value, label: t(PRECEDENCE_WORDS[value]) }))}
      />
      <Select
        label={t('inscribing.places')}
        value={props.places}
        onValue={(value) => props.onPlaces(value)}
        options={PLACES.map((value) => ({ value, label: t(PLACES_WORDS[value]) }))}
      />
    </>
  );
}
