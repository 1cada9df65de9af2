import type { Translation } from '../dictionary.ts';
import type { importing as english } from '../en/importing.ts';

export const importing = {
  title: '导入文稿',
  lead: '用于以其他方式送达秘书处的文稿，可一次导入多份。导入后即公布。',
  what: '请选择一个 ZIP，或同时选择多个文件：一份 CSV 清单以及清单中所列的文件。清单首行以英文列出各栏：',
  fields:
    '姓名、组织、国家和文件为必填。日期格式如 2015-08-28；国家用六种语文之一的名称或两个字母的代码；类别为 Member State、Sector Member、Associate、Academia 或 other。各栏以逗号或分号分隔，采用 UTF-8 编码。清单未列的内容取自文件。',
  choose: '选择文件',
  report: '报告',
  progress: '已处理 {n}/{total} 行',
  over: '所有行均已处理。',
  counts: '已导入：{new}。原已存在：{before}。未导入：{not}。',
  not: '未导入',
  line: '第 {n} 行：',
  unnamed: '清单未列的文件',
  field: {
    name: '姓名',
    date: '日期',
    organisation: '组织',
    country: '国家',
    'job title': '职务',
    'stakeholder group': '类别',
    title: '标题',
    language: '语言',
    file: '文件',
  },
  why: {
    empty: '“{field}”栏为空。',
    unknown: '“{field}”栏的内容不符合要求。',
    long: '“{field}”栏超过 200 个字符。',
    'file-missing': '所选文件中没有此文件。',
    'no-language': '清单和文件均未说明采用六种语言中的哪一种。请在清单中填写语言。',
  },
  refused: {
    none: '文件中没有清单。请添加一个以 .csv 结尾的文件。',
    several: '有多个以 .csv 结尾的文件。请只选择一份清单。',
    broken: '无法按 CSV 读取清单。',
    empty: '清单首行之下没有内容。',
    columns: '清单缺少以下各栏：{fields}。',
    archive: '无法解压此 ZIP。请重新压缩，或直接选择文件。',
    large: '此 ZIP 解压后超过 500 MB。请拆分。',
    letters: '清单不是 UTF-8 编码。请另存为“CSV UTF-8”。',
  },
} as const satisfies Translation<typeof english>;
