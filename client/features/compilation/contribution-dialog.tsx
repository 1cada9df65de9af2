import { For, Show } from 'solid-js';
import { directionOf } from '../../../shared/languages/language.ts';
import type { ContributionAnswer } from '../../../shared/protocol/http-consultations.ts';
import { createAnswer } from '../../session/answer.ts';
import { useCountryNames } from '../../session/country-name.ts';
import { useFormats } from '../../session/formats.ts';
import { useT } from '../../session/language-context.tsx';
import { request } from '../../session/request.ts';
import { Answered } from '../../ui/answered.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './contribution-dialog.css';

type Props = {
  readonly id: string;
  /** The paragraph at which it opens, counted from 1; at its beginning where none is named. */
  readonly paragraph?: number;
  readonly onClose: () => void;
};

/** The text of one contribution, as it was received. */
export function ContributionDialog(props: Props) {
  const t = useT();
  const { answer, reload } = createAnswer(
    () => props.id,
    (id) => request<ContributionAnswer>('GET', `/api/contributions/${encodeURIComponent(id)}`),
  );
  return (
    <Dialog open reading size="wide" title={t('consultations.contribution')} onClose={() => props.onClose()}>
      <Answered answer={answer()} onRetry={reload}>
        {(contribution) => <ContributionText contribution={contribution()} paragraph={props.paragraph} />}
      </Answered>
    </Dialog>
  );
}

function ContributionText(props: {
  readonly contribution: ContributionAnswer;
  readonly paragraph: number | undefined;
}) {
  const t = useT();
  const formats = useFormats();
  const { namedCountry } = useCountryNames();
  const country = () => props.contribution.countryName || namedCountry(props.contribution.country);
  const isHere = (index: number) => index + 1 === props.paragraph;
  const toParagraph = (element: HTMLElement, index: number) => {
    if (isHere(index)) requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  };
  return (
    <article class="contribution-text">
      <p class="quiet">
        <bdi>{props.contribution.name}</bdi>, <bdi>{props.contribution.jobTitle}</bdi>
        <br />
        <bdi>{props.contribution.organisation}</bdi>
        <Show when={country()}>
          {' · '}
          <bdi>{country()}</bdi>
        </Show>
        {' · '}
        {t(`common.group-${props.contribution.stakeholderGroup}`)}
        <br />
        {t('consultations.received-on', { date: formats.day(props.contribution.date) })}
      </p>
      <div lang={props.contribution.language} dir={directionOf(props.contribution.language)}>
        <h3>{props.contribution.title}</h3>
        <Show when={props.contribution.notice}>
          <p class="contribution-notice">{props.contribution.notice}</p>
        </Show>
        <ol class="paragraphs">
          <For each={props.contribution.paragraphs}>
            {(paragraph, index) => (
              <li ref={(element) => toParagraph(element, index())} data-here={isHere(index()) || undefined}>
                {paragraph}
              </li>
            )}
          </For>
        </ol>
      </div>
    </article>
  );
}
