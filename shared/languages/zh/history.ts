import type { Translation } from '../dictionary.ts';
import type { history as english } from '../en/history.ts';

export const history = {
  title: '文本的历史记录',
  hint: '文本的每次修改都会保留。恢复文本也是一次修改，可以撤销。',
  nothing: '还没有人写过内容。',
  somebody: '未知的人',
  stretch: '{name}，{when}',
  stretches: '何人何时书写',
  show: '有何修改',
  compared: '比较',
  earlier: '文本',
  later: '与之比较的文本',
  after: '{stretch}之后',
  before: '这些修改之前',
  beginning: '书写开始之前',
  same: '两个时间的文本相同。',
  putBack: '将此文本恢复为当时的样子：{time}',
  isBack: '文本已恢复为当时的样子：{time}',
  undo: '撤销',
} as const satisfies Translation<typeof english>;
