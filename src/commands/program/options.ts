import { FORMATS, type CommandDef, type OptionDef } from './request.ts';

/** The day of an answer, for commands whose answer depends on it. */
export const DATED: OptionDef = {
  flags: '--as-of <date>',
  about: {
    zh: '截至哪一天，YYYY-MM-DD（默认今天）',
    en: 'the day to answer for, YYYY-MM-DD (default: today)',
  },
};

/** Options that every command has, worded for a command where one is given. */
export function commonOptions(command?: Pick<CommandDef, 'gives'>): readonly OptionDef[] {
  const formats = command ? FORMATS[command.gives] : [...new Set(Object.values(FORMATS).flat())];
  const [first] = formats;
  return [
    {
      flags: '--format <format>',
      about: {
        zh: `输出格式：${formats.join('、').replace(first!, `${first}（默认）`)}`,
        en: `output: ${formats.join(', ').replace(first!, `${first} (default)`)}`,
      },
    },
    {
      flags: '--output <file>',
      about: {
        zh: '写入文件；格式随后缀（.json、.csv 等）',
        en: 'write to a file; its suffix (.json, .csv …) gives the format',
      },
    },
    {
      flags: '--no-names',
      about: {
        zh: '人员只称身份（如“双水镇金融助理”），不出现姓名',
        en: 'call people by their roles (双水镇金融助理), never by name',
      },
    },
    {
      flags: '--bom',
      about: {
        zh: '文件以字节序标记开头，供表格软件识别中文',
        en: 'begin with a byte order mark, for sheet programs',
      },
    },
    {
      flags: '--crlf',
      about: { zh: '用 Windows 行尾', en: 'end lines as Windows does' },
    },
    {
      flags: '--lang <lang>',
      about: {
        zh: '语言：zh、en（默认随环境）',
        en: 'language: zh or en (default: from the environment)',
      },
    },
    {
      flags: '--data <dir>',
      about: {
        zh: '数据文件夹（默认就近查找，找不到时用随程序提供的）',
        en: 'data folder (default: the nearest one, else the one that comes with the program)',
      },
    },
    {
      flags: '--color <when>',
      about: {
        zh: '颜色：auto（默认）、always、never',
        en: 'colours: auto (default), always or never',
      },
    },
    {
      flags: '--width <columns>',
      about: {
        zh: '排版宽度（默认随终端）',
        en: 'columns to lay out for (default: those of the terminal)',
      },
    },
    { flags: '-h, --help', about: { zh: '显示帮助', en: 'show help' } },
  ];
}
