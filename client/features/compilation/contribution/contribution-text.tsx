import { For, type JSX, Show } from 'solid-js';
import { directionOf } from '../../../../shared/languages/language.ts';
import { shapedOf } from '../../../../shared/paper/shape.ts';
import type { ContributionAnswer } from '../../../../shared/protocol/http/consultations/consultations.ts';
import { useCountryNames } from '../../../i18n/country-name.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Badge } from '../../../ui/label/badge.tsx';
import { Listed } from '../../../ui/label/listed.tsx';
import { goneBecause } from '../../consultation/gone-because.ts';
import { ShapedText } from '../../paper/shaped-text.tsx';
import './contribution-dialog.css';

type Props = {
  readonly contribution: ContributionAnswer;
  /** The number of the paragraph that is shown as meant, from 1; undefined: none. */
  readonly paragraph: number | undefined;
  /** On a page of its own, each paragraph has an address. */
  readonly isPage?: boolean;
  /** What stands below a paragraph, by its number. */
  readonly under?: (n: number) => JSX.Element;
};

/** The text of a contribution with what is published of who sent it. */
export function ContributionText(props: Props) {
  const t = useT();
  const formats = useFormats();
  const { namedCountry } = useCountryNames();
  const country = () => props.contribution.countryName || namedCountry(props.contribution.country);
  const original = () => `/api/contributions/${props.contribution.id}/file?version=${props.contribution.version}`;
  /** A file says its title as its first heading; it is not said twice. */
  const beginsWithTitle = () => props.contribution.paragraphs[0]?.trim() === props.contribution.title.trim();
  const isHere = (index: number) => index + 1 === props.paragraph;
  const toParagraph = (element: HTMLElement, index: number) => {
    if (isHere(index)) requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  };
  return (
    <article class="contribution-text">
      <p class="quiet">
        <Listed parts={[props.contribution.name, props.contribution.jobTitle]} />
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
          <Show when={props.contribution.acceptance === 'waiting'}>
            {' '}
            <Badge kind="weak">{t('consultations.late-waiting')}</Badge>
          </Show>
        </Show>
      </p>
      <Show when={goneBecause(props.contribution, t, formats)}>{(why) => <p>{why()}</p>}</Show>
      <Show when={props.contribution.file}>
        <p>
          <a href={original()} download={props.contribution.fileName}>
            {t('consultations.paper.download')} <bdi>{props.contribution.fileName}</bdi>
          </a>
        </p>
      </Show>
      <div lang={props.contribution.language} dir={directionOf(props.contribution.language)}>
        <Show when={!props.isPage && !beginsWithTitle()}>
          <h3>{props.contribution.title}</h3>
        </Show>
        <Show when={props.contribution.notice}>
          <p class="contribution-notice">{props.contribution.notice}</p>
        </Show>
        <ol class="paragraphs">
          <For each={shapedOf(props.contribution)}>
            {({ text, shape }, index) => (
              <li
                ref={(element) => toParagraph(element, index())}
                id={props.isPage ? `p${index() + 1}` : undefined}
                data-here={isHere(index()) || undefined}
              >
                <Show when={props.isPage}>
                  <a class="paragraph-address" href={`#p${index() + 1}`} data-still>
                    <span class="unseen">{t('finding.paragraph', { n: index() + 1 })}</span>
                  </a>
                </Show>
                <ShapedText
                  text={text}
                  shape={shape}
                  name={props.contribution.id}
                  under={props.isPage ? 1 : beginsWithTitle() ? 2 : 3}
                />
                {props.under?.(index() + 1)}
              </li>
            )}
          </For>
        </ol>
      </div>
    </article>
  );
}
