import type { Translation } from '../dictionary.ts';
import type { compilation as english } from '../en/compilation.ts';

export const compilation = {
  region: 'Сводный текст вкладов',
  title: 'Сводный текст вкладов',
  version: 'Версия {version} от {date}.',
  pointsAt: '{name} указывает на абзац {number}.',
  backToMeeting: 'Туда, где сейчас собрание',
  passage: 'Абзац {number}',
  passages: {
    one: '{count} фрагмент',
    few: '{count} фрагмента',
    many: '{count} фрагментов',
    other: '{count} фрагмента',
  },
  pointHere: 'Указать сюда',
  stopPointing: 'Больше не указывать сюда',
  source: '{organisation}, ¶ {paragraph}',
  find: 'Найти в сводном тексте',
  found: {
    one: 'Эти слова есть в {count} фрагменте',
    few: 'Эти слова есть в {count} фрагментах',
    many: 'Эти слова есть в {count} фрагментах',
    other: 'Эти слова есть в {count} фрагмента',
  },
  thisItem: 'Только этот пункт повестки дня',
  allSections: 'Все разделы',
  none: 'Сводный текст ещё не опубликован',
  noneHint: 'Он появится здесь, как только секретарь его опубликует. Вклады можно прочитать на странице консультации.',
  loading: 'Загружается сводный текст …',
  failed: 'Не удалось загрузить сводный текст',
  failedHint: 'Попытка повторяется каждые несколько секунд. Список ораторов продолжает работать.',
  again: 'Повторить',
  downloads: 'Файлы…',
  whatChanged: 'Что изменилось',
} as const satisfies Translation<typeof english>;
