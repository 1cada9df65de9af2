import { createSignal, For, Show, untrack } from 'solid-js';
import { directionOf } from '../../../shared/languages/language.ts';
import type { ContributionAnswer } from '../../../shared/protocol/http/consultations.ts';
import { createAnswer } from '../../http/answer.ts';
import { request } from '../../http/request.ts';
import { useCountryNames } from '../../i18n/country-name.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useT } from '../../i18n/language-context.tsx';
import { Answered } from '../../ui/form/answered.tsx';
import { Badge } from '../../ui/label/badge.tsx';
import { Dialog } from '../../ui/layer/dialog.tsx';
import { goneBecause } from '../consultation/gone-because.ts';
import './contribution-dialog.css';
import { Mending } from './mending.tsx';
import { Versions } from './versions.tsx';

type Props = {
  readonly id: string;
  /** The number of the paragraph at which it opens, from 1; at the beginning where none is named. */
  readonly paragraph?: number;
  /** The version whose paragraphs are meant; the present one where none is named. */
  readonly version?: number;
  readonly onClose: () => void;
  /** Where more of it is shown than its text. */
  readonly onChanged?: () => void;
};

/** The text of one contribution, as it was received. */
export function ContributionDialog(props: Props) {
  const t = useT();
  const [version, setVersion] = createSignal(untrack(() => props.version));
  const address = () => {
    const which = version();
    return `/api/contributions/${encodeURIComponent(props.id)}${which === undefined ? '' : `?version=${which}`}`;
  };
  const withdrawn = () => {
    props.onClose();
    props.onChanged?.();
  };
  const { answer, reload } = createAnswer(address, (path) => request<ContributionAnswer>('GET', path));
  return (
    <Dialog open reading size="wide" title={t('consultations.contribution')} onClose={() => props.onClose()}>
      <Answered answer={answer()} onRetry={reload}>
        {(contribution) => (
          <div class="stack">
            <ContributionText contribution={contribution()} paragraph={props.paragraph} />
            <Versions contribution={contribution()} onChoose={setVersion} />
            <Show when={contribution().mayMend}>
              <Mending contribution={contribution()} onWithdrawn={withdrawn} />
            </Show>
          </div>
        )}
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
        <Show when={props.contribution.late}>
          {' '}
          <Badge kind="weak">{t('consultations.late')}</Badge>
        </Show>
      </p>
      <Show when={goneBecause(props.contribution, t, formats)}>{(why) => <p>{why()}</p>}</Show>
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
