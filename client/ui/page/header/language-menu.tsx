import Languages from 'lucide-solid/icons/languages';
import { LANGUAGES, OWN_NAMES } from '../../../../shared/languages/language.ts';
import { useLanguage } from '../../../i18n/language-context.tsx';
import { Menu } from '../../layer/menu.tsx';

/** The six languages, each in its own name. */
export function LanguageMenu() {
  const { language, choose, t } = useLanguage();
  const items = () =>
    LANGUAGES.map((tag) => ({
      label: OWN_NAMES[tag],
      lang: tag,
      chosen: tag === language(),
      run: () => void choose(tag),
    }));
  return (
    <Menu label={t('common.language-of-interface', { language: OWN_NAMES[language()] })} items={items()}>
      <Languages />
      <span class="wide-only">{OWN_NAMES[language()]}</span>
    </Menu>
  );
}
