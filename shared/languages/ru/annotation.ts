import type { Translation } from '../dictionary.ts';
import type { annotation as english } from '../en/annotation.ts';

export const annotation = {
  region: 'Примечания',
  onParagraph: 'Примечания к абзацу {number}',
  showAll: 'Показать все',
  filter: 'Какие примечания',
  filters: {
    open: 'Открытые',
    questions: 'Открытые вопросы',
    mine: 'Мои',
    resolved: 'Закрытые',
    all: 'Все',
  },
  none: 'Примечаний здесь пока нет',
  noneHint:
    'Выделите слова в сводном тексте, чтобы отметить их, прокомментировать, задать вопрос или предложить формулировку. С клавиатуры: нажмите Enter на абзаце, сократите выделение клавишами Shift и стрелками и нажмите Tab.',
  more: {
    one: 'Показать ещё {count}',
    few: 'Показать ещё {count}',
    many: 'Показать ещё {count}',
    other: 'Показать ещё {count}',
  },
  orphans: 'Их текста больше нет',
  orphansHint:
    'Слов, к которым относились эти примечания, в тексте больше нет. Примечания сохранены и не переносятся на слова, которые лишь похожи на прежние.',
  outcome: {
    moved: 'В версии {version} эти слова стояли в другом месте.',
    changed: 'После версии {version} эти слова изменились.',
    asSuggested: 'Изменено после версии {version} точно так, как предложено здесь.',
    orphan: 'Относится к версии {version}; в этой версии у неё нет места.',
  },
  why: {
    alike: 'То же самое сказано в нескольких местах, и нельзя определить, какое имелось в виду.',
    words: 'Слов, к которым она относится, в прежнем виде больше нет.',
    passage: 'Этого абзаца больше нет.',
  },
  was: 'Было',
  now: 'Стало',
  takenOut: 'Исключено',

  highlight: 'Отметить',
  comment: 'Комментарий',
  question: 'Вопрос',
  suggest: 'Предложить формулировку',
  requestFloor: 'Попросить слова',
  toolbar: 'Выделенные слова',
  readOnly: 'В вашей роли можно читать и копировать; примечания делают участники.',
  cut: 'Выделение заканчивается вместе с этим абзацем.',
  highlighted: 'Отмечено.',
  sent: 'Отправлено. Это видят все.',

  kind: {
    highlighting: 'Отметка',
    commenting: 'Комментарий',
    questioning: 'Вопрос',
    editing: 'Предложенная формулировка',
  },
  count: {
    highlighting: { one: '{count} отметка', few: '{count} отметки', many: '{count} отметок', other: '{count} отметки' },
    commenting: {
      one: '{count} комментарий',
      few: '{count} комментария',
      many: '{count} комментариев',
      other: '{count} комментария',
    },
    questioning: { one: '{count} вопрос', few: '{count} вопроса', many: '{count} вопросов', other: '{count} вопроса' },
    editing: {
      one: '{count} предложенная формулировка',
      few: '{count} предложенные формулировки',
      many: '{count} предложенных формулировок',
      other: '{count} предложенной формулировки',
    },
    changed: {
      one: '{count} к изменённым словам',
      few: '{count} к изменённым словам',
      many: '{count} к изменённым словам',
      other: '{count} к изменённым словам',
    },
  },
  railLabel: 'Абзац {number}: {kinds}',
  sharedLabel: 'Абзац {number}: {kinds}',
  onTheseWords: {
    one: '{count} аннотация к этим словам',
    few: '{count} аннотации к этим словам',
    many: '{count} аннотаций к этим словам',
    other: '{count} аннотации к этим словам',
  },

  write: {
    commenting: 'Напишите комментарий',
    questioning: 'Задайте вопрос',
    editing: 'Предложите формулировку',
  },
  text: { commenting: 'Ваш комментарий', questioning: 'Ваш вопрос', editing: 'Обоснование' },
  wording: 'Ваша формулировка',
  send: 'Отправить',
  discard: 'Не сохранять',

  reply: 'Ответить',
  change: 'Изменить',
  resolve: 'Закрыть',
  resolved: 'Закрыто',
  reopen: 'Открыть снова',
  accept: 'Принять',
  acceptedBy: 'Принято для следующей версии: {name}',
  takenFrom: 'Принято и внесено в текст: {name}',
  conflicts: 'Меняет те же слова, что и: {names}',
  wordingBy: 'Предложено: {author} ({organisation}), принято: {name}',
  suggestion: { insertion: 'Слова для вставки', deletion: 'Слова для исключения', replacement: 'Слова для замены' },
  broughtInBy: 'загружено: {name}',
  withdraw: 'Отозвать',
  confirmWithdraw: 'Отозвать это примечание?',
  confirmWithdrawHint:
    'Его слова исчезнут у всех; ответы других останутся. Если отозвать его после закрытия собрания, в протоколе останутся имя автора и запись о том, что примечание было.',
  withdrawReply: 'Отозвать этот ответ',
  confirmWithdrawReply: 'Отозвать этот ответ?',
  confirmWithdrawReplyHint:
    'Его слова исчезнут у всех; то, что написали другие, останется. Если отозвать его после закрытия собрания, в протоколе останутся имя автора и запись о том, что ответ был.',
  withdrawn: 'Это примечание отозвано.',
  replyWithdrawn: 'Этот ответ отозван.',
} as const satisfies Translation<typeof english>;
