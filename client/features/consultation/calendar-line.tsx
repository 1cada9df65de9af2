import { For, Show } from 'solid-js';
import type { CalendarEntry } from '../../../shared/protocol/http/consultations/consultations.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';

type When = 'past' | 'today' | 'coming';

/** Today at the place, `YYYY-MM-DD`: the Swedish way of writing a day. */
const todayAt = (timeZone: string): string => new Intl.DateTimeFormat('sv', { timeZone }).format(new Date());

/** The days of a consultation as a line of time. */
export function CalendarLine(props: { readonly entries: readonly CalendarEntry[]; readonly timeZone: string }) {
  const t = useT();
  const formats = useFormats();
  const today = () => todayAt(props.timeZone);
  const when = (entry: CalendarEntry): When => {
    if (entry.date === today()) return 'today';
    return entry.date < today() ? 'past' : 'coming';
  };
  return (
    <ol class="plain-list calendar">
      <For each={props.entries}>
        {(entry) => (
          <li class="calendar-step" data-when={when(entry)} aria-current={when(entry) === 'today' ? 'date' : undefined}>
            <time dateTime={entry.date}>{formats.day(entry.date)}</time>
            <Show when={when(entry) === 'today'}> · {t('consultations.today')}</Show>
            <p dir="auto">{entry.what}</p>
          </li>
        )}
      </For>
    </ol>
  );
}
