import { For, Show } from 'solid-js';
import type { MeetingId } from '../../../shared/ids.ts';
import type { PublishedMinutes } from '../../../shared/protocol/http/meetings/meetings.ts';
import { useLanguage } from '../../i18n/language-context.tsx';

type Props = {
  readonly meetingId: MeetingId;
  readonly published: PublishedMinutes;
  readonly timeZone: string;
  /** The one that is shown; null: the minutes as they are now. */
  readonly shown: number | null;
};

/**
 * What was published of the minutes, each with its number, its time and an address of its own (R11). Plain links: the router's
 * links mark every address of a page as the current one, whatever stands behind its `?`.
 */
export function Revisions(props: Props) {
  const { t, language } = useLanguage();
  const moment = (at: number) =>
    new Intl.DateTimeFormat(language(), {
      dateStyle: 'medium',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: props.timeZone,
    }).format(at);
  const page = () => `/meetings/${props.meetingId}/minutes`;
  const isShown = (number: number) => (props.shown === number ? 'page' : undefined);
  return (
    <Show when={props.published.revisions.length > 0}>
      <details class="minutes-revisions" open={props.shown !== null}>
        <summary>{t('minutes.revisions')}</summary>
        <ul>
          <Show when={props.shown !== null}>
            <li>
              <a href={page()}>{t('minutes.present')}</a>
            </li>
          </Show>
          <For each={props.published.revisions}>
            {({ number, at }) => (
              <li>
                <a href={`${page()}?revision=${number}`} aria-current={isShown(number)}>
                  {t('minutes.revisionOf', { number, time: moment(at) })}
                </a>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
