import type { Local } from './local.ts';

const list = (items: readonly string[]): Local => ({ zh: items.join('、'), en: items.join(', ') });

/** What the program says of itself on stderr, apart from findings in data. Facts must be printable. */
export const MESSAGES = {
  unknownCommand: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这个命令。${near.length > 0 ? `是否要用：${list(near).zh}？` : '用 bangzhen --help 查看全部命令。'}`,
    en: `there is no command “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}?` : 'See bangzhen --help for all commands.'}`,
  }),
  unknownOption: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这个选项。${near.length > 0 ? `是否要用：${list(near).zh}？` : '用 --help 查看可用选项。'}`,
    en: `there is no option “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}?` : 'See --help for the options.'}`,
  }),
  missingArgument: (name: string, command: string): Local => ({
    zh: `缺少参数 <${name}>。用 bangzhen ${command} --help 查看用法和示例。`,
    en: `the argument <${name}> is missing. See bangzhen ${command} --help for usage and examples.`,
  }),
  excessArguments: (command: string): Local => ({
    zh: `参数过多；词语之间有空格时请加引号。用 bangzhen ${command} --help 查看用法和示例。`,
    en: `too many arguments; quote words with spaces between them. See bangzhen ${command} --help for usage and examples.`,
  }),
  optionWithoutValue: (name: string): Local => ({
    zh: `选项 ${name} 后面缺少值。`,
    en: `the option ${name} needs a value.`,
  }),
  badDate: (text: string): Local => ({
    zh: `“${text}”不是1900年至2999年间日历上的日期；请写成 2022-06-30 的形式。`,
    en: `“${text}” is no day of the calendar of 1900 to 2999; write it like 2022-06-30.`,
  }),
  notDated: (command: string): Local => ({
    zh: `${command} 的回答不随日期变化，不用 --as-of。`,
    en: `the answer of ${command} does not depend on the day; leave out --as-of.`,
  }),
  badSpan: (text: string): Local => ({
    zh: `“${text}”不是期限；请写成 90d（天）、6m（月）或 1y（年）。`,
    en: `“${text}” is no span of time; write 90d (days), 6m (months) or 1y (years).`,
  }),
  badChoice: (option: string, text: string, allowed: readonly string[]): Local => ({
    zh: `${option} 不能是“${text}”；可用：${list(allowed).zh}。`,
    en: `${option} cannot be “${text}”; it is one of ${list(allowed).en}.`,
  }),
  badWidth: (text: string): Local => ({
    zh: `--width 不能是“${text}”；请给出 20 至 1000 之间的整数。`,
    en: `--width cannot be “${text}”; give a whole number from 20 to 1000.`,
  }),
  unknownCheck: (name: string, near: readonly string[]): Local => ({
    zh: `没有“${name}”这项检查。${near.length > 0 ? `是否要用：${list(near).zh}？` : ''}用 validate --help 查看全部检查。`,
    en: `there is no check “${name}”. ${near.length > 0 ? `Did you mean ${list(near).en}? ` : ''}See validate --help for all checks.`,
  }),
  dataFaults: (count: number): Local => ({
    zh: `警告：数据中有${count}处错误，以下回答可能受影响；用 bangzhen validate 查看。`,
    en: `warning: the data have ${count} ${count === 1 ? 'error' : 'errors'} that may affect this answer; see bangzhen validate.`,
  }),
  unreadable: (dir: string): Local => ({
    zh: `无法读取数据（${dir}）：`,
    en: `the data in ${dir} cannot be read:`,
  }),
  moreFindings: (count: number): Local => ({
    zh: `另有${count}处问题；用 bangzhen validate 查看全部。`,
    en: `${count} more; see bangzhen validate for all.`,
  }),
  cannotWrite: (path: string, reason: string): Local => ({
    zh: `无法写入 ${path}（${reason}），未留下任何内容。`,
    en: `cannot write ${path} (${reason}); nothing was left behind.`,
  }),
  filesWritten: (count: number, folder: string): Local => ({
    zh: `已写入${count}个文件，在 ${folder}。`,
    en: `${count} ${count === 1 ? 'file' : 'files'} written to ${folder}.`,
  }),
  nameInPath: (): Local => ({
    zh: '用了 --no-names，--output 的文件名却含有人名；请改用不含人名的文件名。',
    en: 'with --no-names the path of --output must not hold the name of a person; choose another.',
  }),
  noMatch: (query: string): Local => ({
    zh: `没有找到与“${query}”相符的镇（街）、单位或任务。`,
    en: `no town, unit or task matches “${query}”.`,
  }),
  noTown: (query: string): Local => ({
    zh: `没有“${query}”这个镇（街）。`,
    en: `there is no town “${query}”.`,
  }),
  noTask: (query: string, last: number): Local => ({
    zh: `没有第${query}项；任务编号为1至${last}。`,
    en: `there is no task ${query}; tasks are numbered 1 to ${last}.`,
  }),
  /** Filters in the order they were applied, each with what it left. */
  emptied: (flag: string, before: readonly { flag: string; left: number }[]): Local => ({
    zh:
      before.length === 0
        ? `没有符合${flag.startsWith('-') ? ` ${flag} ` : flag}的结果。`
        : `没有符合全部条件的结果：${before.map((each) => `${each.flag} 后余${each.left}项`).join('，')}，再加 ${flag} 就没有了。`,
    en:
      before.length === 0
        ? `nothing meets ${flag}.`
        : `nothing meets all conditions: ${before.map((each) => `${each.left} left after ${each.flag}`).join(', ')}, none after ${flag}.`,
  }),
  clash: (one: string, other: string): Local => ({
    zh: `${one} 与 ${other} 不能并用。`,
    en: `${one} and ${other} exclude each other.`,
  }),
  needs: (one: string, other: string): Local => ({
    zh: `${one} 须与 ${other} 并用。`,
    en: `${one} needs ${other} beside it.`,
  }),
  filterOnOne: (flag: string, number: number): Local => ({
    zh: `已指定第${number}项，不能再用 ${flag} 筛选。`,
    en: `task ${number} is named already, so ${flag} has nothing to choose from.`,
  }),
  noUnit: (query: string): Local => ({
    zh: `没有“${query}”这个单位。`,
    en: `there is no unit “${query}”.`,
  }),
  nearest: (names: readonly string[]): Local => ({
    zh: `最接近的：${list(names).zh}`,
    en: `nearest: ${list(names).en}`,
  }),
  bug: (): Local => ({
    zh: '程序内部出错。这是 bangzhen 的缺陷，请连同以下内容一并报告：',
    en: 'something went wrong inside bangzhen. This is a bug; please report it with the following:',
  }),
} as const;
