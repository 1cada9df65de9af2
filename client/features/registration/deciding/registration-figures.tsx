import { createMemo, createUniqueId, For, Show } from 'solid-js';
import type { ListedRegistration } from '../../../../shared/protocol/http/meetings/registrations.ts';
import { type Figure, figuresOf } from '../../../../shared/registration/figures.ts';
import { useT } from '../../../i18n/language-context.tsx';
import { Bar } from '../../../ui/list/bar.tsx';

/** How many come, by group, region and mode: bars, with the same in figures beside them (E10). */
export function RegistrationFigures(props: { readonly registrations: readonly ListedRegistration[] }) {
  const t = useT();
  const figures = createMemo(() => figuresOf(props.registrations));
  return (
    <section class="stack" aria-labelledby="registration-figures">
      <h2 id="registration-figures">{t('registering.figures.title')}</h2>
      <p class="registration-key small">
        <span data-part="approved">{t('registering.figures.approved')}</span>
        <span data-part="waiting">{t('registering.figures.waiting')}</span>
      </p>
      <div class="registration-figures">
        <Bars
          title={t('registering.figures.mode')}
          figures={figures().byMode}
          nameOf={(of) => t(`registering.mode.${of}`)}
        />
        <Bars
          title={t('registering.figures.group')}
          figures={figures().byGroup}
          nameOf={(of) => t(`common.group-${of}`)}
        />
        <Bars
          title={t('registering.figures.region')}
          figures={figures().byRegion}
          nameOf={(of) => t(`session.regions.${of}`)}
        />
      </div>
    </section>
  );
}

type BarsProps<Of extends string> = {
  readonly title: string;
  readonly figures: readonly Figure<Of>[];
  readonly nameOf: (of: Of) => string;
};

const sumOf = ({ approved, waiting }: Omit<Figure<string>, 'of'>): number => approved + waiting;

/** Each bar as long as its share of the longest one; the figures say the same to everybody. */
function Bars<Of extends string>(props: BarsProps<Of>) {
  const t = useT();
  const id = createUniqueId();
  const longest = () => Math.max(1, ...props.figures.map(sumOf));
  return (
    <section aria-labelledby={id}>
      <h3 class="overline" id={id}>
        {props.title}
      </h3>
      <dl class="registration-bars">
        <For each={props.figures}>
          {(figure) => (
            <>
              <dt>{props.nameOf(figure.of)}</dt>
              <dd>
                <Bar
                  stretches={[
                    { part: figure.approved / longest(), look: 'full' },
                    { part: figure.waiting / longest(), look: 'waiting' },
                  ]}
                />
                <Show when={sumOf(figure) > 0} fallback={<span class="small quiet">0</span>}>
                  <span class="small tabular">{t('registering.figures.both', figure)}</span>
                </Show>
              </dd>
            </>
          )}
        </For>
      </dl>
    </section>
  );
}
